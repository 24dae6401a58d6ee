import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { langOf } from '@/components/ui/local-text';
import { SideSection } from '@/components/ui/side-section';
import type { Department } from '@/content/department';
import type { Division } from '@/content/divisions';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { ContactDetails } from './contact-details';
import { OfficialLinks } from './official-links';

type ContactDirectoryProps = {
  locale: Locale;
  department: Department;
  /** The divisions that can be reached on their own. */
  divisions: readonly Division[];
};

/** How to reach the department and those of its divisions that can be reached on their own; other official sites. */
export function ContactDirectory({ locale, department, divisions }: ContactDirectoryProps) {
  const t = useTranslations('contact');
  const sent = useTranslations('sent');
  return (
    <div className="grid gap-12">
      <SideSection id="department" title={t('department')}>
        <ContactDetails contacts={department.contacts} locale={locale} none={<p>{t('none')}</p>} />
        <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
          <ButtonLink href={addressOf(locale, '/contact/message')} rel="nofollow">{t('write')}</ButtonLink>
          <a href={addressOf(locale, '/follow')} rel="nofollow" className="inline-flex min-h-11 items-center">
            {sent('title')}
          </a>
        </p>
      </SideSection>
      {divisions.length > 0 && (
        <SideSection id="divisions" title={t('divisions')}>
          <div className="grid gap-8">
            {divisions.map(({ id, name, path, contacts }) => (
              <div key={id}>
                <h3 className="text-lg" lang={langOf(name, locale)}>
                  <a href={path} className="inline-block py-2">
                    {name.text}
                  </a>
                </h3>
                <ContactDetails contacts={contacts} locale={locale} none={null} />
              </div>
            ))}
          </div>
        </SideSection>
      )}
      {department.officialLinks.length > 0 && (
        <SideSection id="links" title={t('links')}>
          <OfficialLinks links={department.officialLinks} locale={locale} />
        </SideSection>
      )}
    </div>
  );
}

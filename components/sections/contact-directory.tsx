import { useTranslations } from 'next-intl';
import { langOf } from '@/components/ui/local-text';
import type { Department } from '@/content/department';
import type { Division } from '@/content/divisions';
import type { Locale } from '@/i18n/routing';
import { ContactDetails } from './contact-details';

type ContactDirectoryProps = {
  locale: Locale;
  department: Department;
  /** The divisions that can be reached on their own. */
  divisions: Division[];
};

/** How to reach the department and those of its divisions that can be reached on their own; other official sites. */
export function ContactDirectory({ locale, department, divisions }: ContactDirectoryProps) {
  const t = useTranslations('contact');
  return (
    <div className="grid gap-14">
      <section aria-labelledby="department">
        <h2 id="department" className="mb-4 text-2xl">
          {t('department')}
        </h2>
        <ContactDetails contacts={department.contacts} locale={locale} none={<p>{t('none')}</p>} />
      </section>
      {divisions.length > 0 && (
        <section aria-labelledby="divisions">
          <h2 id="divisions" className="text-2xl">
            {t('divisions')}
          </h2>
          {divisions.map(({ id, name, path, contacts }) => (
            <div key={id} className="mt-6">
              <h3 className="mb-2 text-lg" lang={langOf(name, locale)}>
                <a href={path}>{name.text}</a>
              </h3>
              <ContactDetails contacts={contacts} locale={locale} none={null} />
            </div>
          ))}
        </section>
      )}
      {department.officialLinks.length > 0 && (
        <section aria-labelledby="links">
          <h2 id="links" className="mb-2 text-2xl">
            {t('links')}
          </h2>
          <ul>
            {department.officialLinks.map(({ name, url }) => (
              <li key={url}>
                <a href={url} lang={langOf(name, locale)} rel="external" className="inline-block min-h-11 py-2">
                  {name.text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

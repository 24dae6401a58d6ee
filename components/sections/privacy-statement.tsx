import { useTranslations } from 'next-intl';
import { langOf } from '@/components/ui/local-text';
import { SideSection } from '@/components/ui/side-section';
import type { Department } from '@/content/department';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { env, sendsMail } from '@/lib/env';

/** A cache in front of the portal is a third party: it learns the address of whoever it answers. */
const absent = ['cookies', env.CDN_PURGE_URL ? 'partiesButCache' : 'parties', 'addresses', 'profiles'] as const;
const counted = ['reads', 'found', 'rated', 'limits'] as const;

/** Tells what a visit leaves behind, what does not happen, for how long anything is kept, and whom to ask. */
export function PrivacyStatement({ locale, department: { name, contacts } }: { locale: Locale; department: Department }) {
  const t = useTranslations('privacy');
  const strong = { name: () => <span lang={langOf(name, locale)}>{name.text}</span> };
  return (
    <div className="grid gap-12">
      <SideSection id="absent" title={t('absent.title')}>
        <div className="prose">
          <ul>
            {absent.map((item) => (
              <li key={item}>{t(`absent.items.${item}`)}</li>
            ))}
          </ul>
        </div>
      </SideSection>
      <SideSection id="counted" title={t('counted.title')}>
        <p className="max-w-prose">{t('counted.text')}</p>
        <div className="prose mt-3">
          <ul>
            {counted.map((item) => (
              <li key={item}>{t(`counted.items.${item}`)}</li>
            ))}
          </ul>
        </div>
      </SideSection>
      {sendsMail && (
        <SideSection id="alerts" title={t('alerts.title')}>
          <p className="max-w-prose">{t('alerts.text')}</p>
        </SideSection>
      )}
      <SideSection id="asking" title={t('asking.title')}>
        <p className="max-w-prose">{t('asking.text')}</p>
        {sendsMail && <p className="mt-3 max-w-prose">{t('asking.mail')}</p>}
        <p className="mt-2">
          <a href={addressOf(locale, '/questions/ask')} className="inline-flex min-h-11 items-center">
            {t('asking.link')}
          </a>
        </p>
      </SideSection>
      <SideSection id="commenting" title={t('commenting.title')}>
        <p className="max-w-prose">{t('commenting.text')}</p>
      </SideSection>
      <SideSection id="letters" title={t('letters.title')}>
        <p className="max-w-prose">{t.rich('letters.text', strong)}</p>
        <p className="mt-3 max-w-prose">{t('letters.forms')}</p>
      </SideSection>
      <SideSection id="backups" title={t('backups.title')}>
        <p className="max-w-prose">{t('backups.text')}</p>
      </SideSection>
      <SideSection id="officials" title={t('officials.title')}>
        <p className="max-w-prose">{t('officials.text')}</p>
      </SideSection>
      <SideSection id="questions" title={t('questions.title')}>
        <p className="max-w-prose">{t.rich('questions.text', strong)}</p>
        <p className="mt-2">
          <a href={addressOf(locale, '/contact')} className="inline-flex min-h-11 items-center">
            {t('questions.link')}
          </a>
        </p>
        {contacts.email && (
          <p>
            <a href={`mailto:${contacts.email}`} className="inline-flex min-h-11 items-center">
              {contacts.email}
            </a>
          </p>
        )}
      </SideSection>
    </div>
  );
}

import { useTranslations } from 'next-intl';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

const abilities = ['keyboard', 'zoom', 'scripts', 'colours', 'motion', 'languages', 'print'] as const;
const gaps = ['translation', 'documents'] as const;

/** Tells what the portal does for everyone, how that is checked, what is missing, and how to report a problem. */
export function AccessibilityStatement({ locale }: { locale: Locale }) {
  const t = useTranslations('accessibility');
  return (
    <div className="prose">
      <h2>{t('aim.title')}</h2>
      <p>{t('aim.text')}</p>
      <h2>{t('how.title')}</h2>
      <ul>
        {abilities.map((ability) => (
          <li key={ability}>{t(`how.items.${ability}`)}</li>
        ))}
      </ul>
      <h2>{t('tests.title')}</h2>
      <p>{t('tests.text')}</p>
      <h2>{t('gaps.title')}</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{t(`gaps.items.${gap}`)}</li>
        ))}
      </ul>
      <h2>{t('report.title')}</h2>
      <p>{t('report.text')}</p>
      <p>
        <a href={addressOf(locale, '/contact')}>{t('report.link')}</a>
      </p>
    </div>
  );
}

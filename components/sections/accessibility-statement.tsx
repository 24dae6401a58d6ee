import { useTranslations } from 'next-intl';
import { SideSection } from '@/components/ui/side-section';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

const abilities = ['keyboard', 'zoom', 'scripts', 'colours', 'motion', 'languages', 'print'] as const;
const gaps = ['translation', 'documents'] as const;

/** Tells what the portal does for everyone, how that is checked, what is missing, and how to report a problem. */
export function AccessibilityStatement({ locale }: { locale: Locale }) {
  const t = useTranslations('accessibility');
  return (
    <div className="grid gap-12">
      <SideSection id="aim" title={t('aim.title')}>
        <p className="max-w-prose">{t('aim.text')}</p>
      </SideSection>
      <SideSection id="how" title={t('how.title')}>
        <div className="prose">
          <ul>
            {abilities.map((ability) => (
              <li key={ability}>{t(`how.items.${ability}`)}</li>
            ))}
          </ul>
        </div>
      </SideSection>
      <SideSection id="tests" title={t('tests.title')}>
        <p className="max-w-prose">{t('tests.text')}</p>
      </SideSection>
      <SideSection id="gaps" title={t('gaps.title')}>
        <div className="prose">
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{t(`gaps.items.${gap}`)}</li>
            ))}
          </ul>
        </div>
      </SideSection>
      <SideSection id="report" title={t('report.title')}>
        <p className="max-w-prose">{t('report.text')}</p>
        <p className="mt-2">
          <a href={addressOf(locale, '/contact')} className="inline-flex min-h-11 items-center">
            {t('report.link')}
          </a>
        </p>
      </SideSection>
    </div>
  );
}

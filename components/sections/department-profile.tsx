import { useTranslations } from 'next-intl';
import { FactList, type Fact } from '@/components/ui/fact-list';
import { langOf } from '@/components/ui/local-text';
import { SideSection } from '@/components/ui/side-section';
import type { Department } from '@/content/department';
import type { LocalText } from '@/content/local-text';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';
import { LocalRichText } from './local-rich-text';

/** Describes the department: its facts, functions, history, and where all this was taken from. */
export function DepartmentProfile({ locale, department }: { locale: Locale; department: Department }) {
  const t = useTranslations('about');
  const { name, shortName, parentAuthority, foundedOn, sector, functions, history, source } = department;
  const fact = (term: string, value?: LocalText): Fact[] => (value ? [{ term, value: value.text, lang: langOf(value, locale) }] : []);
  const facts: Fact[] = [
    ...fact(t('name'), name),
    ...(shortName.text === name.text ? [] : fact(t('shortName'), shortName)),
    ...fact(t('parentAuthority'), parentAuthority),
    ...(foundedOn ? [{ term: t('founded'), value: <Day iso={foundedOn} locale={locale} /> }] : []),
    ...fact(t('sector'), sector),
    ...fact(t('source'), source),
  ];
  return (
    <div className="grid gap-12">
      <SideSection id="facts" title={t('facts')}>
        <FactList facts={facts} />
      </SideSection>
      {functions && (
        <SideSection id="functions" title={t('functions')}>
          <LocalRichText text={functions} locale={locale} level={3} />
        </SideSection>
      )}
      {history && (
        <SideSection id="history" title={t('history')}>
          <LocalRichText text={history} locale={locale} level={3} />
        </SideSection>
      )}
    </div>
  );
}

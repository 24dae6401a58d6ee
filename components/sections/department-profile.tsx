import { useTranslations } from 'next-intl';
import { FactList, type Fact } from '@/components/ui/fact-list';
import { langOf } from '@/components/ui/local-text';
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
    <div className="grid gap-14">
      <section aria-labelledby="facts">
        <h2 id="facts" className="mb-4 text-2xl">
          {t('facts')}
        </h2>
        <FactList facts={facts} />
      </section>
      {functions && (
        <section aria-labelledby="functions">
          <h2 id="functions" className="mb-4 text-2xl">
            {t('functions')}
          </h2>
          <LocalRichText text={functions} locale={locale} />
        </section>
      )}
      {history && (
        <section aria-labelledby="history">
          <h2 id="history" className="mb-4 text-2xl">
            {t('history')}
          </h2>
          <LocalRichText text={history} locale={locale} />
        </section>
      )}
    </div>
  );
}

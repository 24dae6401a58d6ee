import { useFormatter, useTranslations } from 'next-intl';
import { langOf } from '@/components/ui/local-text';
import type { Division } from '@/content/divisions';
import type { SearchChoices, SearchFilter } from '@/content/search';
import type { Topic } from '@/content/topics';
import type { Locale } from '@/i18n/routing';
import { searchPath } from './search-address';

type SearchFiltersProps = {
  locale: Locale;
  text: string;
  filter: SearchFilter;
  choices: SearchChoices;
  /** Not all results were counted: each count is of so many at least. */
  capped: boolean;
};

/** A value to choose, or the one that is chosen; `next` is what would then be filtered by. */
type Option = { key: string; name: string; lang?: string; count: number; chosen: boolean; next: SearchFilter };

/** Narrows the results down, value by value, with how many there would be: plain links. */
export function SearchFilters({ locale, text, filter, choices, capped }: SearchFiltersProps) {
  const t = useTranslations('search');
  const format = useFormatter();
  const { kind, topic, division, year } = filter;
  const groups: { name: keyof SearchFilter; options: Option[] }[] = [
    { name: 'kind', options: choices.kind.map(({ value, count }) => ({ key: value, name: t(`kinds.${value}`), count, chosen: value === kind, next: { ...filter, kind: value } })) },
    { name: 'topic', options: choices.topic.map(({ value, count }) => ({ ...named(value, locale), count, chosen: value.id === topic?.id, next: { ...filter, topic: value } })) },
    { name: 'division', options: choices.division.map(({ value, count }) => ({ ...named(value, locale), count, chosen: value.id === division?.id, next: { ...filter, division: value } })) },
    { name: 'year', options: choices.year.map(({ value, count }) => ({ key: String(value), name: String(value), count, chosen: value === year, next: { ...filter, year: value } })) },
  ];
  const count = (number: number) => (capped ? `${format.number(number)}+` : format.number(number));
  const shown = groups.filter(({ options }) => options.length > 1 || options.some(({ chosen }) => chosen));
  return (
    <nav aria-label={t('filters')} className="print:hidden">
      <details className="menu border-y border-line" open={groups.some(({ options }) => options.some(({ chosen }) => chosen))}>
        <summary>
          <span className="menu-sign" aria-hidden="true" />
          {t('filters')}
        </summary>
      </details>
      <div className="menu-links flex-col gap-6 pt-4 lg:pt-0">
        {shown.map(({ name, options }) => (
          <section key={name} aria-labelledby={`filter-${name}`}>
            <h2 id={`filter-${name}`} className="border-b border-line pb-1 text-base">
              {t(`filter.${name}`)}
            </h2>
            <ul>
              {options.map((option) => (
                <li key={option.key}>
                  <a
                    href={searchPath(locale, { text, filter: option.chosen ? { ...filter, [name]: undefined } : option.next })}
                    rel="nofollow"
                    aria-current={option.chosen ? 'true' : undefined}
                    className="flex min-h-11 items-center justify-between gap-4 py-1 ps-3 text-sm text-ink no-underline hover:underline aria-[current]:font-strong lg:min-h-9"
                  >
                    <span>{option.chosen ? t.rich('remove', { value: () => <span lang={option.lang}>{option.name}</span> }) : <span lang={option.lang}>{option.name}</span>}</span>
                    <span className="text-muted">{count(option.count)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

const named = ({ slug, name }: Topic | Division, locale: Locale) => ({ key: slug, name: name.text, lang: langOf(name, locale) });

import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NothingFound } from '@/components/sections/search-nothing-found';
import { searchPath, type Search } from '@/components/sections/search-address';
import { SearchFilters } from '@/components/sections/search-filters';
import { SearchHelp } from '@/components/sections/search-help';
import { SearchResults } from '@/components/sections/search-results';
import { everyEdition } from '@/components/site/editions';
import { PageShell } from '@/components/site/page-shell';
import { SearchForm } from '@/components/site/search-form';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { getDepartment } from '@/content/department';
import { listDivisions } from '@/content/divisions';
import { mostPages, resultsPerPage, searchContent, type SearchView } from '@/content/search';
import { listTopics } from '@/content/topics';
import type { Locale } from '@/i18n/routing';
import { longestQuery, mostWords } from '@/lib/query-limits';
import { noteQuery } from '@/lib/rendering';
import { pageMetadata } from '@/app/page-metadata';
import { readLocale } from '../read-locale';
import { readSearch, type SearchQuery } from './read-search';

type SearchProps = { params: Promise<{ locale: string }>; searchParams: Promise<SearchQuery> };

async function readPage({ params, searchParams }: SearchProps) {
  noteQuery('q', 'kind', 'topic', 'division', 'year', 'page');
  const locale = await readLocale(params);
  const [topics, divisions, query] = await Promise.all([listTopics(locale), listDivisions(locale), searchParams]);
  return { locale, ...readSearch(query, topics, divisions) };
}

export async function generateMetadata(props: SearchProps): Promise<Metadata> {
  const { locale, text, page } = await readPage(props);
  const t = await getTranslations('search');
  if (!text) return pageMetadata({ locale, title: t('title'), description: t('lead'), href: '/search' });
  const title = t('titleOf', { text: shown(text) });
  return pageMetadata({ locale, title: page > 1 ? t('pageOf', { title, page }) : title, href: '/search', noindex: true });
}

/** Finds what readers look for. Without words to look for it is the form alone. */
export default async function SearchPage(props: SearchProps) {
  const { locale, text, filter, page } = await readPage(props);
  const [t, department] = await Promise.all([getTranslations('search'), getDepartment(locale)]);
  // As long as a query may be: a pasted text goes no further.
  const typed = text.slice(0, longestQuery);
  const view = text ? await searchContent(locale, text, filter, page) : undefined;
  const title = view?.outcome === 'none' ? t('none.title', { text: shown(text) }) : text ? t('found', { text: shown(text) }) : t('title');
  return (
    <PageShell locale={locale} department={department} searching editions={everyEdition('/search', { q: typed, kind: filter.kind, year: filter.year?.toString() })} trail={[{ name: t('title') }]}>
      <PageHeader title={title} lead={text ? undefined : <p>{t('lead')}</p>}>
        <div className="max-w-prose">
          <SearchForm locale={locale} id="search-words" text={typed} large />
          <SearchHelp />
        </div>
      </PageHeader>
      {view && <Outcome locale={locale} view={view} text={text} filter={filter} />}
    </PageShell>
  );
}

/** A pasted text is not repeated in full. */
const shown = (text: string) => {
  // The heading has marks of its own. Cut first: such a pattern takes its time with a long run of spaces.
  const begun = text.slice(0, longestQuery);
  const words = begun.replace(/^["“”\s]+|["“”\s]+$/g, '') || begun;
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
};

async function Outcome({ locale, view, text, filter }: Search & { locale: Locale; view: SearchView }) {
  const t = await getTranslations('search');
  const { outcome, results, total, capped, page, totalPages, choices } = view;
  const notes = [
    view.cut && t('cut', { characters: longestQuery, words: mostWords }),
    view.partial && t('partial'),
    outcome === 'slow' && t('slow'),
    outcome === 'nothing' && t('nothing'),
    capped && page === mostPages && t('farther', { count: mostPages * resultsPerPage }),
  ].filter((note) => typeof note === 'string');
  const offersFilters = outcome === 'found' || (outcome === 'none' && Object.values(filter).some((value) => value !== undefined));
  return (
    <>
      {notes.length > 0 && (
        <div role="status" className="mb-6 max-w-prose border-s-3 border-edge ps-4">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {outcome === 'none' && <NothingFound locale={locale} text={text} filter={filter} nearest={view.nearest} />}
      {offersFilters && (
        <div className="gap-x-16 lg:flex lg:flex-row-reverse">
          <div className="mb-8 lg:mb-0 lg:w-72 lg:shrink-0">
            <SearchFilters locale={locale} text={text} filter={filter} choices={choices} capped={capped} />
          </div>
          <div className="min-w-0 flex-1">
            {outcome === 'found' && <p className="mb-4 text-sm text-muted">{capped ? t('countCapped', { count: total }) : t('count', { count: total })}</p>}
            {results.length > 0 && <SearchResults results={results} locale={locale} />}
            <Pagination
              page={page}
              totalPages={totalPages}
              hrefOf={(number) => searchPath(locale, { text, filter, page: number })}
              words={{ label: t('pages'), previous: t('previous'), next: t('next'), page: (number) => t('page', { page: number }) }}
            />
          </div>
        </div>
      )}
    </>
  );
}

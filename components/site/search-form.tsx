import { useTranslations } from 'next-intl';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { longestQuery } from '@/lib/query-limits';
import { SearchSuggestions } from './search-suggestions';

type SearchFormProps = {
  locale: Locale;
  /** Names the field; two forms on one page need two. */
  id: string;
  /** What was searched for. */
  text?: string;
  /** The form is what the page is for: its label is seen, it takes the whole width, and it suggests titles. */
  large?: boolean;
};

/** Asks for words and leads to the page of results: a plain form, whose answer has an address of its own. */
export function SearchForm({ locale, id, text, large = false }: SearchFormProps) {
  const t = useTranslations('search');
  const field = (
    <input
      id={id}
      name="q"
      type="search"
      defaultValue={text}
      maxLength={longestQuery}
      placeholder={large ? undefined : t('placeholder')}
      autoComplete="off"
      className="min-h-11 w-full min-w-0 flex-1 border border-edge bg-surface px-3 py-2"
    />
  );
  return (
    <form role="search" method="get" action={addressOf(locale, '/search')} aria-label={t('title')} className="w-full print:hidden">
      <label htmlFor={id} className={large ? 'text-sm text-muted' : 'sr-only'}>
        {t('label')}
      </label>
      <div className={`flex ${large ? 'mt-1' : ''}`}>
        {large ? <SearchSuggestions locale={locale} id={id}>{field}</SearchSuggestions> : field}
        <button type="submit" className="-ms-px min-h-11 cursor-pointer border border-edge bg-surface px-4 py-2 font-strong hover:border-ink">
          {t('submit')}
        </button>
      </div>
    </form>
  );
}

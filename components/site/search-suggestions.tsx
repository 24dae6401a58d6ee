import { useTranslations } from 'next-intl';
import { createElement, type ReactNode } from 'react';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';

type SearchSuggestionsProps = { locale: Locale; /** Names the list. */ id: string; /** The field. */ children: ReactNode };

/**
 * Lets a field suggest titles while somebody types: the one script of public pages, which makes a combobox of what stands
 * here. Where no script runs the field is as it was. Only forms that a page is for have it: on other pages it would be
 * one more request for everybody.
 */
export function SearchSuggestions({ locale, id, children }: SearchSuggestionsProps) {
  const t = useTranslations('search.suggestions');
  const list = `${id}-suggestions`;
  return (
    <>
      {createElement(
        'search-suggestions',
        { address: addressOf(locale, '/search/suggestions'), announcement: t('count', { count: '#' }), class: 'relative flex min-w-0 flex-1' },
        children,
        <ul key="list" id={list} role="listbox" aria-label={t('label')} hidden className="absolute inset-x-0 top-full z-10 -mt-px border border-edge bg-surface" />,
        <span key="status" role="status" className="sr-only" />,
      )}
      <script src="/enhance/search-suggestions.v3.js" defer />
    </>
  );
}

import { useTranslations } from 'next-intl';
import { langOf } from '@/components/ui/local-text';
import type { SearchResult } from '@/content/search';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';
import { MarkedText } from './marked-text';

/** What was found, the best first: each with its kind, its day, its title, and the passage that shows why. */
export function SearchResults({ results, locale }: { results: SearchResult[]; locale: Locale }) {
  return (
    <ol className="border-b border-line">
      {results.map((result) => (
        <li key={result.path} className="border-t border-line py-6">
          <Result result={result} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

function Result({ result: { path, title, titleLang, kind, date, topic, passage, passageLang }, locale }: { result: SearchResult; locale: Locale }) {
  const t = useTranslations('search');
  return (
    <article>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
        <span>{t(`kinds.${kind}`)}</span>
        {date && <Day iso={date} locale={locale} />}
        {topic && <span lang={langOf(topic.name, locale)}>{topic.name.text}</span>}
      </p>
      <h2 className="text-lg lg:mt-1">
        <a href={path} className="text-ink decoration-line max-lg:inline-block max-lg:py-2 hover:text-link-hover hover:decoration-current">
          <span lang={langOf({ lang: titleLang }, locale)}>
            <MarkedText pieces={title} />
          </span>
        </a>
      </h2>
      {passage.pieces.length > 0 && (
        <p className="max-w-prose text-muted lg:mt-1">
          {passage.document && <span className="block text-sm">{t('inDocument', { title: passage.document })}</span>}
          <span lang={langOf({ lang: passageLang }, locale)}>
            <MarkedText pieces={passage.pieces} />
          </span>
        </p>
      )}
    </article>
  );
}

import { langOf } from '@/components/ui/local-text';
import type { AnswerSummary } from '@/content/answers';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';

/** Answered questions one under another: the question in one line, its beginning, who answered and when. */
export function AnswerList({ items, locale }: { items: AnswerSummary[]; locale: Locale }) {
  return (
    <ul className="max-w-[54rem] border-b border-line">
      {items.map(({ id, title, question, path, publishedAt, division }) => (
        <li key={id} className="border-t border-line py-6">
          <article>
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
              <Day iso={publishedAt} locale={locale} />
              {division && <span lang={langOf(division.name, locale)}>{division.name.text}</span>}
            </p>
            <h2 className="text-lg lg:mt-1">
              <a href={path} className="text-ink decoration-line max-lg:inline-block max-lg:py-2 hover:text-link-hover hover:decoration-current">
                {title}
              </a>
            </h2>
            <p className="line-clamp-3 max-w-prose text-base text-muted lg:mt-2">{question}</p>
          </article>
        </li>
      ))}
    </ul>
  );
}

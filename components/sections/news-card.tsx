import { Picture } from '@/components/ui/picture';
import { langOf } from '@/components/ui/local-text';
import type { NewsSummary } from '@/content/news';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';

type NewsCardProps = {
  item: NewsSummary;
  locale: Locale;
  /** The level that fits under the heading of the list. */
  heading?: 'h2' | 'h3';
  /** Says that the picture is among the first things seen. */
  first?: boolean;
};

/** A news item in a list: its day and topic, its title, its lead and, where it has one, its picture. */
export function NewsCard({ item, locale, heading: Heading = 'h2', first }: NewsCardProps) {
  const { title, lead, path, publishedAt, topic, cover } = item;
  return (
    <article className="flex flex-col gap-x-8 gap-y-4 sm:flex-row-reverse">
      {/* Beside its title the picture says nothing more to those who hear the page. */}
      {cover && (
        <Picture
          picture={{ ...cover, alt: '' }}
          first={first}
          sizes="(min-width: 40rem) 14rem, calc(100vw - 2.5rem)"
          className="aspect-3/2 w-full self-start object-cover sm:w-56 sm:shrink-0"
        />
      )}
      <div className="flex-1">
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted max-lg:-mt-2.5">
          <Day iso={publishedAt} locale={locale} />
          {topic && (
            <a href={topic.path} className="inline-flex min-w-11 items-center text-muted hover:text-ink max-lg:min-h-11" lang={langOf(topic.name, locale)}>
              {topic.name.text}
            </a>
          )}
        </p>
        <Heading className="text-lg lg:mt-1">
          <a href={path} className="text-ink decoration-line max-lg:inline-block max-lg:py-2 hover:text-link-hover hover:decoration-current">
            {title}
          </a>
        </Heading>
        <p className="text-base text-muted lg:mt-2">{lead}</p>
      </div>
    </article>
  );
}

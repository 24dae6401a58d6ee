import { useTranslations } from 'next-intl';
import { langOf } from '@/components/ui/local-text';
import { Picture } from '@/components/ui/picture';
import { SectionHeading } from '@/components/ui/section-heading';
import type { NewsSummary } from '@/content/news';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { Day } from './day';

type HomeNewsProps = {
  locale: Locale;
  /** What editors put in front, newest first. */
  featured: NewsSummary[];
  /** As many as the page shows in all. */
  latest: NewsSummary[];
};

/** The news of the home page: the newest of what editors put in front, large; the rest of that and the newest below. */
export function HomeNews({ locale, featured, latest }: HomeNewsProps) {
  const t = useTranslations('home.news');
  const chosen = new Map([...featured, ...latest].map((item) => [item.id, item]));
  const [front, ...rest] = [...chosen.values()].slice(0, latest.length);
  return (
    <section aria-labelledby="news">
      <SectionHeading id="news" more={{ href: addressOf(locale, '/news'), name: t('all') }}>
        {t('title')}
      </SectionHeading>
      {front ? <FrontItem item={front} locale={locale} /> : <p className="mt-6">{t('none')}</p>}
      {rest.length > 0 && (
        <ul className="mt-12 grid gap-x-10 gap-y-8 md:grid-cols-2 lg:grid-cols-3">
          {rest.map((item) => (
            <li key={item.id} className="border-t border-edge pt-4">
              <p className="text-sm text-muted">
                <Day iso={item.publishedAt} locale={locale} />
              </p>
              <h3 className="text-base">
                <a href={item.path} className="inline-block py-2 text-ink no-underline hover:text-link-hover hover:underline">
                  {item.title}
                </a>
              </h3>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FrontItem({ item, locale }: { item: NewsSummary; locale: Locale }) {
  const { title, lead, path, publishedAt, topic, cover } = item;
  return (
    <article className="mt-8 grid gap-x-16 gap-y-5 lg:grid-cols-[7fr_5fr]">
      {/* Beside its title the picture says nothing more to those who hear the page. */}
      {cover && (
        <Picture
          picture={{ ...cover, alt: '' }}
          sizes="(min-width: 64rem) 40rem, calc(100vw - 2.5rem)"
          className="aspect-3/2 w-full object-cover"
        />
      )}
      <div>
        <p className="flex flex-wrap gap-x-3 text-sm text-muted">
          <Day iso={publishedAt} locale={locale} />
          {topic && (
            <a href={topic.path} className="-my-2.5 py-2.5 text-muted hover:text-ink" lang={langOf(topic.name, locale)}>
              {topic.name.text}
            </a>
          )}
        </p>
        <h3 className="mt-1 text-2xl">
          <a href={path} className="inline-block py-1.5 text-ink no-underline hover:text-link-hover hover:underline">
            {title}
          </a>
        </h3>
        {cover && <p className="mt-2 text-muted">{lead}</p>}
      </div>
      {!cover && <p className="max-w-prose text-lg text-muted lg:pt-7">{lead}</p>}
    </article>
  );
}

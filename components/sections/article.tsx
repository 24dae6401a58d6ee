import { useTranslations } from 'next-intl';
import { RichText } from '@/components/rich-text';
import { langOf } from '@/components/ui/local-text';
import { PageHeader } from '@/components/ui/page-header';
import type { NewsItem } from '@/content/news';
import type { Rating as RatingView } from '@/content/ratings';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { ArticleMeta } from './article-meta';
import { ChangeNotes, EditionNotices } from './edition-notices';
import { Figure } from './figure';
import { Origin } from './origin';
import { Rating } from './rating';
import { RelatedDirectives } from './related-directives';
import { ShareLinks } from './share-links';

type ArticleProps = {
  item: NewsItem;
  locale: Locale;
  /** The whole address of the page, host included. */
  url: string;
  /** How readers rated it; they are not asked where the item is withdrawn. */
  rating: RatingView;
};

/** A news item on its own page, with what it belongs to beside it. */
export function Article({ item, locale, url, rating }: ArticleProps) {
  const t = useTranslations('news');
  const printPath = addressOf(locale, { route: '/news/[slug]/print', params: { slug: item.slug } });
  return (
    <article>
      <ArticleHeader item={item} locale={locale} />
      <div className="justify-between gap-x-16 lg:flex">
        <div className="max-w-prose min-w-0 flex-1">
          <ArticleText item={item} locale={locale} />
          <div className="mt-12 border-t border-line pt-5 print:hidden">
            {!item.notices.withdrawn && (
              <div className="mb-8">
                <Rating rating={rating} action={addressOf(locale, { route: '/news/[slug]/rating', params: { slug: item.slug } })} />
              </div>
            )}
            <ShareLinks title={item.title} url={url} />
            <p className="mt-3">
              <a href={printPath} className="inline-flex min-h-11 items-center">
                {t('print.view')}
              </a>
            </p>
          </div>
        </div>
        <RelatedDirectives directives={item.relatedDirectives} />
      </div>
    </article>
  );
}

/** Opens a news item: its topic, its title, its lead with its origin, and its dates. */
export function ArticleHeader({ item, locale }: { item: NewsItem; locale: Locale }) {
  const { title, lead, topic, originName, originUrl } = item;
  const over = topic && (
    <a href={topic.path} className="-my-2.5 inline-block min-w-11 py-2.5 text-muted hover:text-ink" lang={langOf(topic.name, locale)}>
      {topic.name.text}
    </a>
  );
  const opening = (
    <p className="font-strong">
      {originName && <Origin name={originName} url={originUrl} />}
      {lead}
    </p>
  );
  return (
    <PageHeader title={title} over={over} lead={opening}>
      <ArticleMeta item={item} locale={locale} />
      <EditionNotices notices={item.notices} locale={locale} />
    </PageHeader>
  );
}

/** The picture and the body of a news item. */
export function ArticleText({ item, locale }: { item: NewsItem; locale: Locale }) {
  return (
    <>
      {item.cover && (
        <div className="mb-8">
          <Figure picture={item.cover} first />
        </div>
      )}
      <RichText body={item.body} locale={locale} />
      <ChangeNotes notices={item.notices} locale={locale} />
    </>
  );
}

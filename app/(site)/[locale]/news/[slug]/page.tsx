import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Article } from '@/components/sections/article';
import { RelatedNews } from '@/components/sections/related-news';
import { PageShell } from '@/components/site/page-shell';
import { getDepartment } from '@/content/department';
import { getNewsBySlug } from '@/content/news';
import { getRating } from '@/content/ratings';
import { addressOf } from '@/i18n/address';
import { absoluteUrl } from '@/lib/absolute-url';
import { breadcrumbJsonLd, JsonLd, newsArticleJsonLd } from '@/seo/json-ld';
import { pageMetadata } from '@/app/page-metadata';
import { pagePicturePath } from '@/seo/sharing-pictures';
import { Absent } from '../../absent';
import { absentMetadata } from '../../absent-metadata';
import { homeCrumb } from '../../home-crumb';
import { readLocale } from '../../read-locale';

type NewsItemProps = { params: Promise<{ locale: string; slug: string }> };

// The page and its metadata ask for the same item.
const getItem = cache(getNewsBySlug);

export async function generateMetadata({ params }: NewsItemProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { slug } = await params;
  const item = await getItem(locale, slug);
  if (!item) return absentMetadata(locale, { route: '/news/[slug]', params: { slug } });
  return pageMetadata({
    locale,
    title: item.title,
    description: item.lead,
    editions: item.editions,
    kind: 'article',
    noindex: item.notices.withdrawn !== undefined,
    article: { publishedAt: item.publishedAt, updatedAt: item.updatedAt, section: item.topic?.name.text },
    sharingPicture: item.cover?.src ?? pagePicturePath(locale, 'news', item.slug),
  });
}

/** A news item. */
export default async function NewsItemPage({ params }: NewsItemProps) {
  const locale = await readLocale(params);
  const { slug } = await params;
  const item = await getItem(locale, slug);
  if (!item) return <Absent locale={locale} path={addressOf(locale, { route: '/news/[slug]', params: { slug } })} />;
  const [t, department, rating] = await Promise.all([getTranslations('site.sections'), getDepartment(locale), getRating(item.id)]);
  const list = { name: t('news'), path: addressOf(locale, '/news') };
  return (
    <PageShell
      locale={locale}
      department={department}
      section="news"
      editions={item.editions}
      trail={[{ name: list.name, href: list.path }, { name: item.title }]}
    >
      <Article item={item} locale={locale} url={absoluteUrl(item.path)} rating={rating} />
      <RelatedNews items={item.relatedNews} locale={locale} />
      <JsonLd data={newsArticleJsonLd(locale, item, department)} />
      <JsonLd data={breadcrumbJsonLd([await homeCrumb(locale), list, { name: item.title, path: item.path }])} />
    </PageShell>
  );
}

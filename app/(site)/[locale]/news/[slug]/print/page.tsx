import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PrintedArticle } from '@/components/sections/printed-article';
import { getDepartment } from '@/content/department';
import { getNewsBySlug } from '@/content/news';
import { addressOf } from '@/i18n/address';
import { absoluteUrl } from '@/lib/absolute-url';
import { pageMetadata } from '@/app/page-metadata';
import { Absent } from '../../../absent';
import { absentMetadata } from '../../../absent-metadata';
import { readLocale } from '../../../read-locale';

type PrintViewProps = { params: Promise<{ locale: string; slug: string }> };

const getItem = cache(getNewsBySlug);

export async function generateMetadata({ params }: PrintViewProps): Promise<Metadata> {
  const locale = await readLocale(params);
  const { slug } = await params;
  const [item, t] = await Promise.all([getItem(locale, slug), getTranslations('news.print')]);
  if (!item) return absentMetadata(locale, { route: '/news/[slug]', params: { slug } });
  return pageMetadata({ locale, title: t('title', { title: item.title }), description: item.lead, noindex: true, canonicalPath: item.path });
}

/** A news item alone, to print or to keep. */
export default async function PrintView({ params }: PrintViewProps) {
  const locale = await readLocale(params);
  const { slug } = await params;
  const item = await getItem(locale, slug);
  // What became of the item itself: its print view has no other past.
  if (!item) return <Absent locale={locale} path={addressOf(locale, { route: '/news/[slug]', params: { slug } })} />;
  const department = await getDepartment(locale);
  return <PrintedArticle item={item} locale={locale} department={department} url={absoluteUrl(item.path)} />;
}

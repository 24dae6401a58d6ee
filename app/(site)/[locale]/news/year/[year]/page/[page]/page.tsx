import type { Metadata } from 'next';
import { readLocale } from '../../../../../read-locale';
import { newsListMetadata, NewsListPage } from '../../../../news-list-page';

type EarlierYearNewsProps = { params: Promise<{ locale: string; year: string; page: string }> };

export async function generateMetadata({ params }: EarlierYearNewsProps): Promise<Metadata> {
  const locale = await readLocale(params);
  return newsListMetadata({ ...(await params), locale });
}

/** Earlier news of a year. */
export default async function EarlierYearNews({ params }: EarlierYearNewsProps) {
  const locale = await readLocale(params);
  return <NewsListPage address={{ ...(await params), locale }} />;
}

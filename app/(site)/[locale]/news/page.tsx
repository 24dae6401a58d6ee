import type { Metadata } from 'next';
import { readLocale } from '../read-locale';
import { newsListMetadata, NewsListPage } from './news-list-page';

type LatestNewsProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: LatestNewsProps): Promise<Metadata> {
  const locale = await readLocale(params);
  return newsListMetadata({ locale });
}

/** The latest news. */
export default async function LatestNews({ params }: LatestNewsProps) {
  const locale = await readLocale(params);
  return <NewsListPage address={{ locale }} />;
}

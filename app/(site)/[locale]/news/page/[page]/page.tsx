import type { Metadata } from 'next';
import { readLocale } from '../../../read-locale';
import { newsListMetadata, NewsListPage } from '../../news-list-page';

type OlderNewsProps = { params: Promise<{ locale: string; page: string }> };

export async function generateMetadata({ params }: OlderNewsProps): Promise<Metadata> {
  const locale = await readLocale(params);
  return newsListMetadata({ ...(await params), locale });
}

/** Older news, a page at a time. */
export default async function OlderNews({ params }: OlderNewsProps) {
  const locale = await readLocale(params);
  return <NewsListPage address={{ ...(await params), locale }} />;
}

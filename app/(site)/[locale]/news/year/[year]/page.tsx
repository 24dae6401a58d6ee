import type { Metadata } from 'next';
import { readLocale } from '../../../read-locale';
import { newsListMetadata, NewsListPage } from '../../news-list-page';

type YearNewsProps = { params: Promise<{ locale: string; year: string }> };

export async function generateMetadata({ params }: YearNewsProps): Promise<Metadata> {
  const locale = await readLocale(params);
  return newsListMetadata({ ...(await params), locale });
}

/** The news of a year, from its end. */
export default async function YearNews({ params }: YearNewsProps) {
  const locale = await readLocale(params);
  return <NewsListPage address={{ ...(await params), locale }} />;
}

import type { Metadata } from 'next';
import { readLocale } from '../../../read-locale';
import { newsListMetadata, NewsListPage } from '../../news-list-page';

type TopicNewsProps = { params: Promise<{ locale: string; topic: string }> };

export async function generateMetadata({ params }: TopicNewsProps): Promise<Metadata> {
  const locale = await readLocale(params);
  return newsListMetadata({ ...(await params), locale });
}

/** The latest news of a topic. */
export default async function TopicNews({ params }: TopicNewsProps) {
  const locale = await readLocale(params);
  return <NewsListPage address={{ ...(await params), locale }} />;
}

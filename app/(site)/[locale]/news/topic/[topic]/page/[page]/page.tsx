import type { Metadata } from 'next';
import { readLocale } from '../../../../../read-locale';
import { newsListMetadata, NewsListPage } from '../../../../news-list-page';

type OlderTopicNewsProps = { params: Promise<{ locale: string; topic: string; page: string }> };

export async function generateMetadata({ params }: OlderTopicNewsProps): Promise<Metadata> {
  const locale = await readLocale(params);
  return newsListMetadata({ ...(await params), locale });
}

/** Older news of a topic. */
export default async function OlderTopicNews({ params }: OlderTopicNewsProps) {
  const locale = await readLocale(params);
  return <NewsListPage address={{ ...(await params), locale }} />;
}

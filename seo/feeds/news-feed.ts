import type { NewsSummary } from '@/content/news';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { env } from '@/lib/env';

/** News as a feed tells it, whichever its format; addresses are paths from the root. */
export type NewsFeed = {
  locale: Locale;
  title: string;
  description: string;
  author: string;
  /** The page with the same news. */
  path: string;
  /** Where the feed itself is. */
  ownPath: string;
  /** Newest first. */
  items: NewsSummary[];
};

export type FeedFormat = 'rss' | 'atom' | 'json';

const fileNames = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/** How many items a feed holds: enough for a reader who looks in once a month. */
export const feedLength = 30;

/** Gives where the feed of all news, or of one topic's, is. */
export function feedPath(locale: Locale, format: FeedFormat, topic?: string): string {
  const file = fileNames[format];
  if (topic === undefined) return addressOf(locale, `/news/${file}`);
  return addressOf(locale, { route: `/news/topic/[topic]/${file}`, params: { topic } });
}

/**
 * Gives the name by which a feed reader knows an item, a tag URI (RFC 4151). The address would not do: an item whose
 * title is mended may get another one, and would be shown as new.
 */
export function itemId({ id }: NewsSummary): string {
  return `tag:${new URL(env.SITE_URL).hostname},2026:news/${id}`;
}

/** Gives when anything in the feed last changed; undefined for an empty one. */
export function lastChange({ items }: NewsFeed): Date | undefined {
  const times = items.map(({ updatedAt }) => Date.parse(updatedAt));
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}

import type { NewsSummary } from '@/content/news';
import { addressOf } from '@/i18n/address';
import type { Locale } from '@/i18n/routing';
import { env } from '@/lib/env';

/** What a feed tells of one item. */
export type FeedItem = Pick<NewsSummary, 'id' | 'title' | 'lead' | 'path' | 'publishedAt' | 'updatedAt' | 'topic' | 'cover'>;

/** News or answered questions as a feed tells them, whichever its format; addresses are paths from the root. */
export type Feed = {
  kind: 'news' | 'questions';
  locale: Locale;
  title: string;
  description: string;
  author: string;
  /** The page with the same items. */
  path: string;
  /** Where the feed itself is. */
  ownPath: string;
  /** Newest first. */
  items: FeedItem[];
};

export const feedFormats = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

const fileNames = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/** How many items a feed holds: enough for a reader who looks in once a month. */
export const feedLength = 30;

/** Gives where the feed of all news, or of one topic's, is. */
export function newsFeedPath(locale: Locale, format: FeedFormat, topic?: string): string {
  const file = fileNames[format];
  if (topic === undefined) return addressOf(locale, `/news/${file}`);
  return addressOf(locale, { route: `/news/topic/[topic]/${file}`, params: { topic } });
}

/** Gives where the feed of answered questions is. */
export const questionFeedPath = (locale: Locale, format: FeedFormat): string => addressOf(locale, `/questions/${fileNames[format]}`);

/** Gives where a feed is in each format. */
export const inEveryFormat = (pathOf: (format: FeedFormat) => string): Record<FeedFormat, string> => ({ rss: pathOf('rss'), atom: pathOf('atom'), json: pathOf('json') });

/**
 * Gives the name by which a feed reader knows an item, a tag URI (RFC 4151). The address would not do: an item whose
 * title is mended may get another one, and would be shown as new.
 */
export function itemId({ id }: FeedItem, { kind }: Feed): string {
  return `tag:${new URL(env.SITE_URL).hostname},2026:${kind}/${id}`;
}

/** Gives when anything in the feed last changed; undefined for an empty one. */
export function lastChange({ items }: Feed): Date | undefined {
  const times = items.map(({ updatedAt }) => Date.parse(updatedAt));
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}

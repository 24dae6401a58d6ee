import { absoluteUrl } from '@/lib/absolute-url';
import { itemId, type Feed, type FeedItem } from './feed';

/** Writes a feed as a JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export function toJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absoluteUrl(feed.path),
    feed_url: absoluteUrl(feed.ownPath),
    description: feed.description,
    language: feed.locale,
    authors: [{ name: feed.author, url: absoluteUrl('/') }],
    items: feed.items.map((item) => toItem(item, feed)),
  });
}

function toItem(item: FeedItem, feed: Feed) {
  return {
    id: itemId(item, feed),
    url: absoluteUrl(item.path),
    title: item.title,
    content_text: item.lead,
    image: item.cover && absoluteUrl(item.cover.src),
    date_published: new Date(item.publishedAt).toISOString(),
    date_modified: new Date(item.updatedAt).toISOString(),
    tags: item.topic && [item.topic.name.text],
    language: feed.locale,
  };
}

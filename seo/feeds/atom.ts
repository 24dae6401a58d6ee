import { absoluteUrl } from '@/lib/absolute-url';
import { element, toXml } from '../xml';
import { itemId, lastChange, type Feed, type FeedItem } from './feed';

/** Writes a feed as Atom (RFC 4287). */
export function toAtom(feed: Feed): string {
  const own = absoluteUrl(feed.ownPath);
  // An Atom feed must say when it changed, even one in which nothing has happened yet.
  const changed = lastChange(feed) ?? new Date(0);
  return toXml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale },
      element('id', {}, own),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, changed.toISOString()),
      element('author', {}, element('name', {}, feed.author)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: own }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: absoluteUrl(feed.path) }),
      ...feed.items.map((item) => toEntry(item, feed)),
    ),
  );
}

function toEntry(item: FeedItem, feed: Feed) {
  return element(
    'entry',
    {},
    element('id', {}, itemId(item, feed)),
    element('title', {}, item.title),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: absoluteUrl(item.path) }),
    element('published', {}, new Date(item.publishedAt).toISOString()),
    element('updated', {}, new Date(item.updatedAt).toISOString()),
    item.topic && element('category', { term: item.topic.slug, label: item.topic.name.text }),
    element('summary', {}, item.lead),
  );
}

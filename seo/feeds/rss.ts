import { absoluteUrl } from '@/lib/absolute-url';
import { escapeMarkup } from '@/lib/escape-markup';
import { element, toXml } from '../xml';
import { itemId, lastChange, type Feed, type FeedItem } from './feed';

/** Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the advice of its Best Practices Profile. */
export function toRss(feed: Feed): string {
  const changed = lastChange(feed);
  const channel = element(
    'channel',
    {},
    element('title', {}, feed.title),
    element('link', {}, absoluteUrl(feed.path)),
    element('description', {}, feed.description),
    element('language', {}, feed.locale),
    changed && element('lastBuildDate', {}, toRfc822(changed)),
    element('atom:link', { href: absoluteUrl(feed.ownPath), rel: 'self', type: 'application/rss+xml' }),
    ...feed.items.map((item) => toItem(item, feed)),
  );
  return toXml(element('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, channel));
}

function toItem(item: FeedItem, feed: Feed) {
  return element(
    'item',
    {},
    element('title', {}, item.title),
    element('link', {}, absoluteUrl(item.path)),
    // A description is HTML: what readers should see as `<` is escaped once for HTML and once for XML.
    element('description', {}, escapeMarkup(item.lead)),
    item.topic && element('category', {}, item.topic.name.text),
    element('guid', { isPermaLink: 'false' }, itemId(item, feed)),
    element('pubDate', {}, toRfc822(new Date(item.publishedAt))),
  );
}

/** RSS dates are those of RFC 822 with years of four digits, which is how ECMAScript writes a time in UTC. */
function toRfc822(date: Date): string {
  return date.toUTCString();
}

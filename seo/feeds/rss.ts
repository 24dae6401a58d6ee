import type { NewsSummary } from '@/content/news';
import { absoluteUrl } from '../absolute-url';
import { element, escapeMarkup, toXml } from '../xml';
import { itemId, lastChange, type NewsFeed } from './news-feed';

/** Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the advice of its Best Practices Profile. */
export function toRss(feed: NewsFeed): string {
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
    ...feed.items.map(toItem),
  );
  return toXml(element('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, channel));
}

function toItem(item: NewsSummary) {
  return element(
    'item',
    {},
    element('title', {}, item.title),
    element('link', {}, absoluteUrl(item.path)),
    // A description is HTML: what readers should see as `<` is escaped once for HTML and once for XML.
    element('description', {}, escapeMarkup(item.lead)),
    item.topic && element('category', {}, item.topic.name.text),
    element('guid', { isPermaLink: 'false' }, itemId(item)),
    element('pubDate', {}, toRfc822(new Date(item.publishedAt))),
  );
}

/** RSS dates are those of RFC 822 with years of four digits, which is how ECMAScript writes a time in UTC. */
function toRfc822(date: Date): string {
  return date.toUTCString();
}

import { toAtom } from '@/seo/feeds/atom';
import type { Feed, FeedFormat } from '@/seo/feeds/feed';
import { toJsonFeed } from '@/seo/feeds/json-feed';
import { toRss } from '@/seo/feeds/rss';

const formats = {
  rss: { write: toRss, contentType: 'application/rss+xml; charset=utf-8' },
  atom: { write: toAtom, contentType: 'application/atom+xml; charset=utf-8' },
  json: { write: toJsonFeed, contentType: 'application/feed+json; charset=utf-8' },
};

/** Answers with a feed in a format. */
export function feedResponse(format: FeedFormat, feed: Feed): Response {
  const { write, contentType } = formats[format];
  return new Response(write(feed), { headers: { 'Content-Type': contentType } });
}

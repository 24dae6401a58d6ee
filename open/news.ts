import { z } from 'zod';
import type { FullNews } from '@/content/full-news';
import { absoluteUrl } from '@/lib/absolute-url';
import { toPlainText } from '@/lib/plain-text';
import { Address, Day, Editions, Time, toEditions, toOptionalDay, toTime, Topic, toTopic } from './parts';

export const NewsItem = z
  .object({
    id: z.int(),
    title: z.string(),
    lead: z.string(),
    body: z.string().meta({ description: 'The words of the body; the page at `url` has them with headings, tables, pictures and links.' }),
    url: Address,
    editions: Editions,
    publishedAt: Time,
    updatedAt: Time.meta({ description: 'When the published text last changed.' }),
    eventDate: Day.optional(),
    topic: Topic.optional(),
    originName: z.string().optional().meta({ description: 'Who published it first.' }),
    originUrl: z.string().optional(),
    byline: z.string().optional(),
    picture: z
      .object({ url: Address, width: z.int(), height: z.int(), description: z.string(), caption: z.string().optional(), credit: z.string().optional() })
      .optional(),
  })
  .meta({ description: 'A published news item.' });

/** Makes a news item as data. */
export function toOpenNews(item: FullNews): z.output<typeof NewsItem> {
  const { id, title, lead, body, path, editions, publishedAt, updatedAt, eventDate, topic, originName, originUrl, byline, cover } = item;
  return {
    id,
    title,
    lead,
    body: toPlainText(body),
    url: absoluteUrl(path),
    editions: toEditions(editions),
    publishedAt: toTime(publishedAt),
    updatedAt: toTime(updatedAt),
    eventDate: toOptionalDay(eventDate),
    topic: topic && toTopic(topic),
    originName,
    originUrl,
    byline,
    picture: cover && {
      url: absoluteUrl(cover.src),
      width: cover.width,
      height: cover.height,
      description: cover.alt,
      caption: cover.caption,
      credit: cover.credit,
    },
  };
}

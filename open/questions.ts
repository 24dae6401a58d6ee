import { z } from 'zod';
import type { FullAnswer } from '@/content/full-answers';
import { absoluteUrl } from '@/lib/absolute-url';
import { toPlainText } from '@/lib/plain-text';
import { Address, Day, Editions, Text, Time, toEditions, toOptionalDay, Topic, toText, toTime, toTopic } from './parts';

export const Question = z
  .object({
    id: z.int(),
    title: z.string(),
    question: z.string().meta({ description: 'What was asked, in the wording that was published: nothing in it says who asked.' }),
    answer: z.string().meta({ description: 'The words of the answer; the page at `url` has them with headings, tables, pictures and links.' }),
    url: Address,
    editions: Editions,
    askedOn: Day.optional(),
    publishedAt: Time,
    updatedAt: Time.meta({ description: 'When the published text last changed.' }),
    division: z.object({ id: z.int(), name: Text, url: Address }).optional().meta({ description: 'The division that answered.' }),
    topic: Topic.optional(),
  })
  .meta({ description: 'A question of a reader that the department answered in public.' });

/** Makes an answered question as data. */
export function toOpenQuestion(item: FullAnswer): z.output<typeof Question> {
  const { id, title, question, body, path, editions, askedOn, publishedAt, updatedAt, division, topic } = item;
  return {
    id,
    title,
    question,
    answer: toPlainText(body),
    url: absoluteUrl(path),
    editions: toEditions(editions),
    askedOn: toOptionalDay(askedOn),
    publishedAt: toTime(publishedAt),
    updatedAt: toTime(updatedAt),
    division: division && { id: division.id, name: toText(division.name), url: absoluteUrl(division.path) },
    topic: topic && toTopic(topic),
  };
}

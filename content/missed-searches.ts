import 'server-only';
import config from '@payload-config';
import { getPayload } from 'payload';
import type { Locale } from '@/i18n/routing';
import { toDay } from '@/lib/dates';
import { logger } from '@/lib/logger';
import type { Query } from '@/search/query';

/** How long counts are gathered before they are written, in milliseconds: no search waits for a write. */
const gathered = 10_000;

/** So many different queries are counted in a day, in a language; what comes after is noise, or somebody's machine. */
const mostPerDay = 200;

const daysKept = 90;

/** Longer queries say more of who typed them than of what is missing. */
const longest = 60;

type Missed = { language: Locale; day: string; query: string };

const counts = new Map<string, Missed & { count: number }>();

/**
 * Counts a search that found nothing: what was searched for, without diacritics, in which language, on which day. Nothing
 * of who searched; and nothing at all where the query may name a person: an e-mail address, a telephone number, a number
 * of an identity card.
 */
export function countMissed({ words, text, language }: Query): void {
  const query = words.map(({ folded }) => folded).join(' ');
  if (text.length > longest || text.includes('@') || /\d{6,}/.test(text.replace(/[\s.-]/g, ''))) return;
  const missed = { language, day: toDay(new Date().toISOString()), query };
  const key = `${missed.day} ${language} ${query}`;
  if (counts.size === 0) setTimeout(writeCounts, gathered).unref();
  if (counts.size < mostPerDay || counts.has(key)) counts.set(key, { ...missed, count: (counts.get(key)?.count ?? 0) + 1 });
}

/** Writes what was counted so far. */
export async function writeCounts(): Promise<void> {
  const pending = [...counts.values()];
  counts.clear();
  try {
    const payload = await getPayload({ config });
    for (const { count, day, ...missed } of pending) {
      const at = `${day}T05:00:00.000Z`;
      const where = { language: { equals: missed.language }, query: { equals: missed.query }, day: { equals: at } };
      const { docs } = await payload.find({ collection: 'missed-searches', where, limit: 1, pagination: false, depth: 0 });
      const [known] = docs;
      if (known) await payload.update({ collection: 'missed-searches', id: known.id, data: { count: known.count + count } });
      else if (await hasRoom(missed.language, at)) await payload.create({ collection: 'missed-searches', data: { ...missed, day: at, count } });
    }
    const oldest = new Date(Date.now() - daysKept * 86_400_000).toISOString();
    await payload.delete({ collection: 'missed-searches', where: { day: { less_than: oldest } } });
  } catch (error) {
    logger.error({ err: error }, 'Searches without result could not be counted');
  }
}

async function hasRoom(language: Locale, day: string): Promise<boolean> {
  const payload = await getPayload({ config });
  const { totalDocs } = await payload.count({ collection: 'missed-searches', where: { language: { equals: language }, day: { equals: day } } });
  return totalDocs < mostPerDay;
}

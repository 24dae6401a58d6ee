import 'server-only';
import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import type { Locale } from '@/i18n/routing';
import { toDay } from '@/lib/dates';
import { inTurnAmongServers } from '@/lib/in-turn';
import { logger } from '@/lib/logger';
import type { Query } from '@/search/query';

/** How long counts are gathered before they are written, in milliseconds: no search waits for a write. */
const gathered = 10_000;

/** So many different queries are counted in a day, in a language, of each kind; what comes after is noise, or somebody's machine. */
const mostPerDay = 200;

const daysKept = 90;

/** Longer queries say more of who typed them than of what is missing. */
const longest = 60;

const kinds = ['found-searches', 'missed-searches'] as const;
type Kind = (typeof kinds)[number];
type Counted = { kind: Kind; language: Locale; day: string; query: string; count: number };

const counts = new Map<string, Counted>();

/**
 * Counts a search: what was searched for, without diacritics, in which language, on which day, and whether anything was
 * found. Nothing of who searched; and nothing at all where the query may name a person: an e-mail address, a telephone
 * number, a number of an identity card.
 */
export function countSearch({ words, text, language }: Query, found: boolean): void {
  // Officials read words; the stems of English are for the index.
  const query = words.map(({ folded, written }) => (language === 'en' ? written : folded)).join(' ');
  if (text.length > longest || text.includes('@') || /\d{6,}/.test(text.replace(/[\s.-]/g, ''))) return;
  const counted = { kind: found ? 'found-searches' : 'missed-searches', language, day: toDay(new Date().toISOString()), query } as const;
  const key = `${counted.kind} ${counted.day} ${language} ${query}`;
  if (counts.size === 0) setTimeout(writeCounts, gathered).unref();
  if (counts.size < 2 * mostPerDay || counts.has(key)) counts.set(key, { ...counted, count: (counts.get(key)?.count ?? 0) + 1 });
}

/** Writes what was counted so far. */
export async function writeCounts(): Promise<void> {
  const pending = [...counts.values()];
  counts.clear();
  try {
    const payload = await getPayload({ config });
    await inTurnAmongServers('searches', async () => {
      for (const counted of pending) await add(payload, counted);
    });
    const oldest = new Date(Date.now() - daysKept * 86_400_000).toISOString();
    for (const collection of kinds) await payload.delete({ collection, where: { day: { less_than: oldest } } });
  } catch (error) {
    logger.error({ err: error }, 'Searches could not be counted');
  }
}

async function add(payload: Payload, { kind: collection, language, query, day, count }: Counted): Promise<void> {
  const at = `${day}T05:00:00.000Z`;
  const sameDay = { language: { equals: language }, day: { equals: at } };
  const { docs } = await payload.find({ collection, where: { ...sameDay, query: { equals: query } }, limit: 1, pagination: false, depth: 0 });
  const [known] = docs;
  if (known) await payload.update({ collection, id: known.id, data: { count: known.count + count } });
  else if ((await payload.count({ collection, where: sameDay })).totalDocs < mostPerDay) await payload.create({ collection, data: { language, query, day: at, count } });
}

import type { Payload } from 'payload';
import { routing, type Locale } from '@/i18n/routing';
import { editionSlugs, type EditionSlug } from './edition-slugs';
import { idOf } from './situation';

/** A translation that somebody has to write or to bring up to date. `since` is ISO 8601. */
export type TranslationWork = {
  kind: 'missing' | 'behind';
  collection: EditionSlug;
  original: number;
  /** The translation, where one is begun. */
  edition: number | null;
  title: string;
  language: Locale;
  since: string;
};

/** Read at once of a table that only grows. */
const batch = 1000;

type Row = { id: number; title?: string | null; language: Locale; original?: number | { id: number } | null; publishedAt?: string | null; behindSince?: string | null; updatedAt: string };

/** Gives every published original without a published translation, and every published translation that is behind, oldest first. */
export async function listTranslationWork(payload: Payload): Promise<TranslationWork[]> {
  const work = await Promise.all(editionSlugs.map(async (collection) => toWork(collection, await readRows(payload, collection), await readBegun(payload, collection))));
  return work.flat().sort((a, b) => a.since.localeCompare(b.since));
}

async function readRows(payload: Payload, collection: EditionSlug): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection,
      where: { _status: { equals: 'published' }, editionState: { not_equals: 'withdrawn' } },
      sort: 'id',
      page,
      limit: batch,
      depth: 0,
      select: { title: true, language: true, original: true, publishedAt: true, behindSince: true, updatedAt: true },
    });
    rows.push(...docs);
    more = hasNextPage;
  }
  return rows;
}

/** Gives translations that are begun and not public, by original and language. */
async function readBegun(payload: Payload, collection: EditionSlug): Promise<Map<string, number>> {
  const { docs } = await payload.find({
    collection,
    where: { original: { exists: true }, _status: { not_equals: 'published' } },
    pagination: false,
    depth: 0,
    select: { original: true, language: true },
  });
  return new Map(docs.map(({ id, original, language }) => [`${idOf(original)} ${language}`, id]));
}

function toWork(collection: EditionSlug, rows: Row[], begun: Map<string, number>): TranslationWork[] {
  const translated = new Set(rows.flatMap(({ original, language }) => (original ? [`${idOf(original)} ${language}`] : [])));
  const titles = new Map(rows.map(({ id, title }) => [id, title ?? '']));
  return rows.flatMap((row): TranslationWork[] => {
    const original = idOf(row.original);
    if (original !== null) {
      if (!row.behindSince) return [];
      return [{ kind: 'behind', collection, original, edition: row.id, title: titles.get(original) ?? row.title ?? '', language: row.language, since: row.behindSince }];
    }
    const missing = routing.locales.filter((language) => language !== row.language && !translated.has(`${row.id} ${language}`));
    return missing.map((language) => ({
      kind: 'missing',
      collection,
      original: row.id,
      edition: begun.get(`${row.id} ${language}`) ?? null,
      title: row.title ?? '',
      language,
      since: row.publishedAt ?? row.updatedAt,
    }));
  });
}

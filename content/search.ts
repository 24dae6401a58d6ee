import 'server-only';
import { guessLanguage } from '@/i18n/guess-language';
import { routing, type Locale } from '@/i18n/routing';
import { noteIncomplete, noteTags } from '@/lib/rendering';
import { editionListTags, indexTag, listTag } from '@/lib/tags';
import { getSearchReader } from '@/search';
import type { Filters } from '@/search/condition';
import { TooSlow, type StoredEntry, type Tally } from '@/search/engine';
import { entryKinds, type EntryKind } from '@/search/entry';
import { listNearest } from '@/search/nearest';
import { findPassage, markHits, type Passage, type Piece } from '@/search/passage';
import { parseQuery, type Query } from '@/search/query';
import { countResults, longestWait, search, type Tallies } from '@/search/search';
import { listDivisions, type Division } from './divisions';
import { countSearch } from './search-counts';
import { getTopicOf, listTopics, type Topic } from './topics';

export type { EntryKind, Passage, Piece };

/** Something that was found. What is missing in English is found in Vietnamese; `titleLang` and `passageLang` say so. Times are ISO 8601. */
export type SearchResult = { path: string; title: Piece[]; titleLang: Locale; kind: EntryKind; date?: string; topic?: Topic; passage: Passage; passageLang: Locale };

/** A value that results can be narrowed down to, with how many there would be. */
export type Choice<Value> = { value: Value; count: number };

export type SearchChoices = { kind: Choice<EntryKind>[]; topic: Choice<Topic>[]; division: Choice<Division>[]; year: Choice<number>[] };

/** What readers narrow their search down to. */
export type SearchFilter = { kind?: EntryKind; topic?: Topic; division?: Division; year?: number };

/** How a search went: there may be no word in it, and there may have been no time for it. */
export type SearchOutcome = 'found' | 'none' | 'nothing' | 'slow';

export type SearchView = {
  outcome: SearchOutcome;
  results: SearchResult[];
  /** `capped` when there are more than so many; then counts are of some of them. */
  total: number;
  capped: boolean;
  page: number;
  totalPages: number;
  choices: SearchChoices;
  /** Queries that do find something, where this one does not. */
  nearest: string[];
  /** The query was too long, and only its beginning was searched for. */
  cut: boolean;
  /** Time was up before all of the results were known. */
  partial: boolean;
};

export const resultsPerPage = 10;
/** Who has not found it among so many pages looks for something else. */
export const mostPages = 50;

export const isEntryKind = (value: unknown): value is EntryKind => entryKinds.some((kind) => kind === value);

const nothing: SearchView = {
  outcome: 'nothing', results: [], total: 0, capped: false, page: 1, totalPages: 1, choices: { kind: [], topic: [], division: [], year: [] }, nearest: [], cut: false, partial: false,
};

/** Says that a page shows what the index holds: a cache in front has to drop it when anything that can be found changes, or the index by itself. */
export function noteIndexed(): void {
  const editions = ['news', 'directives', 'answers', 'consultations'].flatMap((kind) => editionListTags(kind, ...routing.locales));
  noteTags(indexTag, ...editions, ...['divisions', 'officials', 'department', 'attachments'].map(listTag));
}

/** Says of a page that there was no time for its search, after an error that says so; throws every other. */
export function noteTooSlow(error: unknown): void {
  if (!(error instanceof TooSlow)) throw error;
  noteIncomplete();
}

/** Searches the published editions of a language. */
export async function searchContent(locale: Locale, text: string, filter: SearchFilter, page: number): Promise<SearchView> {
  noteIndexed();
  const query = parseQuery(text, locale);
  if (query.words.length === 0) return { ...nothing, cut: query.cut };
  const filters: Filters = { kind: filter.kind, topic: filter.topic?.id, division: filter.division?.id, year: filter.year };
  const reader = getSearchReader();
  try {
    const { entries, tallies, capped, cut } = await search(reader, query, filters, { offset: (page - 1) * resultsPerPage, limit: resultsPerPage });
    const total = countResults(tallies);
    const totalPages = Math.min(mostPages, Math.ceil(total / resultsPerPage));
    // Who asks for a page beyond the last gets the last: what is found becomes less, and links stay.
    if (total > 0 && page > totalPages) return searchContent(locale, text, filter, totalPages);
    if (cut) noteIncomplete();
    // Leafing and narrowing down are the same search, going on.
    if (page === 1 && Object.values(filters).every((value) => value === undefined)) countSearch(query, total > 0);
    return {
      outcome: total > 0 ? 'found' : 'none',
      results: await Promise.all(entries.map((entry) => toResult(locale, entry, query))),
      total,
      capped,
      page,
      totalPages,
      choices: await toChoices(locale, tallies),
      nearest: total === 0 ? await nearestOf(query) : [],
      cut: query.cut,
      partial: cut,
    };
  } catch (error) {
    noteTooSlow(error);
    return { ...nothing, outcome: 'slow', cut: query.cut };
  }
}

async function toResult(locale: Locale, entry: StoredEntry, query: Query): Promise<SearchResult> {
  const { path, title, kind, date } = entry;
  const passage = findPassage(entry, query);
  return {
    path,
    title: markHits(title, query),
    titleLang: await titleLangOf(locale, entry),
    kind,
    date,
    topic: await getTopicOf(locale, entry.topic),
    passage,
    passageLang: guessLanguage(passage.pieces.map(({ text }) => text).join(''), locale),
  };
}

/** A person’s name is Vietnamese in every language, and so is what a division is called that has no English name. */
async function titleLangOf(locale: Locale, { kind, record }: StoredEntry): Promise<Locale> {
  if (kind === 'officials') return 'vi';
  if (kind !== 'divisions') return locale;
  return (await listDivisions(locale)).find(({ id }) => id === record)?.name.lang ?? locale;
}

/** A search that found nothing has had its answer; what comes on top may take as long again, and may be left out. */
async function nearestOf(query: Query): Promise<string[]> {
  try {
    return await listNearest(getSearchReader(), query, Date.now() + longestWait);
  } catch (error) {
    noteTooSlow(error);
    return [];
  }
}

async function toChoices(locale: Locale, tallies: Tallies): Promise<SearchChoices> {
  const [topics, divisions] = await Promise.all([listTopics(locale), listDivisions(locale)]);
  const topicCounts = sum(tallies.topic, ({ topic }) => (topic === undefined ? [] : [topic]));
  const divisionCounts = sum(tallies.division, (tally) => tally.divisions);
  const kindCounts = sum(tallies.kind, ({ kind }) => [kind]);
  const years = [...sum(tallies.year, ({ year }) => (year === undefined ? [] : [year]))];
  return {
    kind: entryKinds.flatMap((kind) => choiceOf(kind, kindCounts.get(kind))),
    topic: topics.flatMap((topic) => choiceOf(topic, topicCounts.get(topic.id))),
    division: divisions.flatMap((division) => choiceOf(division, divisionCounts.get(division.id))),
    year: years.sort(([a], [b]) => b - a).map(([value, count]) => ({ value, count })),
  };
}

const choiceOf = <Value>(value: Value, count: number | undefined): Choice<Value>[] => (count === undefined ? [] : [{ value, count }]);

function sum<Value>(tallies: Tally[], valuesOf: (tally: Tally) => Value[]): Map<Value, number> {
  const sums = new Map<Value, number>();
  for (const tally of tallies) for (const value of valuesOf(tally)) sums.set(value, (sums.get(value) ?? 0) + tally.count);
  return sums;
}

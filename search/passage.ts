import type { StoredEntry } from './engine';
import type { Query } from './query';
import { isMarked, pairsOf } from './terms';
import { toWords, type Word } from './words';

/** A piece of a text; `hit` where it is what was searched for. */
export type Piece = { text: string; hit: boolean };

/** The part of an entry that shows why it was found, and the attached document that it is from. */
export type Passage = { pieces: Piece[]; document?: string };

/** How much of a text is shown, in words. */
const shown = 36;

/** So many characters of a document are looked through for a passage. */
const mostRead = 60_000;

/** Marks what was searched for in a whole text, as a title. */
export function markHits(text: string, query: Query): Piece[] {
  const words = toWords(text, query.language);
  return cutPieces(text, words, hitsOf(words, query), 0, text.length);
}

/** Finds the passage of an entry that has most of what was searched for; the lead where that has as much as any. */
export function findPassage(entry: Pick<StoredEntry, 'lead' | 'body' | 'documents'>, query: Query): Passage {
  const texts = [{ text: entry.lead }, { text: entry.body }, ...entry.documents.map(({ title, text }) => ({ text: `${title}. ${text.slice(0, mostRead)}`, document: title }))];
  let best: { score: number; make: () => Passage } | undefined;
  for (const { text, ...from } of texts) {
    if (!text) continue;
    const words = toWords(text, query.language);
    const hits = hitsOf(words, query);
    const { start, score } = bestWindow(hits, words);
    if (!best || score > best.score) best = { score, make: () => ({ pieces: onOneLine(cutWindow(text, words, hits, start)), ...from }) };
  }
  return best?.make() ?? { pieces: [] };
}

/**
 * Says of each word whether it is one of the query's. Its spelling is kept to where the text has it as typed, and its
 * neighbours where the text has them as typed: of `chính phủ`, no `chính` by itself.
 */
function hitsOf(words: Word[], query: Query): boolean[] {
  const held = new Set(words.map(({ exact }) => exact));
  const wanted = query.words.map((word) => ({ ...word, spelt: isMarked(word) && held.has(word.exact) }));
  const meets = (word: Word | undefined, folded: string) => word?.folded === folded && wanted.some((one) => one.folded === folded && (!one.spelt || one.exact === word.exact));
  const single = words.map((word) => meets(word, word.folded));
  const pairs = pairsOf(query.words);
  const paired = words.map((word, index) =>
    pairs.some(([first, second]) => (meets(word, first.folded) && meets(words[index + 1], second.folded)) || (meets(word, second.folded) && meets(words[index - 1], first.folded))),
  );
  const neighbours = new Set(words.filter((_, index) => paired[index]).map(({ folded }) => folded));
  return words.map(({ folded }, index) => Boolean(neighbours.has(folded) ? paired[index] : single[index]));
}

/** Finds where to begin so that most of the query's words are shown: different ones first, then side by side. */
function bestWindow(hits: boolean[], words: Word[]): { start: number; score: number } {
  const places = hits.flatMap((hit, index) => (hit ? [index] : []));
  let best = { start: 0, score: 0 };
  for (const [rank, first] of places.entries()) {
    const seen = new Set<string>();
    let neighbours = 0;
    for (let next = rank; next < places.length; next += 1) {
      const place = places[next];
      if (place === undefined || place >= first + shown) break;
      seen.add(words[place]?.folded ?? '');
      if (place > 0 && next > rank && hits[place - 1]) neighbours += 1;
    }
    const score = seen.size * 10 + Math.min(neighbours, 9);
    if (score > best.score) best = { start: first, score };
  }
  return best;
}

function cutWindow(text: string, words: Word[], hits: boolean[], hit: number): Piece[] {
  const first = Math.max(0, Math.min(hit - 8, words.length - shown));
  const last = Math.min(words.length, first + shown);
  const from = first === 0 ? 0 : (words[first]?.start ?? 0);
  const to = last === words.length ? text.length : (words[last - 1]?.end ?? text.length);
  const pieces = cutPieces(text, words.slice(first, last), hits.slice(first, last), from, to);
  return [...(from > 0 ? [{ text: '… ', hit: false }] : []), ...pieces, ...(to < text.length ? [{ text: ' …', hit: false }] : [])];
}

/** Puts paragraphs one after the other: a heading is a sentence of its own there. */
function onOneLine(pieces: Piece[]): Piece[] {
  let before = '';
  return pieces.map(({ text, hit }) => {
    const line = text.replace(/\s*\n\s*/gu, (_gap, place: number) => (/[\p{L}\p{N}]$/u.test(before + text.slice(0, place)) ? '. ' : ' '));
    before = text;
    return { text: line, hit };
  });
}

/** Cuts a stretch of text into pieces; hits with nothing but a space between them are one. */
function cutPieces(text: string, words: Word[], hits: boolean[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let done = from;
  for (const [index, { start, end }] of words.entries()) {
    if (!hits[index]) continue;
    const before = text.slice(done, start);
    const last = pieces.at(-1);
    if (last?.hit && /^\s*$/.test(before)) last.text += before + text.slice(start, end);
    else {
      if (before) pieces.push({ text: before, hit: false });
      pieces.push({ text: text.slice(start, end), hit: true });
    }
    done = end;
  }
  if (done < to) pieces.push({ text: text.slice(done, to), hit: false });
  return pieces;
}

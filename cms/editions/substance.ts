import { z } from 'zod';
import type { Edition } from './situation';

const Node: z.ZodType<{ type: string; text?: string; children?: unknown[] }> = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  children: z.array(z.unknown()).optional(),
});
const Body = z.looseObject({ root: z.unknown() });

/** What stands in a line of its own in a body: a paragraph, a heading, an item of a list, a cell of a table. */
const blocks = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell']);

/**
 * Gives what an edition says, paragraph by paragraph, without its looks: title, lead, question, body; of a directive also its
 * issuer, its state and its reports; of a consultation its times and its outcome. Two versions differ in substance where these differ.
 */
export function substanceOf(edition: Partial<Edition>): string[] {
  const texts = [edition.title, 'lead' in edition ? edition.lead : null, 'question' in edition ? edition.question : null, 'issuer' in edition ? edition.issuer : null];
  const state = 'state' in edition && edition.state ? [`(${edition.state})`] : [];
  const times = 'opensOn' in edition ? [edition.opensOn, edition.closesOn].map((time) => (time ? `(${time.slice(0, 16)})` : '')) : [];
  const reports = 'reports' in edition ? (edition.reports ?? []).map(({ date, summary }) => `${date.slice(0, 10)} ${summary}`) : [];
  return [...texts, ...bodiesOf(edition).flatMap(toParagraphs), ...state, ...times, ...reports].map((text) => plain(text ?? '')).filter((text) => text !== '');
}

/** Gives the rich texts of an edition: its body, the details of a directive, the outcome of a consultation. */
export const bodiesOf = (edition: Partial<Edition>): unknown[] =>
  ['body' in edition ? edition.body : null, 'details' in edition ? edition.details : null, 'outcome' in edition ? edition.outcome : null].filter((body) => body !== null && body !== undefined);

/** Gives a body's paragraphs as plain texts. */
function toParagraphs(body: unknown): string[] {
  const parsed = Body.safeParse(body);
  if (!parsed.success) return [];
  const paragraphs: string[] = [];
  const walk = (value: unknown, current: string[]): void => {
    const node = Node.safeParse(value);
    if (!node.success) return;
    const { type, text, children = [] } = node.data;
    if (text !== undefined) current.push(text);
    if (type === 'linebreak') current.push(' ');
    const own = blocks.has(type) ? [] : current;
    for (const child of children) walk(child, own);
    if (own !== current) paragraphs.push(own.join(''));
  };
  const loose: string[] = [];
  walk(parsed.data.root, loose);
  return [...paragraphs, loose.join('')];
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Says whether two versions say the same. */
export function isSameSubstance(one: Partial<Edition>, other: Partial<Edition>): boolean {
  return JSON.stringify(substanceOf(one)) === JSON.stringify(substanceOf(other));
}

/** A line of a comparison: the old paragraph, the new one, or both where they are the same. */
export type Line = { before?: string; after?: string };

/** Puts two lists of paragraphs side by side: what stayed stands together, what changed beside each other. */
export function compareParagraphs(before: string[], after: string[]): Line[] {
  // Longest common subsequence; texts have some hundred paragraphs at most.
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const changed: [string[], string[]] = [[], []];
    while ((i < before.length || j < after.length) && before[i] !== after[j]) {
      if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) changed[0].push(before[i++] ?? '');
      else changed[1].push(after[j++] ?? '');
    }
    for (let k = 0; k < Math.max(changed[0].length, changed[1].length); k += 1) lines.push({ before: changed[0][k], after: changed[1][k] });
    if (i < before.length) {
      lines.push({ before: before[i], after: after[j] });
      i += 1;
      j += 1;
    }
  }
  return lines;
}

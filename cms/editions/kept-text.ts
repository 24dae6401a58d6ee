import { z } from 'zod';

const Kept = z.object({ values: z.record(z.string(), z.unknown()) });
export type Kept = z.infer<typeof Kept>;

/** Names the text of a form in the browser's own store: of one official, of one item. */
export const keptKey = (collection: string, id: number | string, user: number | string): string => `kept:${collection}:${id}:${user}`;

/** Keeps what is in a form and not yet saved, so that an ended session or a closed browser does not lose it. */
export function keepText(key: string, values: Record<string, unknown>): void {
  try {
    window.localStorage.setItem(key, JSON.stringify({ values }));
  } catch {
    // The store is full or closed to us: autosave goes on, and leaving still asks.
  }
}

/** Gives what was kept and not saved since, or null: a save drops it. Its time is of no account, for the clock of an old computer may be years behind. */
export function readKept(key: string): Kept | null {
  const text = window.localStorage.getItem(key);
  if (text === null) return null;
  try {
    return Kept.parse(JSON.parse(text));
  } catch {
    // Not ours, or torn.
    dropKept(key);
    return null;
  }
}

/** What the portal itself keeps of a save. */
const ofSaving = new Set(['updatedAt', 'form']);

/** Says whether two forms hold the same, but for what the portal itself keeps of a save: an answer that was lost on its way is no lost text. */
export function saysTheSame(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const [first, second] = [one, other].map((values) => JSON.stringify(values, (key, value: unknown) => (ofSaving.has(key) ? undefined : value)));
  return first === second;
}

export const dropKept = (key: string): void => window.localStorage.removeItem(key);

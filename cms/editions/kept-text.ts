import { z } from 'zod';

const Kept = z.object({ at: z.string(), values: z.record(z.string(), z.unknown()) });
export type Kept = z.infer<typeof Kept>;

/** Names the text of a form in the browser's own store: of one official, of one item. */
export const keptKey = (collection: string, id: number | string, user: number | string): string => `kept:${collection}:${id}:${user}`;

/** Keeps what is in a form and not yet saved, so that an ended session or a closed browser does not lose it. */
export function keepText(key: string, values: Record<string, unknown>): void {
  try {
    window.localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), values }));
  } catch {
    // The store is full or closed to us: autosave goes on, and leaving still asks.
  }
}

/** Gives what was kept after `savedAt` (ISO 8601), or null. What was saved since is dropped. */
export function readKept(key: string, savedAt: string): Kept | null {
  const text = window.localStorage.getItem(key);
  if (text === null) return null;
  try {
    const kept = Kept.parse(JSON.parse(text));
    if (Date.parse(kept.at) > Date.parse(savedAt)) return kept;
  } catch {
    // Not ours, or torn.
  }
  dropKept(key);
  return null;
}

export const dropKept = (key: string): void => window.localStorage.removeItem(key);

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Submission } from './submission';

/** Counts the changes so far of what readers see, of whatever kind. */
export type Changes = { readonly generation: number };

/** What a page being rendered says of itself to whoever delivers it; HTML alone cannot. */
export type Rendering = {
  /** The records that the page shows: a change of any of them makes the page old. */
  tags: Set<string>;
  status: number;
  /** Where a moved page now is. */
  location?: string;
  /** The parameters of its query to which the page answers, so that one set of bytes does not serve all queries; true for whatever is there. */
  readsQuery: boolean | readonly string[];
  /** The page is for whoever has its address: it is neither kept nor told to anybody. */
  isPrivate: boolean;
  /** The page is made for each request, as one with a signed time stamp is. */
  isUnstored: boolean;
  /** There was no time for all that the page would show: who asks again may get more. */
  isIncomplete: boolean;
  /** What the reader sent by the page's form, where it was not taken. */
  submission?: Submission;
  /** By these it is known whether what was read for another page still holds; nothing where the page is an official's own. */
  changes?: Changes;
};

declare global {
  var congSoRendering: AsyncLocalStorage<Rendering> | undefined;
}

// The server and Next's bundles each load this module; the global is what they share.
const current = (globalThis.congSoRendering ??= new AsyncLocalStorage<Rendering>());

/** Runs `render` and gives its result with what the page said of itself meanwhile; `told` is for `getSubmission` and `getChanges`. */
export async function collectRendering<Result>(
  render: () => Promise<Result>,
  told: Pick<Rendering, 'submission' | 'changes'> = {},
): Promise<{ result: Result; rendering: Rendering }> {
  const rendering: Rendering = { tags: new Set(), status: 200, readsQuery: false, isPrivate: false, isUnstored: false, isIncomplete: false, ...told };
  // Awaited inside: what begins its work only when it is awaited must do so here.
  const result = await current.run(rendering, async () => await render());
  return { result, rendering };
}

/** Says that the page being rendered shows these records. */
export function noteTags(...tags: string[]): void {
  for (const tag of tags) current.getStore()?.tags.add(tag);
}

/** Says what the page being rendered answers other than 200: Next's own means leave the page blank without scripts. */
export function noteStatus(status: 404 | 410): void {
  const rendering = current.getStore();
  if (rendering) rendering.status = status;
}

/** Says that the page being rendered has moved for good. */
export function noteMoved(location: string): void {
  const rendering = current.getStore();
  if (rendering) Object.assign(rendering, { status: 301, location });
}

/** Says that the page being rendered depends on these parameters of its query, or on the whole of it where none is named. */
export function noteQuery(...names: string[]): void {
  const rendering = current.getStore();
  if (!rendering || rendering.readsQuery === true) return;
  rendering.readsQuery = names.length === 0 || [...new Set([...(rendering.readsQuery || []), ...names])];
}

/** Says that the page being rendered is for whoever has its address, and for nobody else. */
export function notePrivate(): void {
  const rendering = current.getStore();
  if (rendering) rendering.isPrivate = true;
}

/** Says that the page being rendered is made anew for each request and kept nowhere. */
export function noteUnstored(): void {
  const rendering = current.getStore();
  if (rendering) rendering.isUnstored = true;
}

/** Says that the page being rendered lacks what it would show another time, and so is to be kept by nobody. */
export function noteIncomplete(): void {
  const rendering = current.getStore();
  if (rendering) rendering.isIncomplete = true;
}

/** Gives what the reader sent by the form of the page being rendered, where it was not taken. */
export const getSubmission = (): Submission | undefined => current.getStore()?.submission;

/** Gives what tells the page being rendered whether what was read for another one still holds. */
export const getChanges = (): Changes | undefined => current.getStore()?.changes;

/** Says whether the page being rendered is one that everybody gets: neither private, nor made for this request, nor absent. */
export function isForEverybody(): boolean {
  const rendering = current.getStore();
  return !rendering || (!rendering.isPrivate && !rendering.isUnstored && rendering.status === 200);
}

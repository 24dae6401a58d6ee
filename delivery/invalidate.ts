/** What keeps pages: told of a change before it is committed and after. */
export type PageKeeper = {
  /** Takes the pages from where a later process, or a web server beside this one, would find them. */
  forget: (tags: string[]) => Promise<void>;
  /** Makes the pages stale; renders the paths in `first`, and then the most read pages, anew. */
  drop: (tags: string[], first: string[]) => void;
  /** Gives how often each page was read since this was last asked. */
  takeReads?: () => Map<string, number>;
};

declare global {
  var congSoPages: PageKeeper | undefined;
}

/** Hooks run inside Next's bundle and the store outside it: the global is what they share. */
export function keepPagesIn(keeper: PageKeeper): void {
  globalThis.congSoPages = keeper;
}

/**
 * Announces a change that is about to be committed: a server that is killed between the commit and the drop must not
 * show the old page when it starts again. Where no pages are kept, as in a test, there is nothing to do.
 */
export async function forgetPages(tags: string[]): Promise<void> {
  await globalThis.congSoPages?.forget(tags);
}

/**
 * Drops the stored pages that show any of the tags, once the change is committed, and has the paths in `first` rendered
 * before a reader asks for them. Works outside a request too.
 */
export function dropPages(tags: string[], first: string[] = []): void {
  globalThis.congSoPages?.drop(tags, first);
}

/** Gives how often each page was read since this was last asked, by path; nothing where no pages are kept. */
export function takeReads(): Map<string, number> {
  return globalThis.congSoPages?.takeReads?.() ?? new Map();
}

/** Says whether there is something that keeps pages, and so would hear of a change: not yet, while a server starts. */
export const arePagesKept = (): boolean => globalThis.congSoPages !== undefined;

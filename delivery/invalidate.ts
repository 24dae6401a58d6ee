/** What keeps pages: told of a change before it is committed and after. */
export type PageKeeper = {
  /** Takes the pages from where a later process, or a web server beside this one, would find them. */
  forget: (tags: string[]) => Promise<void>;
  /** Ends what `forget` began, once the change is committed or has come to nothing: pages may be left there again. */
  endChange?: (tags: string[]) => void;
  /** Makes the pages stale; renders the paths in `first`, and then the most read pages, anew. */
  drop: (tags: string[], first: string[]) => void;
  /** Makes the fresh pages that bear any of the tags anew; until each is made, readers get the one before. */
  refresh?: (tags: string[]) => Promise<void>;
  /** Says whether a page is kept for a path: one that readers have been shown. */
  has?: (path: string) => boolean;
  /** Makes every page stale. */
  dropAll?: () => void;
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
 * show the old page when it starts again, nor one that is rendered in between. Ends with `endChange`. Where no pages are
 * kept, as in a test, there is nothing to do.
 */
export async function forgetPages(tags: string[]): Promise<void> {
  await globalThis.congSoPages?.forget(tags);
}

/** Says that an announced change has been committed, or has come to nothing. */
export function endChange(tags: string[]): void {
  globalThis.congSoPages?.endChange?.(tags);
}

/**
 * Drops the stored pages that show any of the tags, once the change is committed, and has the paths in `first` rendered
 * before a reader asks for them. Works outside a request too.
 */
export function dropPages(tags: string[], first: string[] = []): void {
  globalThis.congSoPages?.drop(tags, first);
}

/**
 * Has the pages that show any of the tags made anew in the background, while readers get what was: for what changes all
 * the time and wrongs nobody when it is some seconds old, as counts are.
 */
export function refreshPages(tags: string[]): void {
  void globalThis.congSoPages?.refresh?.(tags);
}

/** Says whether a path is that of a page that readers have been shown; of every path where no pages are kept. */
export const isPageKept = (path: string): boolean => globalThis.congSoPages?.has?.(path) ?? true;

/** Drops every stored page: for who cannot know which ones have changed. */
export function dropAllPages(): void {
  globalThis.congSoPages?.dropAll?.();
}

/** Gives how often each page was read since this was last asked, by path; nothing where no pages are kept. */
export function takeReads(): Map<string, number> {
  return globalThis.congSoPages?.takeReads?.() ?? new Map();
}

/** Says whether there is something that keeps pages, and so would hear of a change: not yet, while a server starts. */
export const arePagesKept = (): boolean => globalThis.congSoPages !== undefined;

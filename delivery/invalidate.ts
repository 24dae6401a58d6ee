/** What keeps pages: told of a change before it is committed and after. */
export type PageKeeper = {
  /** Takes the pages from where a later process, or a web server beside this one, would find them; those that show what is `gone` for good. */
  forget: (tags: string[], gone?: string[]) => Promise<void>;
  /** Ends what `forget` began, once the change is committed or has come to nothing: pages may be left there again. */
  endChange?: (tags: string[], gone?: string[]) => void;
  /** Makes the pages stale, and takes those that show what is `gone` away; renders the paths in `first`, and then the most read pages, anew. */
  drop: (tags: string[], first: string[], gone?: string[]) => void;
  /** Makes the fresh pages that bear any of the tags anew; until each is made, readers get the one before. */
  refresh?: (tags: string[]) => Promise<void>;
  /** Says whether there is, or was, a page for everybody at a path. */
  isPage?: (path: string) => Promise<boolean>;
  /** Takes every page away. */
  dropAll?: () => void;
  /** Holds once the disk has followed what was dropped so far, as a later process will find it; says whether it could. */
  settled?: () => Promise<boolean>;
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
 * show the old page when it starts again, nor one that is rendered in between. `gone` is as in `dropPages`. Ends with
 * `endChange`. Where no pages are kept, as in a test, there is nothing to do.
 */
export async function forgetPages(tags: string[], gone: string[] = []): Promise<void> {
  await globalThis.congSoPages?.forget(tags, gone);
}

/** Says that an announced change has been committed, or has come to nothing. */
export function endChange(tags: string[], gone: string[] = []): void {
  globalThis.congSoPages?.endChange?.(tags, gone);
}

/**
 * Drops the stored pages that show any of the tags, once the change is committed, and has the paths in `first` rendered
 * before a reader asks for them. Pages with a tag in `gone`, which are among the tags, are not even kept for when no newer
 * ones can be made. Works outside a request too.
 */
export function dropPages(tags: string[], first: string[] = [], gone: string[] = []): void {
  globalThis.congSoPages?.drop(tags, first, gone);
}

/**
 * Has the pages that show any of the tags made anew in the background, while readers get what was: for what changes all
 * the time and wrongs nobody when it is some seconds old, as counts are.
 */
export function refreshPages(tags: string[]): void {
  void globalThis.congSoPages?.refresh?.(tags);
}

/** Says whether there is, or was, a page for everybody at a path; of every path where no pages are kept. */
export const isPage = async (path: string): Promise<boolean> => (await globalThis.congSoPages?.isPage?.(path)) ?? true;

/** Takes every stored page away: for who cannot know which ones have changed, and which show what is gone. */
export function dropAllPages(): void {
  globalThis.congSoPages?.dropAll?.();
}

/** Holds once a later process, too, would find old what was dropped here so far; says whether it would. */
export async function pagesSettled(): Promise<boolean> {
  return (await globalThis.congSoPages?.settled?.()) ?? true;
}

/** Gives how often each page was read since this was last asked, by path; nothing where no pages are kept. */
export function takeReads(): Map<string, number> {
  return globalThis.congSoPages?.takeReads?.() ?? new Map();
}

/** Says whether there is something that keeps pages, and so would hear of a change: not yet, while a server starts. */
export const arePagesKept = (): boolean => globalThis.congSoPages !== undefined;

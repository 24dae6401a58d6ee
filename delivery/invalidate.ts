/** What keeps pages: told of a change before it is committed and after. */
export type PageKeeper = {
  /** Takes the pages off the disk, so that no process that starts later finds them. */
  forget: (tags: string[]) => Promise<void>;
  /** Makes the pages stale, and the most read of them anew. */
  drop: (tags: string[]) => void;
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

/** Drops the stored pages that show any of the tags, once the change is committed. Works outside a request too. */
export function dropPages(tags: string[]): void {
  globalThis.congSoPages?.drop(tags);
}

declare global {
  var congSoInvalidate: ((tags: string[]) => void) | undefined;
}

/**
 * Drops the stored pages that show any of the tags. Works outside a request too. Where no pages are stored, as in a
 * script, there is nothing to drop.
 */
export function invalidate(tags: string[]): void {
  globalThis.congSoInvalidate?.(tags);
}

/** Lets the store of this process hear of changes; hooks run inside Next's bundle, the store outside it. */
export function onInvalidate(listener: (tags: string[]) => void): void {
  globalThis.congSoInvalidate = listener;
}

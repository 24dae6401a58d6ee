import { pause } from './pause';

type Closing = { begun: boolean; underWay: Set<Promise<unknown>> };

declare global {
  var congSoClosing: Closing | undefined;
}

// Work is begun inside Next's bundle, and the server closes outside it; the global is what they share.
const closing = (globalThis.congSoClosing ??= { begun: false, underWay: new Set() });

/** Says whether the server is closing: whoever works in the background begins nothing new. */
export const isClosing = (): boolean => closing.begun;

/** Does work that the server waits for before it ends. */
export async function finishBeforeClosing<Result>(work: () => Promise<Result>): Promise<Result> {
  const running = work();
  closing.underWay.add(running);
  try {
    return await running;
  } finally {
    closing.underWay.delete(running);
  }
}

/**
 * Lets nothing new begin in the background, and waits until nothing is under way, what the rest of it begins included, but
 * no longer than `patience` milliseconds.
 */
export async function closeBackground(patience: number): Promise<void> {
  closing.begun = true;
  const latest = performance.now() + patience;
  while (closing.underWay.size > 0 && performance.now() < latest) {
    await Promise.race([Promise.allSettled(closing.underWay), pause(latest - performance.now())]);
    // What ends may have something begin a moment later.
    await pause(0);
  }
}

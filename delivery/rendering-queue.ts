import pLimit from 'p-limit';
import { isClosing } from '@/lib/closing';
import { pause } from '@/lib/pause';

/** Who waits for a page: a client, who may have hung up since, or the portal itself, which is no client. */
export type Waiter = { client?: string; isGone: () => boolean };

/** The portal, where it makes a page before a reader asks. */
export const portalItself: Waiter = { isGone: () => false };

/** How much is rendered at a time, how much waits, and how much of both one client may have caused. */
type Bounds = { atOnce: number; mostWaiting: number; mostOfClient: number };

/**
 * Makes the queue in which pages are rendered. It ends, since made-up addresses must not fill the memory, and no client
 * can take all of it.
 */
export function createRenderingQueue({ atOnce, mostWaiting, mostOfClient }: Bounds) {
  const inTurn = pLimit(atOnce);
  const caused = new Map<string, number>();

  function count(client: string, change: number): void {
    const left = (caused.get(client) ?? 0) + change;
    if (left > 0) caused.set(client, left);
    else caused.delete(client);
  }

  return {
    isFull: (): boolean => inTurn.pendingCount >= mostWaiting,

    /** Says whether a client has caused as many renderings as one may at a time. */
    hasEnough: ({ client }: Waiter): boolean => client !== undefined && (caused.get(client) ?? 0) >= mostOfClient,

    /** Holds once nothing is rendered, or at a time as `performance.now` has it, or when the server closes. */
    async untilIdle(latest: number): Promise<void> {
      while (inTurn.activeCount + inTurn.pendingCount > 0 && performance.now() < latest && !isClosing()) await pause(20);
    },

    /**
     * Does a piece of work in its turn, for the first of those who wait and whoever has joined them; gives undefined
     * where all of them have hung up by then.
     */
    async run<Result>(waiters: readonly Waiter[], work: () => Promise<Result>): Promise<Result | undefined> {
      const client = waiters[0]?.client;
      if (client !== undefined) count(client, 1);
      try {
        return await inTurn(async () => (waiters.every(({ isGone }) => isGone()) ? undefined : work()));
      } finally {
        if (client !== undefined) count(client, -1);
      }
    },
  };
}

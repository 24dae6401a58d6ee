import pLimit from 'p-limit';
import { isClosing } from '@/lib/closing';
import { pause } from '@/lib/pause';

/** Who waits for a page: a client, who may have hung up since, or the portal itself, which is no client. */
export type Waiter = { client?: string; isGone: () => boolean };

/** The portal, where it makes a page before a reader asks. */
export const portalItself: Waiter = { isGone: () => false };

/**
 * For whom a page is made, and whether it goes first in any case: of made-up addresses there is no end, but of pages that were
 * stored before there is; previews are officials', and forms that were not taken are few.
 */
export type Turn = { waiters: readonly Waiter[]; isFirst?: boolean };

/** How much is rendered at a time, how much waits, and how much of both one client may have caused. */
type Bounds = { atOnce: number; mostWaiting: number; mostOfClient: number };

/** What the portal makes by itself has an end too; it may have joined who waited before. */
const goesFirst = ({ waiters, isFirst = false }: Turn): boolean => isFirst || waiters.includes(portalItself);

/**
 * Makes the queue in which pages are rendered: those that go first before all others. For these it ends, since made-up
 * addresses must not fill the memory, and no client can take all of it.
 */
export function createRenderingQueue({ atOnce, mostWaiting, mostOfClient }: Bounds) {
  const inTurn = pLimit(atOnce);
  const waiting: { turn: Turn; begin: () => Promise<void> }[] = [];
  const caused = new Map<string, number>();

  function count(client: string, change: number): void {
    const left = (caused.get(client) ?? 0) + change;
    if (left > 0) caused.set(client, left);
    else caused.delete(client);
  }

  /** Begins what waits longest of those that go first: one that waits may have become such a one, when somebody joined it. */
  async function beginNext(): Promise<void> {
    const index = Math.max(0, waiting.findIndex(({ turn }) => goesFirst(turn)));
    const [next] = waiting.splice(index, 1);
    await next?.begin();
  }

  return {
    /** Says whether there is no place for a page. */
    isFull: (turn: Turn): boolean => !goesFirst(turn) && waiting.filter((other) => !goesFirst(other.turn)).length >= mostWaiting,

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
    async run<Result>(turn: Turn, work: () => Promise<Result>): Promise<Result | undefined> {
      const client = turn.waiters[0]?.client;
      if (client !== undefined) count(client, 1);
      try {
        return await new Promise<Result | undefined>((resolve) => {
          const begin = async () => {
            const done = turn.waiters.every(({ isGone }) => isGone()) ? Promise.resolve(undefined) : work();
            resolve(done);
            await Promise.allSettled([done]);
          };
          waiting.push({ turn, begin });
          void inTurn(beginNext);
        });
      } finally {
        if (client !== undefined) count(client, -1);
      }
    },
  };
}

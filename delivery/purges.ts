import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { finishBeforeClosing } from '@/lib/closing';
import { everyPage, manyTags, type Cdn } from './cdn';
import type { PageKeeper } from './invalidate';

/** Seconds to wait before an order that was not obeyed is repeated. */
const pauses = [1, 5, 30, 120];

/** Orders within this time become one, and an order that was obeyed is given once more after that, in seconds. */
const gatheredFor = 0.1;
const onceMoreAfter = 3;

/** How many tags an order names at the most: caches take 30 and more at a time. Of more, every page is dropped. */
const mostTags = 30;

/** A process that has all else done does not wait for it. */
const waitFor = (seconds: number): Promise<void> => new Promise((done) => void setTimeout(done, seconds * 1000).unref());

/** Makes what orders a cache to drop the pages that bear any of some tags, again and again, and gives whether it has obeyed. */
export function createPurge({ purgeUrl, token }: Cdn, logger: Logger, wait = waitFor) {
  async function order(tags: string[]): Promise<void> {
    const response = await fetch(purgeUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Surrogate-Key': tags.join(' '), ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(10_000),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The cache answered ${response.status}`);
  }

  return async (tags: string[]): Promise<boolean> => {
    for (const pause of [0, ...pauses]) {
      if (pause > 0) await wait(pause);
      try {
        await finishBeforeClosing(() => order(tags));
        return true;
      } catch (error) {
        logger.warn({ tags, err: error }, 'The cache in front of the portal did not drop its pages');
      }
    }
    logger.error({ tags }, 'The cache in front of the portal may show old pages for a day: purge it');
    return false;
  };
}

/**
 * Gives orders that come together as one, as those of a change of many records, or of all that was missed while another
 * server was not heard; and once more some seconds later: an answer on its way to the cache may have been stored after the first.
 */
export function gatherPurges(purge: (tags: string[]) => Promise<boolean>, wait = waitFor): (tags: string[]) => Promise<boolean> {
  let gathering: { tags: Set<string>; isObeyed: Promise<boolean> } | undefined;

  async function give(tags: Set<string>): Promise<boolean> {
    await finishBeforeClosing(() => wait(gatheredFor));
    gathering = undefined;
    const named = tags.has(everyPage) || tags.size > mostTags ? [everyPage] : [...tags];
    if (!(await purge(named))) return false;
    await wait(onceMoreAfter);
    return purge(named);
  }

  return (tags) => {
    if (gathering) for (const tag of tags) gathering.tags.add(tag);
    else {
      const all = new Set(tags);
      gathering = { tags: all, isObeyed: give(all) };
    }
    return gathering.isObeyed;
  };
}

/** Orders a cache to drop pages: `begin` comes before a change is committed that such an order will follow, `end` once it has, or the change has come to nothing. */
export type Purges = { order: (tags: string[]) => Promise<boolean>; begin: () => void; end: () => void };

/**
 * Gives the same orders, and remembers in the file `mark` that the cache has obeyed all of them. Where a start finds none, an
 * order was lost with the process before, or there was none of this build: then the cache drops every page.
 */
export function rememberPurges(purge: (tags: string[]) => Promise<boolean>, mark: string, logger: Logger): Purges {
  let isBehind = !existsSync(mark);
  let underWay = 0;

  // At once: from then on the process may be killed.
  function note(write: () => void): void {
    try {
      write();
    } catch (error) {
      logger.warn({ err: error }, 'Whether the cache in front has dropped its pages could not be noted');
    }
  }

  function begin(): void {
    underWay += 1;
    note(() => rmSync(mark, { force: true }));
  }

  function end(): void {
    underWay -= 1;
    if (underWay === 0 && !isBehind) note(() => writeFileSync(mark, ''));
  }

  async function order(tags: string[]): Promise<boolean> {
    begin();
    const isObeyed = await purge(tags);
    if (!isObeyed) isBehind = true;
    else if (tags.includes(everyPage)) isBehind = false;
    end();
    return isObeyed;
  }

  if (isBehind) void order([everyPage]);
  return { order, begin, end };
}

/** Gives the same keeper of pages, which has the cache in front drop what it drops. */
export function purgeAlong(keeper: Required<PageKeeper>, purges: Purges): PageKeeper {
  return {
    ...keeper,
    async forget(tags, gone) {
      await keeper.forget(tags, gone);
      purges.begin();
    },
    endChange(tags, gone) {
      purges.end();
      keeper.endChange(tags, gone);
    },
    drop(tags, first, gone) {
      keeper.drop(tags, first, gone);
      void purges.order([...tags, manyTags]);
    },
    async refresh(tags) {
      purges.begin();
      try {
        await keeper.refresh(tags);
        void purges.order([...tags, manyTags]);
      } finally {
        purges.end();
      }
    },
    dropAll() {
      keeper.dropAll();
      void purges.order([everyPage]);
    },
  };
}

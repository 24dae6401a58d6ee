import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { finishBeforeClosing } from '@/lib/closing';
import type { PageKeeper } from './invalidate';
import type { Page } from './page';

/** Where a cache in front of the portal is told to drop pages, and the token that proves who asks. */
export type Cdn = { purgeUrl: string; token?: string };

/** How long such a cache may keep a page that nobody purges, in seconds: a lost order is mended within a day. */
const keptFor = 24 * 60 * 60;

/** A tag that every page bears, for when all are old: no collection is called so. */
export const everyPage = 'every-page';

/** The tag of pages that show too many records to name them all: whatever changes drops them. */
const manyTags = 'many-tags';

/** How long the names of a page's tags may be, in letters: they stand in two headers, and all headers fit nginx's buffer of 4 kB (`proxy_buffer_size`). */
const longestTags = 1_200;

/** Seconds to wait before an order is repeated. */
const pauses = [1, 5, 30, 120];

/**
 * The headers by which a cache in front holds a page and knows its tags: `CDN-Cache-Control` (RFC 9213), `Cache-Tag`
 * (Cloudflare, Akamai, Bunny) and `Surrogate-Key` (Fastly, Varnish). Browsers go on asking each time.
 */
export function cdnHeaders({ status, tags, immutable, isPrivate, isUnstored, isIncomplete }: Page): Record<string, string> {
  if (status !== 200 || immutable || isPrivate || isUnstored || isIncomplete) return {};
  const all = [everyPage, ...tags];
  const names = all.join(' ').length > longestTags ? [everyPage, manyTags] : all;
  return { 'CDN-Cache-Control': `public, max-age=${keptFor}`, 'Cache-Tag': names.join(','), 'Surrogate-Key': names.join(' ') };
}

/** Makes what orders a cache to drop the pages that bear any of some tags, again and again, and gives whether it has obeyed. */
export function createPurge({ purgeUrl, token }: Cdn, logger: Logger, wait = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000).unref())) {
  async function order(tags: string[]): Promise<void> {
    const response = await fetch(purgeUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Surrogate-Key': tags.join(' '), ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ tags }),
      signal: AbortSignal.timeout(10_000),
    });
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
      await keeper.refresh(tags);
      void purges.order([...tags, manyTags]);
    },
    dropAll() {
      keeper.dropAll();
      void purges.order([everyPage]);
    },
  };
}

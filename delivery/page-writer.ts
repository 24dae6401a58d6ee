import pLimit from 'p-limit';
import type { Logger } from 'pino';
import { finishBeforeClosing } from '@/lib/closing';
import { brotliLevels, compressPage, isCompressible, type Page } from './page';
import type { PageFiles } from './page-files';
import type { PageStore } from './page-store';

/** The best compression of a page takes longer than its rendering: it lets readers go first, for so many milliseconds. */
const longestPacked = 2000;

/** Of pages that wait for it the memory holds so many; where more are made, they are compressed fast instead. */
const mostPacked = 100;

/** `untilIdle` holds once nothing is rendered, or it is `latest`. */
type Source = { store: PageStore; files: PageFiles; logger: Logger; untilIdle: (latest: number) => Promise<void> };

/** Makes what compresses pages that were just made and writes them to the disk, off the path of the requests that made them. */
export function createPageWriter({ store, files, logger, untilIdle }: Source) {
  const inTurn = pLimit(2);
  /** Pages that were made while what they show was about to change. */
  const unwritten = new Set<string>();
  const notStored = (path: string) => (error: unknown) => logger.error({ path, err: error }, 'A page could not be stored');

  /** Compresses and writes a page. */
  async function settle(path: string, page: Page, generation: number): Promise<void> {
    if (isCompressible(page)) await compress(path, page);
    // Meanwhile a change may have made it old, or a newer page may stand in its place.
    if (!store.isFresh(path, page)) return;
    store.put(path, page, generation);
    await write(path, page);
  }

  function compress(path: string, page: Page): Promise<void> {
    const latest = performance.now() + longestPacked;
    return inTurn(async () => {
      const isHurried = inTurn.pendingCount > mostPacked;
      if (!isHurried) await untilIdle(latest);
      if (store.isFresh(path, page)) await compressPage(page, isHurried ? brotliLevels.fast : brotliLevels.best);
    });
  }

  async function write(path: string, page: Page): Promise<void> {
    // A process that starts after the change, should this one be killed in it, must not find what was, nor what was before that.
    if (store.isChanging(page)) {
      unwritten.add(path);
      return files.retire(path);
    }
    unwritten.delete(path);
    await files.write(path, page);
    if (!store.isFresh(path)) await (store.hasLast(path) ? files.retire(path) : files.remove(path));
  }

  /** Writes a page that is fresh in memory again. */
  async function writeAgain(path: string): Promise<void> {
    const page = store.peek(path);
    if (page && store.isFresh(path)) await write(path, page).catch(notStored(path));
  }

  return {
    writeAgain,

    /** Writes the pages that were made while something was about to change, where that has come to nothing. */
    async writeUnwritten(): Promise<void> {
      for (const path of [...unwritten]) {
        unwritten.delete(path);
        await writeAgain(path);
      }
    },

    /** Has a page that was put into the store compressed and written, before the server closes. */
    keep(path: string, page: Page, generation: number): void {
      finishBeforeClosing(() => settle(path, page, generation)).catch(notStored(path));
    },
  };
}

export type PageWriter = ReturnType<typeof createPageWriter>;

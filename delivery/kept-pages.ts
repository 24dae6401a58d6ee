import type { Logger } from 'pino';
import type { Page } from './page';
import type { PageFiles } from './page-files';
import type { Kind } from './page-places';
import type { PageStore } from './page-store';

/** The pages that are stored already: in memory, or on disk, from where they come back into memory. */
export function createKeptPages({ store, files, logger }: { store: PageStore; files: PageFiles; logger: Logger }) {
  const readingLast = new Map<string, Promise<Page | undefined>>();

  async function readFile(path: string, kind: Kind): Promise<Page | undefined> {
    try {
      return await files.read(path, kind);
    } catch (error) {
      logger.warn({ path, err: error }, 'A stored page could not be read');
      return undefined;
    }
  }

  async function readLastFile(path: string): Promise<Page | undefined> {
    const { generation } = store;
    const page = await readFile(path, 'stale');
    if (page) store.putLast(path, page, generation);
    return page;
  }

  return {
    /** Gives a page from disk that has been fresh there since `generation`. */
    async readFresh(path: string, generation: number): Promise<Page | undefined> {
      const page = await readFile(path, 'fresh');
      // A change while the file was read makes it as old as a rendering of then.
      return page && store.put(path, page, generation) ? page : undefined;
    },

    /** Gives the last good page of a path, unless what it shows is gone: asked again, since that may happen while a file is read. */
    async readLast(path: string): Promise<Page | undefined> {
      if (!store.hasLast(path)) return undefined;
      let page = store.peek(path);
      if (!page) {
        const reading = readingLast.get(path) ?? readLastFile(path).finally(() => readingLast.delete(path));
        readingLast.set(path, reading);
        page = await reading;
      }
      return store.hasLast(path) ? page : undefined;
    },
  };
}

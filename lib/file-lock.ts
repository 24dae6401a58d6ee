import { createClient } from '@libsql/client';
import { pause } from './pause';

/**
 * Takes a lock that is a file, and gives what releases it, or undefined where another holds it for longer than `wait`
 * milliseconds. It is SQLite's own lock on that file: a process that dies leaves none.
 */
export async function lockFile(file: string, wait: number): Promise<(() => Promise<void>) | undefined> {
  const client = createClient({ url: `file:${file}` });
  for (const until = Date.now() + wait; ; ) {
    try {
      const transaction = await client.transaction('write');
      return async () => {
        await transaction.rollback();
        client.close();
      };
    } catch (error) {
      const isHeld = error instanceof Error && /SQLITE_BUSY|database is locked/.test(error.message);
      if (isHeld && Date.now() <= until) {
        await pause(200);
        continue;
      }
      client.close();
      if (isHeld) return undefined;
      throw error;
    }
  }
}

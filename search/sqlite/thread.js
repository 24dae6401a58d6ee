// The thread that reads the index on SQLite. SQLite answers within the thread that asks, which would otherwise be the
// one that serves every page. Plain JavaScript: a thread does not inherit what lets this process load TypeScript.
import { parentPort, workerData } from 'node:worker_threads';
import { createClient } from '@libsql/client';

const client = createClient({ url: `file:${workerData.file}` });
await client.execute('PRAGMA query_only = 1');
await client.execute('PRAGMA mmap_size = 1073741824');

parentPort?.on('message', async (question) => {
  if (question === 'end') {
    client.close();
    parentPort?.close();
    return;
  }
  const { id, until, sql, parameters } = question;
  // Who asked has gone: nobody waits for this answer.
  if (Date.now() >= until) return;
  parentPort?.postMessage({ begun: id });
  try {
    const { rows } = await client.execute({ sql, args: parameters });
    parentPort?.postMessage({ id, rows: rows.map((row) => ({ ...row })) });
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) });
  }
});

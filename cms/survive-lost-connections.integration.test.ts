import { sql } from 'drizzle-orm';
import { createLocalReq } from 'payload';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

describe.skipIf(process.env.TEST_DATABASE !== 'postgres')('a connection to PostgreSQL that breaks', () => {
  let portal: Portal;
  let database: Client;
  const faults: string[] = [];
  const note = (error: Error) => void faults.push(error.message);
  beforeAll(async () => {
    portal = await createPortal();
    database = new Client({ connectionString: process.env.DATABASE_URL });
    await database.connect();
    process.prependListener('uncaughtException', note);
  });
  afterAll(async () => {
    process.off('uncaughtException', note);
    await database.end();
    await portal.close();
  });

  test('in the middle of a change ends neither the process nor in an acknowledgement', async () => {
    const { runStatement } = await import('./statements');
    const { withTransaction } = await import('./with-transaction');
    const req = await createLocalReq({}, portal.payload);
    const change = withTransaction(req, async () => {
      await runStatement(req, sql`UPDATE topics SET id = id`);
      await database.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()");
      // The connection is idle as it hears of its end.
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    await expect(change).rejects.toThrow('could not be committed');
    expect(faults).toEqual([]);
    await expect(portal.payload.create({ collection: 'topics', data: { name: 'Sau đó', order: 1 } })).resolves.toHaveProperty('id');
  });
});

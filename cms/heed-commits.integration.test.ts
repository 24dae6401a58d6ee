import { sql } from 'drizzle-orm';
import type { Transaction } from '@libsql/client';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
  const { sqlWithin } = await import('./search/sql');
  // A row that refers to none is refused by COMMIT alone.
  await sqlWithin(portal.payload, undefined)('CREATE TABLE promises (id INTEGER PRIMARY KEY, kept_by INTEGER REFERENCES promises (id) DEFERRABLE INITIALLY DEFERRED)');
});
afterAll(() => portal.close());

/** Writes a row that refers to another; gives what was told of its commit. */
async function promise(id: number, keptBy: number): Promise<string[]> {
  const { afterCommit } = await import('./after-commit');
  const { runStatement } = await import('./statements');
  const { withTransaction } = await import('./with-transaction');
  const req = await createLocalReq({}, portal.payload);
  const told: string[] = [];
  const change = withTransaction(req, async () => {
    await afterCommit(req, () => told.push('effect'), () => told.push('ended'));
    await runStatement(req, sql`INSERT INTO promises (id, kept_by) VALUES (${id}, ${keptBy})`);
  });
  await change.catch((error: unknown) => told.push(String(error)));
  return told;
}

/** What every transaction of SQLite inherits. */
async function kindOfTransaction(): Promise<Transaction> {
  const { hasClient } = await import('./adapt-database');
  const { db } = portal.payload;
  if (!hasClient(db)) throw new Error('There is no client of libsql');
  const open = await db.client.transaction('write');
  const kind: Transaction = Object.getPrototypeOf(open);
  open.close();
  return kind;
}

test('a change whose commit fails is not acknowledged, though it may have been made and its pages are dropped; the next one is made', async () => {
  expect(await promise(1, 2)).toEqual(['effect', 'ended', expect.stringContaining('could not be committed')]);
  expect(await promise(3, 3)).toEqual(['effect', 'ended']);
});

test('what waits for a transaction that has ended already does not wait for ever', async () => {
  const { afterCommit } = await import('./after-commit');
  const req = await createLocalReq({}, portal.payload);
  const id = await portal.payload.db.beginTransaction();
  if (id === null) throw new Error('No transaction');
  await portal.payload.db.rollbackTransaction(id);
  req.transactionID = id;
  const told: string[] = [];
  await afterCommit(req, () => told.push('effect'), () => told.push('ended'));
  expect(told).toEqual(['effect', 'ended']);
});

test.skipIf(process.env.TEST_DATABASE !== 'postgres')('a change in which a failure was passed over is not acknowledged', async () => {
  const { runStatement } = await import('./statements');
  const { withTransaction } = await import('./with-transaction');
  const req = await createLocalReq({}, portal.payload);
  const change = withTransaction(req, async () => {
    await runStatement(req, sql`INSERT INTO promises (id, kept_by) VALUES (5, 5)`);
    await runStatement(req, sql`SELECT * FROM no_such_table`).catch(() => undefined);
  });
  // 25P02: the transaction is aborted.
  await expect(change).rejects.toMatchObject({ message: expect.stringContaining('could not be committed'), cause: { cause: { code: '25P02' } } });
});

test.skipIf(process.env.TEST_DATABASE !== 'sqlite')('a commit that SQLite itself has rolled back says why', async () => {
  const kind = await kindOfTransaction();
  // What SQLite does on a full disk.
  vi.spyOn(kind, 'commit').mockImplementationOnce(async function (this: Transaction) {
    this.close();
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  });
  const { withTransaction } = await import('./with-transaction');
  const change = withTransaction(await createLocalReq({}, portal.payload), async () => undefined);
  await expect(change).rejects.toMatchObject({ cause: { code: 'SQLITE_FULL' } });
});

test.skipIf(process.env.TEST_DATABASE !== 'sqlite')('a commit that finds SQLite busy is tried again, and the change is kept', async () => {
  const { runStatement } = await import('./statements');
  const { withTransaction } = await import('./with-transaction');
  const kind = await kindOfTransaction();
  const busy = () => Promise.reject(Object.assign(new Error('cannot commit transaction - SQL statements in progress'), { code: 'SQLITE_BUSY' }));
  vi.spyOn(kind, 'commit').mockImplementationOnce(busy).mockImplementationOnce(busy);
  const req = await createLocalReq({}, portal.payload);
  await withTransaction(req, () => runStatement(req, sql`INSERT INTO promises (id, kept_by) VALUES (7, 7)`));
  const { sqlWithin } = await import('./search/sql');
  expect(await sqlWithin(portal.payload, undefined)('SELECT id FROM promises WHERE id = 7')).toHaveLength(1);
});

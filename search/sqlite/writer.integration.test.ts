import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexEntry } from '../entry';
import type { RunSql } from '../engine';
import { searchTables } from './tables';
import { sqliteWriter } from './writer';

const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-search-writer-'));
const client = createClient({ url: `file:${path.join(folder, 'portal.db')}` });
beforeAll(async () => {
  for (const statement of searchTables) await run(statement);
});
afterAll(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

const toValue = (value: unknown) => (typeof value === 'number' || value === null ? value : String(value));
const run: RunSql = async (sql, parameters = []) => (await client.execute({ sql, args: parameters.map(toValue) })).rows.map((row) => ({ ...row }));
const entry = (record: number, date?: string) => indexEntry({ kind: date ? 'news' : 'divisions', record, language: 'vi', path: '/', title: `Mục ${record}`, lead: '', body: '', documents: [], date, divisions: [] });
const idOf = async (record: number) => Number((await run('SELECT id FROM search_entries WHERE record = ?', [record]))[0]?.id);

test.runIf(process.env.TEST_DATABASE === 'sqlite').each([
  ['of one day', '2026-11-29T00:00:00.000Z'],
  ['of no day, which are written anew again and again', undefined],
])('the numbers of entries %s never run out', async (_, date) => {
  const first = date ? 1 : 101;
  await sqliteWriter.put(run, [entry(first, date)]);
  // As after 99,998 more.
  const last = (await idOf(first)) + 99_998;
  for (const table of ['search_entries', 'search_texts']) await run(`UPDATE ${table} SET id = ? WHERE id = ?`, [last, await idOf(first)]);
  for (let record = first + 1; record < first + 5; record += 1) await sqliteWriter.put(run, [entry(record, date)]);
  const ids = await Promise.all([0, 1, 2, 3, 4].map((index) => idOf(first + index)));
  expect(new Set(ids).size).toBe(5);
  expect(ids.every(Number.isInteger)).toBe(true);
});

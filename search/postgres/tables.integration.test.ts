import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { selectFound } from './statements';
import { hashedTerms, searchTables } from './tables';

test.runIf(process.env.TEST_DATABASE === 'postgres')('entries that were written as texts are found by their numbers after an upgrade', async () => {
  const name = `tables_${randomUUID().replaceAll('-', '')}`;
  const server = new Client({ connectionString: `${inject('postgresUrl')}/postgres` });
  await server.connect();
  await server.query(`CREATE DATABASE ${name}`);
  await server.end();
  const client = new Client({ connectionString: `${inject('postgresUrl')}/${name}` });
  await client.connect();
  for (const statement of searchTables) await client.query(statement);
  for (const [record, terms] of [[1, 'vaw.thong vaw.tin'], [2, 'vaw.thong']]) {
    await client.query(
      `INSERT INTO search_entries (kind, record, language, path, title, lead, divisions, day, fingerprint, terms) VALUES ('news', $1, 'vi', '/', '', '', '', 1, '', $2)`,
      [record, terms],
    );
  }
  await client.query('BEGIN');
  for (const statement of hashedTerms) await client.query(statement);
  await client.query('COMMIT');
  const find = async (all: string[], none: string[][] = []) => (await client.query(selectFound({ all, none, phrases: [] }, 10))).rows.map(({ id }) => id);
  expect(await find(['vaw.thong'])).toEqual([2, 1]);
  expect(await find(['vaw.thong', 'vaw.tin'])).toEqual([1]);
  expect(await find(['vaw.thong'], [['vaw.tin']])).toEqual([2]);
  expect(await find(['vaw.khong'])).toEqual([]);
  await client.end();
});

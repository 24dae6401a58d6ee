// Whether a database is sound, as its own engine says.
import path from 'node:path';
import { createClient } from '@libsql/client';
import pg from 'pg';

async function checkSqlite(file) {
  const client = createClient({ url: `file:${file}` });
  try {
    const damage = (await client.execute('PRAGMA integrity_check')).rows.map((row) => String(row.integrity_check));
    const orphans = (await client.execute('PRAGMA foreign_key_check')).rows.map((row) => `${String(row.table)} refers to no ${String(row.parent)}`);
    return [...damage.filter((text) => text !== 'ok'), ...orphans];
  } finally {
    client.close();
  }
}

/** Compares each index with its table, and reads each row of every table (PostgreSQL's amcheck). */
async function checkPostgres(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS amcheck');
    const { rows: tables } = await client.query("SELECT oid, relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace");
    const faults = [];
    for (const { oid, relname } of tables) {
      const { rows } = await client.query('SELECT msg FROM verify_heapam($1::regclass)', [oid]);
      faults.push(...rows.map(({ msg }) => `${relname}: ${msg}`));
    }
    const { rows: indexes } = await client.query("SELECT c.oid, c.relname FROM pg_class c JOIN pg_am a ON a.oid = c.relam WHERE c.relkind = 'i' AND a.amname = 'btree' AND c.relnamespace = 'public'::regnamespace");
    for (const { oid, relname } of indexes) await client.query('SELECT bt_index_check($1::regclass, true)', [oid]).catch(({ message }) => faults.push(`${relname}: ${message}`));
    return faults;
  } finally {
    await client.end();
  }
}

/** Gives what is wrong with the database of a portal; nothing where it is sound. */
export const checkDatabase = ({ DATABASE_URL, DATA_DIR }) => (DATABASE_URL ? checkPostgres(DATABASE_URL) : checkSqlite(path.join(DATA_DIR, 'portal.db')));

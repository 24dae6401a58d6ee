import { createClient, type Client as Sqlite, type Row as SqliteRow, type Value } from '@libsql/client';
import { Client as Postgres, escapeIdentifier } from 'pg';
import { convert, startSum, type Column, type Row, type Sum } from './rows';

/** Made anew on each side: the search index from the records, the list of migrations by the migrations. */
const notCopied = /^(search_|payload_migrations$|sqlite_)/;

/** How many rows are read, written and compared at once: a portal has tables that memory does not hold. */
const batch = 200;

/** What was copied, and found alike on both sides: rows by table. */
export type Copied = Record<string, number>;

/**
 * Copies all records of a portal from a file of SQLite into a PostgreSQL that has the same tables and no accounts, in one
 * transaction, and proves that both then hold the same.
 * @throws when tables or columns differ, when there is a portal already, or when a checksum differs; nothing is copied then.
 */
export async function copyToPostgres(file: string, databaseUrl: string): Promise<Copied> {
  const sqlite = createClient({ url: `file:${file}`, intMode: 'number' });
  const postgres = new Postgres({ connectionString: databaseUrl });
  await postgres.connect();
  try {
    await postgres.query('BEGIN');
    const copied = await copyTables(sqlite, postgres);
    await postgres.query('COMMIT');
    return copied;
  } catch (error) {
    await postgres.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    sqlite.close();
    await postgres.end();
  }
}

/** The highest number that SQLite has given in a table, to a record that may be deleted by now; 0 where it has given none. */
async function lastNumber(source: Pick<Sqlite, 'execute'>, table: string): Promise<number> {
  // Until something is written, a table whose records have kept their numbers may have no row there, or too low a one.
  const { rows } = await source.execute({ sql: `SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0), coalesce((SELECT max(id) FROM "${table}"), 0)) AS last`, args: [table] });
  return Number(rows[0]?.last ?? 0);
}

async function copyTables(sqlite: Sqlite, postgres: Postgres): Promise<Copied> {
  // Readers of the file see one moment of it, whatever is written meanwhile.
  const source = await sqlite.transaction('read');
  try {
    const named = await source.execute(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`);
    const tables = named.rows.map(({ name }) => String(name)).filter((name) => !notCopied.test(name));
    if (await holds(postgres, 'users')) throw new Error('PostgreSQL has a portal already: nothing was copied');
    const restoreKeys = await withoutForeignKeys(postgres);
    const copied: Copied = {};
    for (const table of tables) {
      const columns = await columnsOf(postgres, table);
      const names = (await source.execute(`PRAGMA table_info("${table}")`)).rows.map(({ name }) => String(name));
      refuseDifference(table, names, columns);
      // What a migration has put there is in the source too.
      await postgres.query(`DELETE FROM ${escapeIdentifier(table)}`);
      const sum = startSum(columns);
      for await (const rows of readTable(source, table)) {
        const values = rows.map((row) => columns.map(({ name, type }) => convert(row[name] ?? null, type)));
        await insert(postgres, table, columns, values);
        sum.add(values);
      }
      if (columns.some(isNumber)) await setSequence(postgres, table, await lastNumber(source, table));
      copied[table] = await prove(postgres, table, columns, sum.end());
    }
    await restoreKeys();
    return copied;
  } finally {
    source.close();
  }
}

/** Whether a column is the number of a record; some records have a text of their own instead. */
const isNumber = ({ name, type }: Column): boolean => name === 'id' && type === 'integer';

/** Gives the rows of a table, some at a time, in the order of their ids. */
async function* readTable(source: Pick<Sqlite, 'execute'>, table: string): AsyncGenerator<SqliteRow[]> {
  for (let last: Value[] = []; ; ) {
    const { rows } = await source.execute({ sql: `SELECT * FROM "${table}" ${last.length > 0 ? 'WHERE id > ?' : ''} ORDER BY id LIMIT ${batch}`, args: last });
    yield rows;
    if (rows.length < batch) return;
    last = rows.slice(-1).map(({ id = null }) => id);
  }
}

async function columnsOf(postgres: Postgres, table: string): Promise<Column[]> {
  const { rows } = await postgres.query<Column>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 ORDER BY column_name`,
    [table],
  );
  return rows;
}

function refuseDifference(table: string, names: string[], columns: Column[]): void {
  const there = columns.map(({ name }) => name);
  const different = [...names.filter((name) => !there.includes(name)), ...there.filter((name) => !names.includes(name))];
  if (different.length > 0) throw new Error(`${table} differs in ${different.join(', ')}: open the portal once with this version before it is copied`);
}

async function holds(postgres: Postgres, table: string): Promise<boolean> {
  return ((await postgres.query(`SELECT 1 FROM ${escapeIdentifier(table)} LIMIT 1`)).rowCount ?? 0) > 0;
}

async function insert(postgres: Postgres, table: string, columns: Column[], values: Row[]): Promise<void> {
  if (values.length === 0) return;
  const list = columns.map(({ name }) => escapeIdentifier(name)).join(', ');
  const places = values.map((row, line) => `(${row.map((_, column) => `$${line * columns.length + column + 1}`).join(', ')})`);
  await postgres.query(`INSERT INTO ${escapeIdentifier(table)} (${list}) VALUES ${places.join(', ')}`, values.flat());
}

/** The next record gets a number that none has had before: texts may still name one that is deleted. */
async function setSequence(postgres: Postgres, table: string, last: number): Promise<void> {
  if (last === 0) return;
  await postgres.query('SELECT setval(sequence, $2) FROM (SELECT pg_get_serial_sequence($1, \'id\') AS sequence) AS found WHERE sequence IS NOT NULL', [`public.${escapeIdentifier(table)}`, last]);
}

/** As which type a value is read whose own says less: a text that came out of `jsonb` does not tell whether it is JSON itself. */
const readAs: Record<string, string> = { numeric: '::float8', jsonb: '::text' };

/** Compares what PostgreSQL gives back with what was read from SQLite, in the same order; gives how many rows there are. */
async function prove(postgres: Postgres, table: string, columns: Column[], expected: Sum): Promise<number> {
  const list = columns.map(({ name, type }) => `${escapeIdentifier(name)}${readAs[type] ?? ''}`).join(', ');
  // SQLite orders texts by their bytes, PostgreSQL by the rules of a language unless it is told so.
  const order = columns.some(isNumber) ? 'id' : 'id COLLATE "C"';
  await postgres.query(`DECLARE copied CURSOR FOR SELECT ${list} FROM ${escapeIdentifier(table)} ORDER BY ${order}`);
  const sum = startSum(columns);
  for (let more = true; more; ) {
    const { rows } = await postgres.query<unknown[]>({ text: `FETCH ${batch} FROM copied`, rowMode: 'array' });
    sum.add(rows);
    more = rows.length === batch;
  }
  await postgres.query('CLOSE copied');
  const found = sum.end();
  if (found.rows !== expected.rows) throw new Error(`${table}: ${expected.rows} rows became ${found.rows}`);
  if (found.sha256 !== expected.sha256) throw new Error(`${table}: the copy is not what it was copied from`);
  return found.rows;
}

/** Takes foreign keys away until all rows are there; gives what puts them back and thereby checks every one. */
async function withoutForeignKeys(postgres: Postgres): Promise<() => Promise<void>> {
  const { rows } = await postgres.query<{ name: string; table: string; definition: string }>(
    `SELECT conname AS name, conrelid::regclass::text AS table, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  for (const { name, table } of rows) await postgres.query(`ALTER TABLE ${table} DROP CONSTRAINT ${escapeIdentifier(name)}`);
  return async () => {
    for (const { name, table, definition } of rows) await postgres.query(`ALTER TABLE ${table} ADD CONSTRAINT ${escapeIdentifier(name)} ${definition}`);
  };
}

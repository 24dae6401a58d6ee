import path from 'node:path';
import { env } from '@/lib/env';
import type { SearchReader, SearchWriter } from './engine';
import { createPostgresReader } from './postgres/reader';
import { postgresWriter } from './postgres/writer';
import { createSqliteReader } from './sqlite/reader';
import { sqliteWriter } from './sqlite/writer';

declare global {
  var congSoSearch: SearchReader | undefined;
}

/** Gives the reader of the index of this portal's database; one for the process, however often this module is loaded. */
export function getSearchReader(): SearchReader {
  return (globalThis.congSoSearch ??= env.DATABASE_URL ? createPostgresReader(env.DATABASE_URL) : createSqliteReader(path.join(env.DATA_DIR, 'portal.db')));
}

/** Changes the index of this portal's database. */
export const searchWriter: SearchWriter = env.DATABASE_URL ? postgresWriter : sqliteWriter;

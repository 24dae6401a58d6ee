import { createHash } from 'node:crypto';
import type { Value } from '@libsql/client';

/** A column as PostgreSQL names it and its type. */
export type Column = { name: string; type: string };

/** The values of one record, in the order of the columns. */
export type Row = (string | number | boolean | null)[];

/** Gives a value of SQLite as PostgreSQL takes it for a type: SQLite has no truth values and times of its own. */
export function convert(value: Value, type: string): Row[number] {
  if (value === null) return null;
  if (type === 'boolean') return Boolean(value);
  if (type.startsWith('timestamp')) return new Date(String(value)).toISOString();
  return typeof value === 'number' ? value : String(value);
}

/** What rows that came one after the other add up to. */
export type Sum = { rows: number; sha256: string };

/** Sums rows up as they come: it keeps none of them, and how an engine writes a value makes no difference. `jsonb` comes as text. */
export function startSum(columns: Column[]): { add: (rows: unknown[][]) => void; end: () => Sum } {
  const hash = createHash('sha256');
  let count = 0;
  return {
    add: (rows) => {
      count += rows.length;
      for (const row of rows) hash.update(`${JSON.stringify(row.map((value, at) => canonical(value, columns[at]?.type ?? '')))}\n`);
    },
    end: () => ({ rows: count, sha256: hash.digest('hex') }),
  };
}

function canonical(value: unknown, type: string): unknown {
  if (value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (type === 'jsonb') return sorted(JSON.parse(String(value)));
  if (type === 'numeric') return Number(value);
  return value;
}

/** `jsonb` keeps no order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

import { Client } from 'pg';

/**
 * Takes a lock of a PostgreSQL database, by its number, and gives what releases it. It belongs to a connection of its own:
 * a process that dies leaves none.
 * @throws when another holds it for longer than `wait` milliseconds.
 */
export async function lockDatabase(connectionString: string, lock: number, wait: number): Promise<() => Promise<void>> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 });
  // A connection that breaks takes its lock with it; the work itself meets the same database.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`SET lock_timeout = ${wait}`);
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
  } catch (error) {
    await client.end();
    throw error;
  }
  return () => client.end();
}

/** Says whether an error is that a lock was not to be had in time. */
export const isLockedTooLong = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '55P03';

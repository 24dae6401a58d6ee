import type { RunSql } from '../search/engine';

/** How older versions of the portal named what a restore on PostgreSQL replaced, until the backup stood in its place. */
const findSetAside = `SELECT schemaname AS name FROM pg_tables WHERE schemaname ~ '^replaced_[0-9]{8}t[0-9]{6}z$' AND tablename = 'payload_migrations' ORDER BY 1 DESC LIMIT 1`;

/**
 * Refuses a PostgreSQL without the portal's tables that holds them under another name: the restore of an older version was
 * killed there, and a portal that begins anew would take the place of theirs.
 */
export async function refuseSetAside(run: RunSql): Promise<void> {
  const [found] = await run(findSetAside);
  if (!found) return;
  throw new Error(`The restore of a backup was interrupted, and what the portal held stands aside: put it back with psql, by DROP SCHEMA public; ALTER SCHEMA ${String(found.name)} RENAME TO public; or restore a backup, as docs/operations.md says under Data and backup. Nothing was changed`);
}

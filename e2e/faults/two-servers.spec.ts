import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serverCommand, serverSettings } from '@/scripts/serve.mjs';
import { openPostgres, type Postgres } from '../../test/postgres';
import { password, port } from '../fixtures/portal';
import { endServer, startPortal, type RunningPortal } from '../fixtures/start-portal';

let postgres: Postgres;
let one: RunningPortal;
let second: ChildProcess;
const otherPort = port + 2500;
const other = `http://localhost:${otherPort}`;

/** A second server over the same database, uploads and secret, with pages of its own. */
function startSecond(pages: string): ChildProcess {
  const env = { ...process.env, ...serverSettings, NODE_ENV: 'production' as const, DATABASE_URL: `${postgres.url}/postgres`, DATA_DIR: one.folder, PAGES_DIR: pages, PORT: String(otherPort), SITE_URL: one.address, LOG_LEVEL: 'silent' };
  return spawn('node', serverCommand, { env, stdio: 'inherit' });
}
const untilOpen = () => expect(async () => expect((await fetch(`${other}/healthz`)).status).toBe(200)).toPass({ timeout: 60_000 });
const pages = mkdtempSync(path.join(tmpdir(), 'cong-so-second-'));

test.beforeAll(async () => {
  test.setTimeout(240_000);
  postgres = await openPostgres();
  one = await startPortal(port + 2000, { DATABASE_URL: `${postgres.url}/postgres`, LOG_LEVEL: 'silent' });
  second = startSecond(pages);
  await untilOpen();
});
test.afterAll(async () => {
  await endServer(second);
  await one.close();
  await postgres.stop();
  postgres.remove();
});

test('two servers on one database are one portal', async () => {
  const [, email] = /E-mail:\s+(\S+)/.exec(one.shown) ?? [];
  const [, first] = /Password:\s+(\S+)/.exec(one.shown) ?? [];
  const ask = async (address: string, method: string, path: string, token?: string, body?: unknown) => {
    const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) };
    return fetch(`${address}${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  };
  const { token }: { token: string } = await (await ask(one.address, 'POST', '/api/users/login', undefined, { email, password: first })).json();

  // A session of one holds at the other.
  expect(await (await ask(other, 'GET', '/api/users/me', token)).json()).toMatchObject({ user: { email } });
  expect((await ask(other, 'POST', '/api/users', token, { email: 'hai@example.vn', name: 'Hai', role: 'editor', password })).status).toBe(201);

  // What is saved at one is on the pages of the other within a second, either way.
  const read = async (address: string) => (await fetch(`${address}/gioi-thieu`)).text();
  const rename = (address: string, shortName: string) => ask(address, 'POST', '/api/globals/department?locale=vi', token, { shortName });
  for (const address of [one.address, other]) await read(address);
  for (const [writer, reader, name] of [[one.address, other, 'Sở Thử Một'], [other, one.address, 'Sở Thử Hai']] as const) {
    expect((await rename(writer, name)).status).toBe(200);
    const saved = Date.now();
    await expect.poll(() => read(reader), { intervals: [50] }).toContain(name);
    expect(Date.now() - saved).toBeLessThan(1000);
  }

  // What was published while the other was away shows when it is back, though its pages of before are still on its disk.
  await read(other);
  second.kill('SIGKILL');
  expect((await rename(one.address, 'Sở Thử Ba')).status).toBe(200);
  second = startSecond(pages);
  await untilOpen();
  expect(await read(other)).toContain('Sở Thử Ba');
});

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serverCommand, serverSettings } from '@/scripts/serve.mjs';
import { openPostgres, type Postgres } from '../../test/postgres';
import { openS3Server, type S3Server } from '../../test/s3-server';
import { password, port } from '../fixtures/portal';
import { endServer, startPortal, type RunningPortal } from '../fixtures/start-portal';

let postgres: Postgres;
let s3: S3Server;
let one: RunningPortal;
let second: ChildProcess;
const otherPort = port + 2500;
const other = `http://localhost:${otherPort}`;

/** A second server over the same database, bucket and secret, with a data folder of its own, as on another machine. */
function startSecond(folder: string): ChildProcess {
  const env = { ...process.env, ...serverSettings, NODE_ENV: 'production' as const, DATABASE_URL: `${postgres.url}/postgres`, ...s3.settings, DATA_DIR: folder, PORTAL_SECRET: readFileSync(path.join(one.folder, 'secret'), 'utf8').trim(), PORT: String(otherPort), SITE_URL: one.address, LOG_LEVEL: 'silent' };
  return spawn('node', serverCommand, { env, stdio: 'inherit' });
}
const untilOpen = () => expect(async () => expect((await fetch(`${other}/healthz`)).status).toBe(200)).toPass({ timeout: 60_000 });
const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-second-'));

test.beforeAll(async () => {
  test.setTimeout(240_000);
  [postgres, s3] = await Promise.all([openPostgres(), openS3Server()]);
  one = await startPortal(port + 2000, { DATABASE_URL: `${postgres.url}/postgres`, ...s3.settings, LOG_LEVEL: 'silent' });
  second = startSecond(folder);
  await untilOpen();
});
test.afterAll(async () => {
  await endServer(second);
  await one.close();
  await s3.close();
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

  // A document that is uploaded at one is sent by the other.
  const document = readFileSync('test/documents/ke-hoach.pdf');
  const form = new FormData();
  form.set('file', new File([document], 'Kế hoạch.pdf', { type: 'application/pdf' }));
  form.set('_payload', JSON.stringify({ title: 'Kế hoạch' }));
  expect((await fetch(`${one.address}/api/attachments`, { method: 'POST', headers: { Authorization: `JWT ${token}` }, body: form })).status).toBe(201);
  const sent = await fetch(`${other}/api/attachments/file/ke-hoach.pdf`);
  expect(sent.headers.get('content-type')).toBe('application/pdf');
  expect(Buffer.from(await sent.arrayBuffer()).equals(document)).toBe(true);

  // What is saved at one is soon on the pages of the other, either way.
  const read = async (address: string) => (await fetch(`${address}/gioi-thieu`)).text();
  const rename = (address: string, shortName: string) => ask(address, 'POST', '/api/globals/department?locale=vi', token, { shortName });
  for (const address of [one.address, other]) await read(address);
  for (const [writer, reader, name] of [[one.address, other, 'Sở Thử Một'], [other, one.address, 'Sở Thử Hai']] as const) {
    expect((await rename(writer, name)).status).toBe(200);
    // Within a second, as operations say; the other second is for the rendering, on a slow machine.
    await expect.poll(() => read(reader), { intervals: [50], timeout: 2000 }).toContain(name);
  }

  // What was published while the other was away shows when it is back, though its pages of before are still on its disk.
  await read(other);
  second.kill('SIGKILL');
  expect((await rename(one.address, 'Sở Thử Ba')).status).toBe(200);
  second = startSecond(folder);
  await untilOpen();
  expect(await read(other)).toContain('Sở Thử Ba');
});

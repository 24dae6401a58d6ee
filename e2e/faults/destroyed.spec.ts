import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { addDatabase, openPostgres } from '../../test/postgres';
import { port } from '../fixtures/portal';
import { startPortal, type RunningPortal } from '../fixtures/start-portal';

/** Backups of PostgreSQL are made by its own programs, which not every machine has. */
const hasTools = spawnSync('pg_dump', ['--version']).error === undefined;

/** Signs the first administrator in, of whom the first start told, and gives what asks the newsroom in that name. */
async function signIn({ address, shown }: RunningPortal) {
  const [, email] = /E-mail:\s+(\S+)/.exec(shown) ?? [];
  const [, password] = /Password:\s+(\S+)/.exec(shown) ?? [];
  const ask = (method: string, place: string, body?: object, token?: string) =>
    fetch(`${address}/api${place}`, { method, headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) }, body: body && JSON.stringify(body) });
  const answer = await ask('POST', '/users/login', { email, password });
  const { token }: { token?: string } = await answer.json();
  expect([answer.status, token]).toEqual([200, expect.any(String)]);
  return (method: string, place: string, body?: object) => ask(method, place, body, token);
}

async function dropDatabase(server: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await client.end();
}

for (const [number, engine] of ['SQLite', 'PostgreSQL'].entries()) {
  test(`a portal on ${engine} that is destroyed while officials write opens again from its backup, with all of then`, async () => {
    test.skip(engine === 'PostgreSQL' && !hasTools, 'the client programs of PostgreSQL are not installed');
    test.setTimeout(360_000);
    const postgres = engine === 'PostgreSQL' ? await openPostgres() : undefined;
    const settings = { LOG_LEVEL: 'silent', ...(postgres ? { DATABASE_URL: await addDatabase(postgres.url, 'cong_so') } : {}) };
    const backups = mkdtempSync(path.join(tmpdir(), 'cong-so-backups-'));
    const first = await startPortal(port + 5500 + number * 500, settings);
    /** Runs a command of the portal as who runs it does; it throws where that fails. */
    const command = (script: string, argument: string) =>
      promisify(execFile)('node', ['--import', 'tsx', `scripts/${script}.ts`, argument], { env: { ...process.env, NODE_ENV: 'production', DATA_DIR: first.folder, ...settings } });
    let second: RunningPortal | undefined;
    try {
      const ask = await signIn(first);
      const acknowledged: string[] = [];
      const writing = (async () => {
        for (let topic = 1; ; topic += 1) {
          const name = `Chủ đề được ghi ${topic}`;
          const answer = await ask('POST', '/topics?locale=vi', { name, order: topic }).catch(() => undefined);
          // The server is dead.
          if (!answer) return;
          expect(answer.status).toBe(201);
          acknowledged.push(name);
        }
      })();
      await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(5);
      const before = [...acknowledged];
      await command('backup', backups);
      expect(acknowledged.length).toBeGreaterThan(before.length);

      first.server.kill('SIGKILL');
      await Promise.all([once(first.server, 'exit'), writing]);
      // A copy of the secret is kept elsewhere: no backup has it.
      cpSync(path.join(first.folder, 'secret'), path.join(backups, 'secret'));
      rmSync(first.folder, { recursive: true });
      if (postgres) {
        await dropDatabase(postgres.url, 'cong_so');
        await addDatabase(postgres.url, 'cong_so');
      }

      const archive = readdirSync(backups).find((name) => name.endsWith('.tar.gz')) ?? '';
      await command('restore', path.join(backups, archive));
      await expect(startPortal(port + 5500 + number * 500, settings, first.folder)).rejects.toThrow('secret:replace');
      cpSync(path.join(backups, 'secret'), path.join(first.folder, 'secret'));
      second = await startPortal(port + 5500 + number * 500, settings, first.folder);
      // It is the portal of before: there is no first administrator to tell of.
      expect(second.shown).not.toContain('Password:');
      const askAgain = await signIn({ ...second, shown: first.shown });
      const { docs }: { docs: { name: string }[] } = await (await askAgain('GET', '/topics?locale=vi&pagination=false&depth=0')).json();
      expect(docs.map(({ name }) => name)).toEqual(expect.arrayContaining(before));
      expect((await askAgain('POST', '/topics?locale=vi', { name: 'Chủ đề sau đó', order: 0 })).status).toBe(201);
      for (const page of ['/', '/tin-tuc', '/en/news', '/y-kien-chi-dao', '/sitemap.xml']) expect((await fetch(second.address + page)).status, page).toBe(200);
    } finally {
      await (second ?? first).close();
      await postgres?.stop();
      postgres?.remove();
      rmSync(backups, { recursive: true, force: true });
    }
  });
}

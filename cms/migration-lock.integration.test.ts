import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { migrations } from './migrations/postgres';

/** Connects as a starting server does, in a process of its own, and ends. */
const connect = `
  const { getPayload } = await import('payload');
  const { default: config } = await import('./payload.config.ts');
  const payload = await getPayload({ config, disableOnInit: true });
  await payload.count({ collection: 'news' });
  process.exit(0);
`;

test.runIf(process.env.TEST_DATABASE === 'postgres')('three servers that start at once on an empty database apply each migration once', async () => {
  const server = inject('postgresUrl');
  const name = `portal_${randomUUID().replaceAll('-', '')}`;
  const admin = new Client({ connectionString: `${server}/postgres` });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-start-'));
  const env = { ...process.env, NODE_ENV: 'production' as const, DATABASE_URL: `${server}/${name}`, DATA_DIR: folder, PORTAL_SECRET: randomUUID() + randomUUID() };
  const start = () =>
    new Promise<{ code: number | null; output: string }>((resolve, reject) => {
      const child = spawn('node', ['--conditions=production', '--import', 'tsx', '--input-type=module', '--eval', connect], { env });
      let output = '';
      child.stdout.on('data', (chunk) => (output += chunk));
      child.stderr.on('data', (chunk) => (output += chunk));
      child.on('error', reject).on('exit', (code) => resolve({ code, output }));
    });
  for (const { code, output } of await Promise.all([start(), start(), start()])) expect(code, output).toBe(0);

  const client = new Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query('SELECT name FROM payload_migrations ORDER BY name');
  const { rows: locks } = await client.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'");
  await client.end();
  rmSync(folder, { recursive: true, force: true });
  expect(rows).toEqual(migrations.map((migration) => ({ name: migration.name })));
  expect(locks).toEqual([]);
}, 180_000);

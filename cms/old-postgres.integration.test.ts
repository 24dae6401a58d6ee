import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Transform } from 'node:stream';
import { getPayload } from 'payload';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restore } from '@/backup/restore';
import { createDatabase } from '@/test/portal';

/** Makes the number of a version that PostgreSQL tells of itself that of an older one: six digits, after their length. */
const makeOlder = () => new Transform({ transform: (bytes: Buffer, _, done) => done(null, Buffer.from(bytes.toString('latin1').replace(/(?<=\x06)\d\d(?=00\d\d)/g, '14'), 'latin1')) });

describe.skipIf(process.env.TEST_DATABASE !== 'postgres')('a PostgreSQL that is older than the portal knows', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-old-'));
  let network: Server;
  let real: string;
  let older: string;
  beforeAll(async () => {
    real = await createDatabase();
    const url = new URL(real);
    const { hostname, port } = new URL(real);
    network = createServer((near) => {
      const far = connect(Number(port), hostname);
      near.on('error', () => undefined).on('close', () => far.destroy()).pipe(far);
      far.on('error', () => undefined).on('close', () => near.destroy()).pipe(makeOlder()).pipe(near);
    });
    await once(network.listen(0, '127.0.0.1'), 'listening');
    const address = network.address();
    url.port = String(typeof address === 'object' ? address?.port : undefined);
    older = url.href;
  });
  afterAll(() => {
    network.close();
    rmSync(folder, { recursive: true });
  });

  test('gets no tables at a start, and no backup', async () => {
    Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: older, PORTAL_SECRET: 'bi-mat-cua-may-chu-thu-nghiem-nay' });
    const { default: config } = await import('@payload-config');
    await expect(getPayload({ config, disableOnInit: true })).rejects.toThrow('PostgreSQL 15 or newer');
    await expect(restore('any.tar.gz', { dataDir: folder, databaseUrl: older })).rejects.toThrow('PostgreSQL 15 or newer');
    const client = new Client({ connectionString: real });
    await client.connect();
    expect((await client.query(`SELECT 1 FROM pg_tables WHERE schemaname = 'public'`)).rowCount).toBe(0);
    await client.end();
  });
});

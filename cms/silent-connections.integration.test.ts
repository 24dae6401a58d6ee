import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';
import { endSilentConnections } from './silent-connections';

describe.skipIf(process.env.TEST_DATABASE !== 'postgres')('a PostgreSQL that vanishes without a word', () => {
  /** Between the portal and PostgreSQL: it can stop passing on what comes, and ends no connection. */
  let network: Server;
  let pool: pg.Pool;
  const ways = new Set<Socket>();
  const portOf = (address: AddressInfo | string | null) => (typeof address === 'object' ? address?.port : undefined);
  const vanish = () => ways.forEach((way) => way.unpipe().pause());
  beforeAll(async () => {
    const { hostname, port } = new URL(inject('postgresUrl'));
    network = createServer((near) => {
      const far = connect(Number(port), hostname);
      for (const [one, other] of [[near, far], [far, near]] as const) {
        ways.add(one);
        one.on('error', () => undefined).on('close', () => other.destroy()).pipe(other);
      }
    });
    await once(network.listen(0, '127.0.0.1'), 'listening');
    const address = new URL('/postgres', inject('postgresUrl'));
    address.port = String(portOf(network.address()));
    pool = new pg.Pool({ connectionString: address.href, max: 1, connectionTimeoutMillis: 3000 });
    pool.on('error', () => undefined).on('connect', (client) => void client.on('error', () => undefined));
    endSilentConnections(pool, 500);
  });
  afterAll(async () => {
    await pool.end();
    network.close();
  });

  test('what waits for its answer fails, and is asked again on a new connection', async () => {
    await pool.query('SELECT 1');
    vanish();
    await expect(pool.query('SELECT 1')).rejects.toThrow('Connection terminated');
    await expect(pool.query('SELECT 1')).resolves.toHaveProperty('rowCount', 1);
  });

  test('a transaction that could not begin, or not end, keeps no connection for itself', async () => {
    const transaction = (work: () => Promise<void>) => drizzle({ client: pool }).transaction(work);
    await pool.query('SELECT 1');
    vanish();
    await expect(transaction(() => Promise.resolve())).rejects.toThrow();
    await expect(pool.query('SELECT 1')).resolves.toHaveProperty('rowCount', 1);
    await expect(transaction(async () => vanish())).rejects.toThrow();
    await expect(pool.query('SELECT 1')).resolves.toHaveProperty('rowCount', 1);
  });

  test('one that works on is let be', async () => {
    await expect(pool.query('SELECT pg_sleep(0.3)')).resolves.toHaveProperty('rowCount', 1);
  });

  test('what takes longer is cut off too: a statement, a wait for a lock, a transaction in which nothing is asked', async () => {
    await expect(pool.query('SELECT pg_sleep(2)')).rejects.toThrow('PostgreSQL has said nothing for 0.5 seconds');
    const other = new pg.Client({ connectionString: new URL('/postgres', inject('postgresUrl')).href });
    await other.connect();
    await other.query('SELECT pg_advisory_lock(1)');
    await expect(pool.query('SELECT pg_advisory_lock(1)')).rejects.toThrow('PostgreSQL has said nothing for 0.5 seconds');
    await other.end();
    const client = await pool.connect();
    await client.query('BEGIN');
    const [error] = await once(client, 'error');
    expect(error).toHaveProperty('message', expect.stringContaining('PostgreSQL has said nothing'));
    await expect(client.query('SELECT 1')).rejects.toThrow();
    await expect(pool.query('SELECT 1')).resolves.toHaveProperty('rowCount', 1);
  });

  test('the portal gives up after two minutes', async () => {
    const portal: Portal = await createPortal();
    try {
      const { db } = portal.payload;
      if (!('pool' in db && db.pool instanceof pg.Pool)) throw new Error('The portal has no pool of connections');
      const client = await db.pool.connect();
      expect('connection' in client && client.connection instanceof pg.Connection && client.connection.stream).toHaveProperty('timeout', 120_000);
      client.release();
    } finally {
      await portal.close();
    }
  });
});

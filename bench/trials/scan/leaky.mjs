// A page of the sort that must never be: what it is asked with becomes part of a statement. sqlmap has to get in, or it is of no use with these settings.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { createClient } from '@libsql/client';
import pg from 'pg';

async function openDatabase(url) {
  if (!url) {
    const client = createClient({ url: ':memory:' });
    return { read: async (statement) => (await client.execute(statement)).rows, close: () => client.close() };
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // Of several statements in one, each has a result.
  return { read: async (statement) => [await client.query(statement)].flat().at(-1).rows, close: () => client.end() };
}

/** What is asked for is a part of the path, of the query, of a JSON body; `/blind` answers always alike. */
export const leakyTargets = [
  { address: '/word?q=so', name: 'a query' },
  { address: '/word/so*', name: 'a part of a path' },
  { address: '/word', method: 'PATCH', data: JSON.stringify({ q: 'so' }), type: 'application/json', name: 'a JSON body' },
  { address: '/blind?q=so', name: 'the time of an answer' },
];

/** Opens such a page on a database of this engine. */
export async function openLeaky(port, databaseUrl) {
  const database = await openDatabase(databaseUrl);
  const server = createServer(async (req, res) => {
    const { pathname, searchParams } = new URL(req.url, 'http://localhost');
    const q = req.method === 'PATCH' ? JSON.parse(await text(req)).q : (searchParams.get('q') ?? decodeURIComponent(pathname.split('/')[2] ?? ''));
    const rows = await database.read(`SELECT word FROM (SELECT 'so' AS word) AS words WHERE word = '${q}'`).catch(() => []);
    res.end(pathname.startsWith('/blind') ? 'Xong.' : `<p>${rows.map(({ word }) => word).join('</p><p>')}</p>`);
  }).listen(port);
  await once(server, 'listening');
  return {
    site: `http://localhost:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await database.close();
    },
  };
}

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tellAge } from '@/lib/ages';
import { createPagesFolder } from '@/test/rendering';
import { createFront } from './front';
import { createMetrics, kindOf } from './metrics';
import { createWatchServer } from './watch-server';

const folder = createPagesFolder();
const logger = pino({ level: 'silent' });
let servers: Server[];
let portal: string;
let watch: string;

async function next(req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.url === '/khong-co') res.statusCode = 404;
  res.setHeader('Content-Type', 'text/html; charset=utf-8').end(req.url);
}

async function open(server: Server): Promise<string> {
  servers.push(server.listen(0));
  await once(server, 'listening');
  const address = server.address();
  return `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
}

beforeEach(async () => {
  servers = [];
  const metrics = createMetrics();
  const { listener } = await createFront({ next, site: 'http://localhost', development: false, logger, pages: folder(), build: 'one', isOfficial: ({ headers }) => headers.authorization === 'known', metrics });
  portal = await open(createServer(listener));
  watch = await open(createWatchServer({ metrics, next, logger }));
});
afterEach(() => servers.forEach((server) => void (server.closeAllConnections(), server.close())));

const collect = async () => (await fetch(`${watch}/metrics`)).text();
/** Gives the sum of all values of a measure that bear a label. */
const read = (text: string, name: string, label = '') =>
  text.split('\n').filter((line) => line.startsWith(name) && line.includes(label)).reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);

test('requests are counted by kind and status, and never by who asked or for what', async () => {
  const before = await collect();
  const { headers } = await fetch(`${portal}/tin-tuc/mot-tin`);
  for (let again = 0; again < 3; again += 1) await fetch(`${portal}/tin-tuc/mot-tin`);
  await fetch(`${portal}/tin-tuc/mot-tin`, { headers: { 'If-None-Match': headers.get('etag') ?? '' } });
  await fetch(`${portal}/khong-co?q=ten-toi`, { headers: { 'X-Forwarded-For': '203.0.113.7' } });
  await fetch(`${portal}/admin/login`);
  await fetch(`${portal}/tin-tuc`, { method: 'PUT' });
  const text = await collect();
  const more = (label: string) => read(text, 'cong_so_requests_total', label) - read(before, 'cong_so_requests_total', label);
  expect(more('kind="stored",status="200"')).toBe(3);
  expect(more('kind="stored",status="304"')).toBe(1);
  expect(more('kind="page",status="200"')).toBe(1);
  expect(more('kind="page",status="404"')).toBe(1);
  expect(more('kind="page",status="405"')).toBe(1);
  expect(more('kind="newsroom",status="200"')).toBe(1);
  expect(read(text, 'cong_so_page_lookups_total', 'from="rendering"')).toBe(2);
  expect(read(text, 'cong_so_rendering_seconds_count')).toBe(2);
  expect([read(text, 'cong_so_pages_known'), read(text, 'cong_so_pages_in_memory ')]).toEqual([1, 1]);
  expect(read(text, 'cong_so_pages_in_memory_bytes')).toBeGreaterThan(0);
  expect(text).toContain('nodejs_eventloop_lag_seconds');
  expect(text).not.toMatch(/mot-tin|ten-toi|203\.0\.113/);
});

test('made-up addresses make no new kinds', () => {
  expect(['/', '/x', '/apix', '/api', '/api/open/v1', '/api/opener', '/admin?x', '/_next/static/a.js', undefined].map(kindOf))
    .toEqual(['page', 'page', 'page', 'interface', 'open data', 'interface', 'newsroom', 'file', 'page']);
});

test('work that waits has its age, and work that cannot be asked about hides no other', async () => {
  tellAge('tests', async () => 90);
  tellAge('broken', () => Promise.reject(new Error('The database is gone')));
  const text = await collect();
  expect(read(text, 'cong_so_oldest_waiting_seconds', 'work="tests"')).toBe(90);
  expect(text).not.toContain('work="broken"');
});

test('a database that answers no more holds up no measure', async () => {
  tellAge('stalled', () => new Promise(() => {}));
  const text = await collect();
  tellAge('stalled', async () => 0);
  expect(read(text, 'cong_so_oldest_waiting_seconds', 'work="tests"')).toBe(90);
  expect(text).not.toContain('work="stalled"');
});

test('the port tells measures and health, and nothing else', async () => {
  expect((await fetch(`${watch}/healthz/live`)).status).toBe(200);
  expect(await (await fetch(`${watch}/healthz`)).text()).toBe('/healthz');
  expect((await fetch(`${watch}/admin`)).status).toBe(404);
  expect((await fetch(`${watch}/metrics`, { method: 'POST' })).status).toBe(405);
});

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readPlainRequest } from '@/delivery/plain-request';
import { hasBrotli, hasNginx, startNginx } from '../fixtures/nginx';
import { pages } from '../fixtures/pages';
import { address, port } from '../fixtures/portal';

test.skip(!hasNginx, 'There is no nginx on this machine');

const site = `http://localhost:${port + 1500}`;
const stored = path.join(process.env.PORTAL_FOLDER ?? '', 'pages');
let nginx: ChildProcess;
let log: string;

test.beforeAll(async () => {
  ({ nginx, log } = await startNginx(port + 1500, stored));
});
test.afterAll(() => void nginx.kill());

/** What differs by its nature, hop by hop or in how a server names its bytes. */
const own = new Set(['connection', 'date', 'etag', 'keep-alive', 'last-modified', 'server', 'transfer-encoding', 'content-length', 'accept-ranges']);
const comparable = (headers: Record<string, string>) => Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name)).map(([name, value]) => [name, value.toLowerCase()]));

/** Gives the status that an address is answered with as it is written: browsers would put it right. */
async function getRaw(at: number, path: string): Promise<number | undefined> {
  const [answer]: IncomingMessage[] = await once(get({ port: at, host: 'localhost', path }), 'response');
  answer?.resume();
  return answer?.statusCode;
}

// A query is answered by the portal.
// Nor is a page kept whose form bears the time at which it was shown.
const unstored = new Set<string>(['/nhan-tin', '/en/alerts', '/hoi-dap/dat-cau-hoi', '/theo-doi', '/en/questions/ask', '/en/follow']);
for (const page of pages.filter((path) => !path.includes('?') && !unstored.has(path))) {
  test(`${page} is the same from nginx`, async ({ request }) => {
    const note = path.join('notes/fresh', page, 'index.html.json');
    // What others publish meanwhile makes the page anew between the two.
    await expect(async () => {
      const fromPortal = await request.get(address + page);
      expect(existsSync(path.join(realpathSync(path.join(stored, 'current')), '..', note))).toBe(true);
      const fromNginx = await request.get(site + page);
      expect(fromNginx.status()).toBe(200);
      expect(await fromNginx.text()).toBe(await fromPortal.text());
      const { 'content-encoding': encoding, ...headers } = comparable(fromNginx.headers());
      if (hasBrotli) expect(encoding).toBe('br');
      const { 'content-encoding': ignored, ...wanted } = comparable((await request.get(address + page)).headers());
      expect(ignored).toBe('br');
      expect(headers).toEqual(wanted);
    }).toPass({ timeout: 30_000 });
  });
}

test('nginx sends stored pages while the portal does not know of the request, and the rest comes from the portal', async ({ request }) => {
  // What others publish meanwhile takes the page away for a moment.
  await expect(async () => {
    await request.get(`${address}/tin-tuc`);
    const plain = await request.get(`${site}/tin-tuc`);
    expect(plain.headers()['last-modified']).toBeTruthy();
  }).toPass({ timeout: 30_000 });
  // The same page by another spelling is refused by nginx as by the portal.
  for (const spelling of ['//tin-tuc', '/tin%2Dtuc', '/tin-tuc%2F', '/x/../tin-tuc', '/./tin-tuc']) {
    const [fromNginx, fromPortal] = await Promise.all([port + 1500, port].map((at) => getRaw(at, spelling)));
    expect([fromNginx, spelling]).toEqual([fromPortal, spelling]);
    expect(fromNginx).not.toBe(200);
  }
  await request.get(`${address}/tim-kiem/goi-y`);
  expect((await request.get(`${site}/tim-kiem/goi-y`)).headers()['content-type']).toContain('application/x-suggestions+json');
  for (const passed of ['/tin-tuc?x=1', '/tin-tuc/rss.xml', '/sitemap.xml', '/admin/login', '/khong-co-trang-nay']) {
    const answer = await request.get(site + passed);
    expect(answer.headers()['last-modified']).toBeUndefined();
  }
  expect((await request.get(`${site}/khong-co-trang-nay`)).status()).toBe(404);
  expect((await request.get(`${site}/admin/login`)).headers()['content-security-policy']).toContain('nonce-');
  const preview = await request.get(`${site}/tin-tuc`, { headers: { Cookie: '__prerender_bypass=x' } });
  expect(preview.headers()['last-modified']).toBeUndefined();
});

test('nginx sends stored pages with gzip to who reads no brotli, and compresses none itself', async ({ request }) => {
  await expect(async () => {
    const fromPortal = await request.get(`${address}/tin-tuc`);
    const packed = await request.get(`${site}/tin-tuc`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(packed.headers()['content-encoding']).toBe('gzip');
    expect(packed.headers()['last-modified']).toBeTruthy();
    // What nginx compresses has no length until it is sent.
    expect(packed.headers()['content-length']).toBeTruthy();
    expect(await packed.text()).toBe(await fromPortal.text());
  }).toPass({ timeout: 30_000 });
});

test('nginx notes of readers what the privacy page allows: no address, no words, nothing that opens what they sent', async ({ request }) => {
  const opening = ['/theo-doi/ABCD-EFGH-JKMN', '/en/follow/ABCD-EFGH-JKMN', '/vi/theo-doi/ABCD-EFGH-JKMN', '/nhan-tin/huy/1.KHOA', '/en/alerts/manage/1.KHOA', '/xem-truoc/1.KHOA', '/en/preview-link/1.KHOA', '/admin/reset/1.KHOA'];
  for (const asked of ['/tin-tuc', '/tim-kiem?q=bi-mat-cua-toi', ...opening]) await request.get(site + asked, { headers: { 'User-Agent': 'trinh-duyet-cua-ai' } });
  await expect.poll(() => readFileSync(log, 'utf8')).toContain('/admin/reset/* ');
  const noted = readFileSync(log, 'utf8');
  expect(noted).toMatch(/GET \/tin-tuc(\/index\.html)? 200/);
  expect(noted).toContain('GET /theo-doi/* ');
  expect(noted).not.toMatch(/127\.0\.0\.1|::1|bi-mat-cua|ABCD|KHOA|trinh-duyet/);
  // The log at the level of `http`, which is as Debian makes it, has nothing.
  expect(readFileSync(path.join(path.dirname(log), 'combined.log'), 'utf8')).toBe('');
});

test('nginx keeps its connections to the portal, asks as plainly as the fast path answers, and on connections that carry nothing else', async () => {
  const connections: { plain: boolean; line: string }[][] = [];
  const portal = createServer((socket) => {
    const asked: { plain: boolean; line: string }[] = [];
    connections.push(asked);
    socket.on('data', (bytes) => {
      asked.push({ plain: readPlainRequest(bytes) !== undefined, line: bytes.toString().split(' HTTP/')[0] ?? '' });
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx');
    });
  });
  await once(portal.listen(port + 1600, '127.0.0.1'), 'listening');
  const { nginx: before } = await startNginx(port + 1700, stored, `http://127.0.0.1:${port + 1600}`);
  const site = `http://localhost:${port + 1700}`;
  for (const again of ['a', 'b', 'c']) {
    await (await fetch(`${site}/chua-co-${again}`)).text();
    await (await fetch(`${site}/tin-tuc?x=${again}`)).text();
    await (await fetch(`${site}/api/media/file/${again}.jpg`)).text();
    await (await fetch(`${site}/rieng-${again}`, { headers: { Cookie: 'a=b' } })).text();
    await (await fetch(`${site}/gui-${again}`, { method: 'POST', body: 'x' })).text();
  }
  before.kill();
  portal.close();
  expect(connections).toHaveLength(2);
  const pages = connections.find((asked) => asked.some(({ line }) => line === 'GET /chua-co-a'));
  expect(pages).toEqual(['a', 'b', 'c'].map((again) => ({ plain: true, line: `GET /chua-co-${again}` })));
});

test('nginx compresses nothing that the portal sends plain, and sends an address with a slash at its end where the portal does', async ({ request }) => {
  for (const page of ['/theo-doi/ABCD-EFGH-JKMN', '/hoi-dap/dat-cau-hoi', '/xem-truoc/1.KHOA', '/admin/login']) {
    const [own, passed] = await Promise.all([address, site].map((where) => request.get(where + page, { headers: { 'Accept-Encoding': 'gzip' } })));
    expect(passed?.headers()['content-encoding'], page).toBe(own?.headers()['content-encoding']);
  }
  await request.get(`${address}/tin-tuc`);
  const [fromPortal, fromNginx] = await Promise.all([address, site].map((where) => request.get(`${where}/tin-tuc/`, { maxRedirects: 0 })));
  expect([fromNginx?.status(), fromNginx?.headers()['location']]).toEqual([308, fromPortal?.headers()['location']]);
});

test('nginx tells nobody what the store notes of its pages, nor sends a form of them under a name of its own', async ({ request }) => {
  const [styles = ''] = /\/_next\/static\/[^"]+\.css/.exec(await (await request.get(`${address}/tin-tuc`)).text()) ?? [];
  await request.get(address + styles);
  await expect.poll(() => existsSync(path.join(stored, 'current', `${styles}.br`))).toBe(true);
  expect((await request.get(site + styles)).headers()['last-modified']).toBeTruthy();
  for (const page of ['/tin-tuc/index.html', '/index.html', styles]) {
    for (const ending of ['.json', '.br', '.gz']) expect([400, 404], page + ending).toContain((await request.get(site + page + ending)).status());
  }
});

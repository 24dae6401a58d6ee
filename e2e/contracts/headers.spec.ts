import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { absentPages, formPages, pages } from '../fixtures/pages';
import { readSecrets, tokenOf } from '../fixtures/portal';

const found = [...pages, ...formPages].map((path) => ({ path, status: 200 }));
const absent = absentPages.map((path) => ({ path, status: 404 }));
for (const { path, status } of [...found, ...absent]) {
  test(`${path} runs nothing but its enhancement and may be framed by nobody`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    const headers = response.headers();
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|'(nonce|sha\d+)-/);
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBeTruthy();
    expect(headers['permissions-policy']).toBeTruthy();
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    const html = await response.text();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('application/ld+json'));
    // What suggests titles, where searching is what the page is for, or is what is left to do.
    const suggests = /^\/(tim-kiem|en\/search)/.test(path) || (status === 404 && !path.startsWith('/theo-doi/'));
    const enhancement = '<script src="/enhance/search-suggestions.v3.js" defer="">';
    expect(scripts).toEqual(suggests ? [enhancement] : []);
    expect(html).not.toMatch(/<link[^>]+as="script"|modulepreload|\sstyle="|<style/);
  });
}

test('what is for one reader alone is out of reach of other windows, and what is the same for everybody costs no process', async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['cross-origin-opener-policy'];
  for (const path of ['/', '/en/news', '/gioi-thieu']) expect(await policyOf(path), path).toBeUndefined();
  for (const path of ['/lien-he/gui-thu', '/en/contact/message', '/admin/login']) expect(await policyOf(path), path).toBe('same-origin');
});

test('a page comes compressed, and not at all where the browser has it', async ({ request }) => {
  const first = await request.get('/gioi-thieu', { headers: { 'Accept-Encoding': 'br, gzip' } });
  expect(first.headers()['content-encoding']).toMatch(/^(br|gzip)$/);
  // The best compression comes when no reader waits for a page.
  await expect
    .poll(async () => (await request.get('/gioi-thieu', { headers: { 'Accept-Encoding': 'br, gzip' } })).headers()['content-encoding'], { timeout: 30_000 })
    .toBe('br');
  const again = await request.get('/gioi-thieu', { headers: { 'If-None-Match': first.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
});

test('the newsroom is not for frames, and runs the scripts of this very answer alone', async ({ request }) => {
  const answers = [await request.get('/admin/login'), await request.get('/admin/login', { headers: { 'Content-Security-Policy': "script-src 'nonce-mine'" } })];
  const nonces = await Promise.all(
    answers.map(async (answer) => {
      const { 'content-security-policy': policy = '', 'cache-control': cache, 'x-frame-options': frames } = answer.headers();
      expect(policy).toContain("frame-ancestors 'self'");
      expect(frames).toBe('SAMEORIGIN');
      expect(policy).not.toMatch(/script-src[^;]*'(unsafe-inline|unsafe-eval|self)'/);
      expect(cache).toContain('no-store');
      const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];
      const tags = (await answer.text()).match(/<script[^>]*>/g) ?? [];
      expect(tags.length).toBeGreaterThan(0);
      for (const tag of tags) expect(tag).toContain(`nonce="${nonce}"`);
      return nonce;
    }),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('whom to tell of a fault is said where it is looked for, and holds from now on', async ({ request }) => {
  const response = await request.get('/.well-known/security.txt');
  expect([response.status(), response.headers()['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  const text = await response.text();
  expect(text).toMatch(/^Contact: (mailto:|http)/m);
  const left = Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '') - Date.now();
  expect(left).toBeGreaterThan(150 * 86_400_000);
  expect(left).toBeLessThan(365 * 86_400_000);
});

test('no file that browsers get holds a secret of the portal, or knows that there are settings', () => {
  // What reads the settings names them; one that got into a script would bring their values along, or soon would.
  const settings = [...readFileSync('lib/env.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z0-9]*_[A-Z0-9_]+):/gm)].map(([, name = '']) => name);
  expect(settings).toEqual(expect.arrayContaining(['PORTAL_SECRET', 'DATABASE_URL', 'SMTP_URL', 'S3_SECRET_ACCESS_KEY', 'OIDC_CLIENT_SECRET']));
  const files = ['.next/static', 'public'].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  expect(files.filter(({ name }) => name.endsWith('.js')).length).toBeGreaterThan(20);
  for (const { parentPath, name } of files) {
    const text = readFileSync(path.join(parentPath, name), 'latin1');
    for (const words of readSecrets()) expect(text.includes(words), `${name}: ${words}`).toBe(false);
    expect(text.match(new RegExp(`\\b(${settings.join('|')})\\b`, 'g')), name).toBeNull();
  }
});

test('no page holds a secret of the portal, nor do the newsroom’s screens', async ({ request }) => {
  const screens = ['/admin/login', '/admin', '/admin/collections/news', '/admin/account'];
  for (const place of [...pages, ...formPages, ...screens]) {
    const answer = await request.get(place, { headers: screens.includes(place) ? { Cookie: `payload-token=${tokenOf('editor')}` } : {} });
    expect(answer.status(), place).toBe(200);
    const sent = JSON.stringify(answer.headers()) + (await answer.text());
    for (const words of readSecrets()) expect(sent.includes(words), `${place}: ${words}`).toBe(false);
  }
});

test('health tells live from ready', async ({ request }) => {
  expect(await (await request.get('/healthz')).json()).toEqual({ live: true, ready: true });
  expect(await (await request.get('/healthz/live')).text()).toBe('live\n');
});

test('a browser finds nothing to complain about, gets no cookie, stores nothing and asks nobody else', async ({ page, context, baseURL }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const path of pages) await page.goto(path);
  expect(complaints).toEqual([]);
  // What the privacy page promises.
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

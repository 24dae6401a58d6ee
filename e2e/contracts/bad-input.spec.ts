import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { toBody } from '../../test/body';
import { address, port, tokenOf } from '../fixtures/portal';
import { callAs } from '../newsroom/rest';

/** Sends a request line as it is: a browser would mend the address first. */
function ask(target: string, method = 'GET', connection = 'close'): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost', () => socket.write(`${method} ${target} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: ${connection}\r\n\r\n`));
    let text = '';
    socket.on('data', (chunk) => (text += chunk));
    socket.on('end', () => resolve({ status: Number(text.split(' ')[1]), text }));
    socket.on('error', reject);
  });
}

const long = 'a'.repeat(5000);

for (const target of [
  '/%E0%A4%A', '/%', '/tin-tuc/%FF', '/..%2f..%2fetc/passwd', '/../../etc/passwd', '//evil.example/', '/\\evil.example', '/%00', '/tin-tuc/%0d%0aX:1',
  `/${long}`, `/tin-tuc?q=%E0%A4%A`, 'http://evil.example/',
]) {
  test(`a malformed address is refused: ${target.slice(0, 40)}`, async () => {
    const { status, text } = await ask(target);
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/node_modules|at \w+ \(|Internal Server Error/);
  });
}

for (const path of [
  '/tin-tuc/trang/0', '/tin-tuc/trang/-1', '/tin-tuc/trang/999', '/tin-tuc/trang/1e3', '/tin-tuc/trang/99999999999999999999', '/tin-tuc/nam/1500', '/tin-tuc/nam/abc',
  '/tin-tuc/chu-de/khong-co', '/en/news/topic/none', '/xx/tin-tuc', '/fr', '/tin-tuc/a/b/c/d', '/wp-login.php', '/.env', '/tin-tuc/<script>alert(1)</script>', "/tin-tuc/' OR 1=1 --",
  '/sharing-pictures/vi/news/none.png', '/sitemap/999.xml', '/tin-tuc/chu-de/khong-co/rss.xml', '/api/__proto__', '/api/constructor/1', '/api/media/file/none.png',
]) {
  test(`an address without a page answers 404: ${path}`, async ({ request }) => {
    const response = await request.get(encodeURI(path), { maxRedirects: 0 });
    expect(response.status()).toBe(404);
    expect(await response.text()).not.toMatch(/node_modules|<script>alert/);
  });
}

for (const query of ['?state=%27%3B--', '?theme=../../x', '?state=done&state=received&theme[]=1', `?state=${'x'.repeat(1500)}`, '?__proto__=1&constructor=2']) {
  test(`a hostile query does no harm: ${query.slice(0, 40)}`, async ({ request }) => {
    expect((await request.get(`/y-kien-chi-dao${query}`)).status()).toBe(200);
    expect((await request.get(`/tin-tuc${query}`)).status()).toBe(200);
  });
}

test('a body of no bearable length is refused, a stranger’s sooner', async ({ request }) => {
  const send = (length: number, more: Record<string, string> = {}) =>
    request.post('/api/users/login', { headers: { 'Content-Type': 'application/json', 'Accept-Language': 'vi', ...more }, data: 'x'.repeat(length) });
  const refused = await send(70_000);
  expect([refused.status(), await refused.text()]).toEqual([401, expect.stringContaining('Phiên làm việc đã hết')]);
  expect((await send(9 * 1024 * 1024, { Authorization: `JWT ${tokenOf('author')}` })).status()).toBe(413);
});

test('one page has one spelling', async ({ request }) => {
  expect((await request.get('/gioi-thieu')).status()).toBe(200);
  expect((await ask('/%67ioi-thieu')).status).toBe(400);
});

test('who offers another protocol is answered in this one', async ({ request }) => {
  // What Next answers, and what is stored; Next takes over connections from the first request on.
  await request.get('/healthz');
  for (const page of ['/gioi-thieu', '/healthz']) expect((await ask(page, 'GET', 'close, Upgrade\r\nUpgrade: h2c')).status, page).toBe(200);
});

test('another site signs nobody in', async ({ request }) => {
  for (const [name, value] of Object.entries({ Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' })) {
    expect((await request.post('/api/users/login', { headers: { [name]: value }, data: { email: 'a@example.vn', password: 'x' } })).status()).toBe(403);
  }
});

test('readers cannot post to pages', async ({ request }) => {
  const response = await request.post('/tin-tuc', { data: { a: 1 } });
  expect(response.status()).toBe(405);
  expect(response.headers().allow).toBe('GET, HEAD');
});

test('absent pages speak the language of their address', async ({ page }) => {
  await page.goto('/khong-co-trang-nay');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/en/news/none');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('a preview, a draft cookie and the interface give a stranger nothing', async ({ request, playwright }) => {
  const preview = await request.get('/preview/news/1', { maxRedirects: 0 });
  expect(preview.headers().location).toContain('/admin/login');
  const forged = await playwright.request.newContext({ baseURL: address, extraHTTPHeaders: { Cookie: '__prerender_bypass=forged' } });
  expect((await forged.get('/tin-tuc')).status()).toBe(200);
  const slug = `chi-la-ban-nhap-${Date.now()}`;
  const draft = await callAs('author', 'POST', '/news?draft=true', { title: 'Chỉ là bản nháp', slug, lead: 'Sapo.', body: toBody('Chưa ai được đọc.'), language: 'vi' });
  expect(draft.status).toBe(201);
  const { doc }: { doc: { id: number } } = await draft.json();
  expect((await forged.get(`/tin-tuc/${slug}`)).status()).toBe(404);
  expect(await (await forged.get('/api/open/v1/vi/news')).text()).not.toContain(slug);
  for (const path of ['/api/news', `/api/news/${doc.id}?draft=true`, `/api/news?where[id][equals]=${doc.id}&draft=true`]) {
    const answer = await forged.get(path);
    expect([answer.status(), await answer.text()], path).toEqual([403, expect.not.stringContaining('Chưa ai được đọc')]);
  }
  await forged.dispose();
  // An author's desk shows a few drafts.
  await callAs('editor', 'DELETE', `/news/${doc.id}`);
});

import { expect, test } from '@playwright/test';
import { formPages, pages } from '../fixtures/pages';
import { port } from '../fixtures/portal';
import { startPortal, type RunningPortal } from '../fixtures/start-portal';

let portal: RunningPortal;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  portal = await startPortal(port + 4000, { SMTP_URL: '', MAIL_FROM: '' });
});
test.afterAll(() => portal.close());

/** What offers to tell somebody by mail, in either language, to people or to search engines. */
const promises = [
  /Nhận tin qua thư</, /nhận tin qua thư</, /Cổng gửi (?:một )?thư/, /thư xác nhận sẽ tới/,
  /Get this by email/, /The portal writes to you/, /One message is sent/, /sends one message/, /you get news by email/, /a message arrives/,
];

const places = [...pages, ...formPages, '/nhan-tin/da-gui-thu', '/en/alerts/sent'];

test('where mail can be sent, each promise is found on some page', async ({ request }) => {
  let all = '';
  for (const path of places) all += await (await request.get(path)).text();
  for (const promise of promises) expect(all).toMatch(promise);
});

test('where no mail can be sent, no page promises any, and what is sent all the same is not kept', async ({ request, browser }) => {
  for (const path of places) {
    const html = await (await request.get(portal.address + path)).text();
    for (const promise of promises) expect(html, path).not.toMatch(promise);
    if (!/nhan-tin|alerts/.test(path)) expect(html, path).not.toMatch(/href="[^"]*\/(?:nhan-tin|en\/alerts)["?]/);
    if (!/lien-he\/gui-thu|contact\/message/.test(path)) expect(html, path).not.toContain('type="email"');
  }
  for (const [path, words] of [['/nhan-tin', 'Hiện Cổng chưa gửi thư'], ['/en/alerts', 'sends no mail at present']] as const) {
    const html = await (await request.get(portal.address + path)).text();
    expect(html).toContain(words);
    expect(html).not.toMatch(/<form[^>]*action="[^"]*(?:nhan-tin|alerts)"/);
  }
  expect(await (await request.get(`${portal.address}/sitemap/1.xml`)).text()).not.toMatch(/nhan-tin|\/alerts/);

  // Somebody who has kept a form from a time with mail.
  const answer = await request.post(`${portal.address}/nhan-tin`, { headers: { 'Sec-Fetch-Site': 'same-origin' }, form: { email: 'kin@example.vn', about: 'news', frequency: 'atOnce' } });
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toContain('Hiện Cổng chưa gửi thư');

  const reader = await (await browser.newContext({ baseURL: portal.address, javaScriptEnabled: false })).newPage();
  await reader.goto('/hoi-dap/dat-cau-hoi');
  await expect(reader.getByLabel('Điện thoại hoặc thư điện tử')).toBeVisible();
  await expect(reader.getByLabel(/để báo khi có kết quả/)).toHaveCount(0);
});

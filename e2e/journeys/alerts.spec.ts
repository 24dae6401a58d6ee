import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { toBody } from '@/test/body';
import { countMail, linkIn, untilMail } from '../fixtures/mailbox';
import { publishNews } from '../newsroom/rest';

test.use({ javaScriptEnabled: false });

// A second try finds what the first one left, and needs addresses of its own.
const number = Date.now() % 1_000_000;

/** Looks at what the reader sees with axe, which needs scripts: in a browser of its own, that is shown the same page. */
async function expectNoBarriers(page: Page): Promise<void> {
  const [url, body, browser] = [page.url(), await page.content(), page.context().browser()];
  if (!browser) throw new Error('No browser');
  const context = await browser.newContext({ javaScriptEnabled: true });
  const other = await context.newPage();
  await other.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await other.goto(url);
  const { violations } = await new AxeBuilder({ page: other }).setLegacyMode(true).analyze();
  await context.close();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Nobody reads a form and sends it within two seconds, and the portal takes it for a program then. */
const readForm = (page: Page) => page.waitForTimeout(2_100);

test('a reader of a topic subscribes, confirms, is told of an item, and ends it by one press in the mail program', async ({ page, request }) => {
  const email = `ban.doc.${number}@example.vn`;
  await page.goto('/tin-tuc/chu-de/chinh-phu-dien-tu');
  await page.locator('main').getByRole('link', { name: 'Nhận tin qua thư' }).click();
  await expect(page.getByRole('checkbox', { name: 'Tin về chủ đề “Chính phủ điện tử”' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Mọi tin tức' })).not.toBeChecked();
  const topic = Number(/topic:(\d+)/.exec(page.url())?.[1]);

  await readForm(page);
  await page.getByLabel('Địa chỉ thư điện tử').fill('không phải địa chỉ');
  await page.getByRole('button', { name: 'Đăng ký' }).click();
  await expect(page.getByRole('link', { name: /Địa chỉ thư điện tử: / })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Tin về chủ đề “Chính phủ điện tử”' })).toBeChecked();
  await expect(page.getByLabel('Địa chỉ thư điện tử')).toHaveValue('không phải địa chỉ');
  await expectNoBarriers(page);

  await readForm(page);
  await page.getByLabel('Địa chỉ thư điện tử').fill(email);
  await page.getByRole('button', { name: 'Đăng ký' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mời bạn xem hộp thư' })).toBeVisible();
  await expectNoBarriers(page);

  const confirmation = linkIn(await untilMail(email, /^Xác nhận đăng ký nhận tin$/), '/nhan-tin/xac-nhan/');
  // A program that follows links confirms nothing.
  const followed = await request.get(confirmation);
  expect(followed.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex, nofollow, noarchive' });
  await page.goto(confirmation);
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Xác nhận đăng ký' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng ký nhận tin của bạn' })).toBeVisible();
  await expect(page.getByText(`b…${String(number).at(-1)}@example.vn`)).toBeVisible();
  await expect(page.locator('body')).not.toContainText(email);
  await expectNoBarriers(page);
  const manage = page.url();

  const title = `Thẻ “điện tử” & dịch vụ số ${number}`;
  await publishNews({ title, lead: 'Người dân nộp hồ sơ tại nhà.', body: toBody('Nội dung'), language: 'vi', topic });
  const alert = await untilMail(email, new RegExp(`^Tin mới: ${title}$`));
  expect((await request.get(linkIn(alert, '/tin-tuc/'))).status()).toBe(200);
  expect(linkIn(alert, '/nhan-tin/quan-ly/')).toBe(manage);
  const headers = Object.fromEntries(alert.headers.map(({ key, value }) => [key, value]));
  expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');

  const unsubscribe = /^<(.+)>$/.exec(headers['list-unsubscribe'] ?? '')?.[1] ?? '';
  await page.goto(unsubscribe);
  await expect(page.getByRole('button', { name: 'Huỷ đăng ký' })).toBeVisible();
  await expectNoBarriers(page);
  const press = { multipart: { 'List-Unsubscribe': 'One-Click' } };
  expect((await request.post(unsubscribe, { ...press, headers: { Origin: 'https://evil.example' } })).status()).toBe(403);
  const pressed = await request.post(unsubscribe, { ...press, maxRedirects: 0 });
  expect([pressed.status(), await pressed.text()]).toEqual([200, 'OK\n']);
  expect((await page.goto(manage))?.status()).toBe(410);
  await expectNoBarriers(page);
  expect(await countMail(email)).toBe(2);
});

test('a reader of a directive in English changes and ends the subscription on its page', async ({ page }) => {
  const email = `reader.${number}@example.vn`;
  await page.goto('/en/directives/upgrade-the-department');
  await page.getByRole('link', { name: 'Get this by email' }).click();
  await expect(page.getByRole('checkbox', { name: /^The directive “/ })).toBeChecked();
  await readForm(page);
  await page.getByLabel('Email address').fill(email);
  await page.getByRole('button', { name: 'Subscribe' }).click();
  await page.goto(linkIn(await untilMail(email, /^Confirm your subscription$/), '/en/alerts/confirm/'));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('checkbox', { name: 'All news' }).check();
  await page.getByRole('radio', { name: /^One message a day/ }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('radio', { name: /^One message a day/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'All news' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^The directive “/ })).toBeChecked();
  await page.getByRole('button', { name: 'Unsubscribe' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You are unsubscribed' })).toBeVisible();
  await expectNoBarriers(page);
  await page.goBack();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'There is no subscription here any more' })).toBeVisible();
});

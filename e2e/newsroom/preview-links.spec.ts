import AxeBuilder from '@axe-core/playwright';
import { expect as expectSoon, test } from '@playwright/test';
import { untilKept, writeNews } from './news-form';
import { signIn } from './sign-in';

// The form saves itself meanwhile, with two browsers at work.
const expect = expectSoon.configure({ timeout: 45_000 });

// A second try finds the link that the first one made.
const recipient = `Giám đốc Sở ${Date.now() % 1_000_000}`;

test('somebody without an account reads one draft by a link, until it is revoked', async ({ page, browser }) => {
  await signIn(page, 'author');
  await writeNews(page, { title: 'Dự thảo xin ý kiến Giám đốc', lead: 'Sapo dự thảo.', body: 'Nội dung dự thảo.' });
  await untilKept(page, 'Nội dung dự thảo.');
  const panel = page.locator('.preview-links');
  await panel.locator('summary').click();
  await panel.getByLabel('Gửi cho ai').fill(recipient);
  await panel.getByLabel('Mở được trong').selectOption('1');
  await panel.getByRole('button', { name: 'Tạo liên kết' }).click();
  await expect(panel.getByRole('status')).toHaveText('Đã tạo liên kết.');
  await expect(panel.getByRole('listitem')).toContainText(recipient);
  const link = (await panel.locator('code').textContent()) ?? '';
  expect((await new AxeBuilder({ page }).include('.preview-links').analyze()).violations).toEqual([]);

  // The text goes on, and the link does not.
  await page.locator('#field-title').fill('Dự thảo đã sửa tiếp');
  await untilKept(page, 'Dự thảo đã sửa tiếp');

  const leader = await browser.newContext({ javaScriptEnabled: false, baseURL: new URL(link).origin });
  const reading = await leader.newPage();
  const answer = await reading.goto(link);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'same-origin', 'x-robots-tag': 'noindex, nofollow, noarchive' });
  expect(answer?.headers()['set-cookie']).toBeUndefined();
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText('Dự thảo xin ý kiến Giám đốc');
  await expect(reading.getByText('Nội dung dự thảo.')).toBeVisible();
  await expect(reading.getByRole('complementary', { name: 'Về bản nháp này' })).toContainText('chưa phải thông tin chính thức');
  await expect(reading.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, nofollow');
  // Axe is a script itself.
  const scripted = await browser.newContext();
  const looking = await scripted.newPage();
  await looking.goto(link);
  expect((await new AxeBuilder({ page: looking }).analyze()).violations).toEqual([]);
  await scripted.close();
  // It opens nothing else.
  await reading.goto('/tin-tuc');
  await expect(reading.getByText('Dự thảo xin ý kiến Giám đốc')).toHaveCount(0);
  expect((await leader.request.get('/api/news')).status()).toBe(403);
  expect((await leader.request.get(link.replace('/xem-truoc/', '/en/preview-link/'))).status()).toBe(404);

  await panel.getByRole('button', { name: 'Thu hồi liên kết' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  const closed = await reading.goto(link);
  expect(closed?.status()).toBe(410);
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText('Liên kết này không còn mở được');
  expect((await reading.goto(`${link}x`))?.status()).toBe(404);

  // The newsroom keeps account of it.
  await page.goto('/admin/collections/preview-links');
  await expect(page.getByRole('row').filter({ hasText: recipient })).toBeVisible();
  await leader.close();
});

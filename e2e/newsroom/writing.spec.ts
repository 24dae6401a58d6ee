import AxeBuilder from '@axe-core/playwright';
import { expect as expectSoon, test } from '@playwright/test';
import { press, publish, untilKept, writeNews } from './news-form';
import { address } from '../fixtures/portal';
import { signIn } from './sign-in';

// The form asks the portal for its checks and saves itself, with two browsers at work.
const expect = expectSoon.configure({ timeout: 45_000 });

// A second try finds the item that the first one published.
const number = Date.now() % 1_000_000;
const legacy = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam';

test('what is to be mended shows while it is written, keeps the item back, and goes when it is mended', async ({ page }) => {
  await signIn(page, 'editor');
  await writeNews(page, { title: `${legacy} ${number}`, lead: '', body: `${legacy} ` });
  const checks = page.getByRole('region', { name: 'Kiểm tra bài viết' });
  await expect(checks.getByRole('status')).toHaveText('3 lỗi phải sửa, 1 điều nên xem lại.');
  await expect(checks.getByRole('listitem')).toContainText([/Tiêu đề dán từ bảng mã cũ TCVN3/, /Nội dung dán từ bảng mã cũ/, /Còn trống: Sapo/, /Chưa có bản tiếng Anh/]);
  const { violations } = await new AxeBuilder({ page }).include('.edition-checks').analyze();
  expect(violations).toEqual([]);

  await page.locator('#field-lead').fill('Sapo.');
  await press(page, '#move-submit', async () => {
    await expect(page.locator('.payload-toast-container')).toContainText(/Tiêu đề.*TCVN3/s, { timeout: 5_000 });
    // The fields themselves are marked, and say why.
    await expect(page.locator('.field-type.error', { has: page.locator('#field-title') })).toContainText('TCVN3', { timeout: 5_000 });
  });

  await checks.getByRole('button', { name: 'Chuyển sang Unicode' }).first().click();
  await expect(page.locator('#field-title')).toHaveValue(`Cộng hoà xã hội chủ nghĩa Việt Nam ${number}`);
  await expect(checks.getByRole('status')).toHaveText('1 lỗi phải sửa, 1 điều nên xem lại.');
  await checks.getByRole('button', { name: 'Chuyển sang Unicode' }).click();
  await expect(page.locator('[data-lexical-editor="true"]')).toContainText('Cộng hoà xã hội chủ nghĩa Việt Nam');
  await expect(checks.getByRole('status')).toHaveText('1 điều nên xem lại.');
  await publish(page);
});

test('what is typed into one field and another while the form saves itself stays in both', async ({ page }) => {
  await signIn(page, 'author');
  await writeNews(page, { title: `Lưu lâu ${number}`, lead: '', body: '' });
  await untilKept(page, `Lưu lâu ${number}`);
  // A line so slow that the official has gone on to the next field but one before the portal answers.
  let reached = () => {};
  const saving = new Promise<void>((resolve) => (reached = resolve));
  let typed = () => {};
  const isTyped = new Promise<void>((resolve) => (typed = resolve));
  await page.route(/autosave=true/, async (route) => {
    reached();
    const answer = await route.fetch();
    await isTyped;
    await route.fulfill({ response: answer });
  });
  await page.locator('#field-title').fill(`Lưu rất lâu ${number}`);
  await saving;
  await page.locator('#field-lead').fill('Sapo gõ trong lúc lưu.');
  await page.locator('#field-byline').fill('Thu Hà');
  typed();
  await untilKept(page, 'Thu Hà');
  await expect(page.locator('#field-lead')).toHaveValue('Sapo gõ trong lúc lưu.');
  await untilKept(page, 'Sapo gõ trong lúc lưu.');
});

test('the checks speak the official’s language', async ({ page }) => {
  await signIn(page, 'author');
  await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: address }]);
  await writeNews(page, { title: 'Short', lead: 'Lead.', body: 'See http://www.mic.gov.vn now' });
  const checks = page.getByRole('region', { name: 'Checks' });
  await expect(checks.getByRole('listitem')).toContainText([/the address “http:\/\/www\.mic\.gov\.vn”/, /There is no English edition/]);
});

test('the other language stands beside each field, to read', async ({ page }) => {
  await signIn(page, 'author');
  await page.setViewportSize({ width: 1440, height: 900 });
  await writeNews(page, { title: 'Mở lớp tin học', lead: 'Lớp học mở từ tháng 2.', body: 'Ai cũng có thể đến học.' });
  await untilKept(page, 'Ai cũng có thể đến học.');
  await expect(page.locator('.other-language')).toHaveCount(0);
  const original = page.url();
  await page.getByRole('button', { name: 'Tạo bản tiếng Anh' }).click();
  await page.waitForURL((url) => url.href !== original && /news\/\d+/.test(url.pathname));
  const beside = page.locator('.other-language');
  await expect(beside).toContainText(['Mở lớp tin học', 'Lớp học mở từ tháng 2.', 'Ai cũng có thể đến học.']);
  await expect(beside.first().locator('[lang="vi"]')).toHaveText('Mở lớp tin học');
  const edges = async () => ({ field: await page.locator('#field-lead').boundingBox(), other: await beside.nth(1).boundingBox() });
  const wide = await edges();
  expect(wide.other?.x).toBeGreaterThan((wide.field?.x ?? 0) + (wide.field?.width ?? 0) - 1);
  await page.setViewportSize({ width: 800, height: 900 });
  const narrow = await edges();
  expect(narrow.other?.y).toBeGreaterThan((narrow.field?.y ?? 0) + (narrow.field?.height ?? 0) - 1);
  const { violations } = await new AxeBuilder({ page }).include('.other-language').analyze();
  expect(violations).toEqual([]);
});

test('what is written without a connection is said to be unsaved, in the official’s language, and saved when it is back', async ({ page, context }) => {
  await signIn(page, 'author');
  await writeNews(page, { title: 'Tin viết khi mất mạng', lead: 'Sapo đầu.', body: 'Nội dung.' });
  await untilKept(page, 'Nội dung.');
  await context.setOffline(true);
  await page.locator('#field-lead').fill('Sapo viết khi mất mạng.');
  await expect(page.getByRole('status').filter({ hasText: 'Mất kết nối. Chữ chưa lưu được giữ trên máy này' })).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('.payload-toast-container')).toContainText('Không kết nối được với máy chủ.');
  await expect(page.locator('.payload-toast-container')).not.toContainText('Failed to fetch');
  await context.setOffline(false);
  await expect(page.getByText('Mất kết nối.')).toHaveCount(0, { timeout: 15_000 });
  await untilKept(page, 'Sapo viết khi mất mạng.');
  await expect(page.locator('#action-save-draft')).toBeDisabled({ timeout: 30_000 });
  await page.reload();
  await expect(page.locator('#field-lead')).toHaveValue('Sapo viết khi mất mạng.');
  await expect(page.getByText('Lần trước có chữ chưa kịp lưu.')).toHaveCount(0);
});

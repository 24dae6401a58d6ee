import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { codesOf, makeAccount, password, untilIn, untilStepBegins } from './account';
import { signInWith } from './sign-in';

/** Payload's own parts have faults of their own: what is looked at is ours. */
async function faultsIn(page: Page, part: string): Promise<unknown[]> {
  await expect(page.locator(part).first()).toBeVisible();
  return (await new AxeBuilder({ page }).include(part).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

async function signInWithCode(page: Page, email: string, code: string): Promise<void> {
  await page.goto('/admin/login');
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByLabel('Mã xác thực').fill(code);
  await page.getByLabel('Mã xác thực').press('Enter');
}

test('an official turns the second factor on, and signs in with it and with a recovery code', async ({ page }) => {
  const email = await makeAccount('hai.lop');
  await page.goto('/admin/login');
  expect(await faultsIn(page, '.sign-in')).toEqual([]);
  await signInWith(page, email, password);
  await page.goto('/admin/account');
  await page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click();
  const secret = (await page.locator('.enrolment code').textContent()) ?? '';
  const codeOf = codesOf(secret);
  const first = page.getByLabel('Mã sáu số đang hiện trong ứng dụng');
  await first.fill('000000');
  await first.press('Enter');
  await expect(page.locator('.enrolment').getByRole('alert')).toContainText('Mã chưa đúng');
  expect(await faultsIn(page, '.account-panel')).toEqual([]);
  await untilStepBegins();
  await first.fill(codeOf(-1));
  await first.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mã khôi phục' })).toBeFocused();
  await expect(page.getByText('Đang bật, từ')).toBeVisible();
  const codes = await page.locator('.recovery-codes code').allTextContents();
  expect(codes.length).toBe(10);
  await page.getByRole('button', { name: 'Tôi đã cất mã khôi phục' }).click();
  await expect(page.getByText('Số mã khôi phục còn lại: 10')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Xác thực hai lớp' })).toBeFocused();

  await page.context().clearCookies();
  await signInWithCode(page, email, '');
  await expect(page.locator('.sign-in').getByRole('alert')).toContainText('chưa đúng');
  await expect(page.getByLabel('Thư điện tử')).toHaveValue(email);
  await signInWithCode(page, email, codeOf(0));
  await untilIn(page);
  await page.context().clearCookies();
  await signInWithCode(page, email, codes[0] ?? '');
  await untilIn(page);

  await page.goto('/admin/account');
  const factor = page.getByRole('region', { name: 'Xác thực hai lớp' });
  await factor.getByRole('button', { name: 'Tạo lại mã khôi phục' }).click();
  const question = page.getByRole('dialog', { name: 'Tạo lại mã khôi phục' });
  await expect(question).toContainText('Những mã khôi phục cũ sẽ không dùng được nữa.');
  await question.getByRole('button', { name: 'Thôi', exact: true }).click();
  await expect(factor).toContainText('Số mã khôi phục còn lại: 9');
  await factor.getByRole('button', { name: 'Tạo lại mã khôi phục' }).click();
  await question.getByRole('button', { name: 'Tạo lại mã khôi phục' }).click();
  await expect(page.getByRole('heading', { name: 'Mã khôi phục' })).toBeFocused();
  expect(await page.locator('.recovery-codes code').allTextContents()).not.toContain(codes[1]);
});

test('an official sees another session and ends it', async ({ page, browser }) => {
  const email = await makeAccount('hai.noi');
  const elsewhere = await browser.newPage({ userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0' });
  await signInWith(elsewhere, email, password);
  await signInWith(page, email, password);
  await page.goto('/admin/account');
  const sessions = page.getByRole('region', { name: 'Những nơi đang đăng nhập' });
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  await expect(sessions).toContainText('Firefox, Windows');
  await expect(sessions).toContainText('(phiên này)');
  expect(await faultsIn(page, '.sessions')).toEqual([]);
  await sessions.getByRole('button', { name: /^Đăng xuất: Firefox, Windows/ }).click();
  await expect(sessions.getByRole('status')).toHaveText('Đã đăng xuất.');
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  await elsewhere.goto('/admin/account');
  await expect(elsewhere).toHaveURL(/\/admin\/login/);
  await elsewhere.close();
});

test('an official is warned before an unused session ends, keeps it, and is told when it has ended', async ({ page }) => {
  const email = await makeAccount('de.may');
  await signInWith(page, email, password);
  const idleEnd = new Date(Date.now() + 90_000).toISOString();
  await page.route('**/api/users/session', (route) => route.fulfill({ json: { idleEnd } }));
  await page.goto('/admin/account');
  const notice = page.getByRole('alert').filter({ hasText: 'phiên làm việc' });
  await expect(notice).toContainText(/phiên làm việc sẽ hết lúc \d\d:\d\d\./i);
  expect(await faultsIn(page, '.idle-notice')).toEqual([]);
  await page.unroute('**/api/users/session');
  await notice.getByRole('button', { name: 'Làm tiếp' }).click();
  await expect(page.locator('.idle-notice')).toBeEmpty();
  await page.context().clearCookies();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.locator('.idle-notice')).toContainText('Phiên làm việc đã hết.');
  await expect(page.getByRole('link', { name: 'Đăng nhập ở thẻ mới' })).toHaveAttribute('target', '_blank');
  expect(await faultsIn(page, '.idle-notice')).toEqual([]);
  await signInWith(await page.context().newPage(), email, password);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.locator('.idle-notice')).toBeEmpty();
});

test('an official signs in by the identity provider of the city', async ({ page }) => {
  const email = await makeAccount('thanh.pho');
  await page.goto('/admin/login');
  await page.getByRole('link', { name: 'Đăng nhập bằng Tài khoản thành phố' }).click();
  await page.getByLabel('Thư điện tử').fill('khong.co@example.vn');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.locator('.sign-in').getByRole('alert')).toContainText('chưa có tài khoản');
  await page.context().clearCookies();
  await page.getByRole('link', { name: 'Đăng nhập bằng Tài khoản thành phố' }).click();
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await untilIn(page);
});

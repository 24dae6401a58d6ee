import { expect, test } from '@playwright/test';
import { changeDatabase } from '../fixtures/database';
import { port } from '../fixtures/portal';
import { startPortal } from '../fixtures/start-portal';
import { codesOf, enrol, makeAccount, password, untilIn, untilStepBegins } from './account';
import { press } from './news-form';
import { callAs } from './rest';
import { signInWith } from './sign-in';

/** Lets an official have shown half an hour ago who they are. */
async function ageConfirmation(email: string): Promise<void> {
  const halfAnHourAgo = new Date(Date.now() - 30 * 60_000).toISOString();
  expect(await changeDatabase(`UPDATE users_sessions SET confirmed_at = '${halfAnHourAgo}' WHERE _parent_id = (SELECT id FROM users WHERE email = '${email}')`)).toBe(1);
}

test('who changes the password long after signing in confirms first who they are', async ({ page }) => {
  const email = await makeAccount('xac.nhan');
  const newPassword = 'một câu khác còn dài hơn';
  await signInWith(page, email, password);
  await ageConfirmation(email);
  await page.goto('/admin/account');
  const panel = page.getByRole('region', { name: 'Xác nhận là bạn' });
  const own = panel.getByLabel('Mật khẩu của bạn');
  await expect(own).toBeVisible();
  await press(page, '#change-password', () => expect(page.locator('#field-password')).toBeVisible({ timeout: 2_000 }));
  await page.locator('#field-password').fill(newPassword);
  await page.locator('#field-confirm-password').fill(newPassword);
  const toasts = page.locator('.payload-toast-container');
  await press(page, '#action-save', () => expect(toasts).toContainText('Việc này cần xác nhận', { timeout: 20_000 }));
  await expect(page.locator('#field-password')).toHaveValue(newPassword);

  await own.fill('không phải mật khẩu này');
  await own.press('Enter');
  await expect(panel.getByRole('alert')).toContainText('Mật khẩu chưa đúng.');
  await own.fill(password);
  await panel.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await expect(panel.getByRole('status')).toContainText('Đã xác nhận.');
  // The words that it is saved are soon gone; the form closes the fields of the password for good.
  await press(page, '#action-save', () => expect(page.locator('#field-password')).toHaveCount(0, { timeout: 20_000 }));

  await page.context().clearCookies();
  await signInWith(page, email, newPassword);
});

test('who deletes from a list confirms first who they are', async ({ page }) => {
  const email = await makeAccount('xoa.nhieu', 'editor');
  const name = `Chuyên mục bỏ ${Date.now()}`;
  expect((await callAs('editor', 'POST', '/topics', { name, order: 900 })).status).toBe(201);
  await signInWith(page, email, password);
  await ageConfirmation(email);
  await page.goto(`/admin/collections/topics?search=${encodeURIComponent(name)}`);
  const [row, panel, toasts] = [page.getByRole('row', { name }), page.getByRole('region', { name: 'Xác nhận là bạn' }), page.locator('.payload-toast-container')];
  const select = () => press(page, 'tbody .select-row__checkbox input', () => expect(panel).toBeVisible({ timeout: 5_000 }));
  const remove = async () => {
    await page.locator('.list-selection').getByRole('button', { name: 'Xoá' }).click();
    await page.locator('dialog[open], .confirmation-modal').getByRole('button', { name: /Xác nhận|Xoá/ }).click();
  };
  await select();
  await remove();
  await expect(toasts).toContainText('danh sách cần xác nhận');
  await page.reload();
  await expect(row).toBeVisible();
  await select();
  await panel.getByLabel('Mật khẩu của bạn').fill(password);
  await panel.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await expect(panel.getByRole('status')).toContainText('Đã xác nhận.');
  await remove();
  await expect(row).toHaveCount(0);
});

test('who comes from the identity provider and has a second factor gives its code here', async ({ page }) => {
  const email = await makeAccount('buoc.hai');
  const codeOf = await enrol(email);
  await page.goto('/admin/login');
  await page.getByRole('link', { name: 'Đăng nhập bằng Tài khoản thành phố' }).click();
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('heading', { name: 'Bước hai' })).toBeVisible();
  const code = page.getByLabel('Mã xác thực');
  await code.fill('000000');
  await page.getByRole('button', { name: 'Vào toà soạn' }).click();
  await expect(page.locator('.sign-in').getByRole('alert')).not.toBeEmpty();
  await code.fill(codeOf(0));
  await page.getByRole('button', { name: 'Vào toà soạn' }).click();
  await untilIn(page);
});

test('where a role needs a second factor, who has none sets it up at the sign-in', async ({ browser }) => {
  test.setTimeout(240_000);
  // A portal of its own: the rule signs out all of the role.
  const portal = await startPortal(port + 5000, { LOG_LEVEL: 'silent' });
  try {
    const [, email = ''] = /E-mail:\s+(\S+)/.exec(portal.shown) ?? [];
    const [, first = ''] = /Password:\s+(\S+)/.exec(portal.shown) ?? [];
    const ask = async (to: string, body: object, token?: string) => {
      const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) };
      return fetch(`${portal.address}/api${to}`, { method: 'POST', headers, body: JSON.stringify(body) });
    };
    const { token }: { token: string } = await (await ask('/users/login', { email, password: first })).json();
    const author = 'phai.co@example.vn';
    expect((await ask('/users', { email: author, name: 'Phải Có', role: 'author', password }, token)).status).toBe(201);
    expect((await ask('/globals/rules', { factorRoles: ['author'] }, token)).status).toBe(200);

    const page = await (await browser.newContext({ baseURL: portal.address })).newPage();
    await page.goto('/admin/login');
    await page.getByLabel('Thư điện tử').fill(author);
    await page.getByLabel('Mật khẩu').fill(password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page.getByRole('heading', { name: 'Cài đặt xác thực hai lớp' })).toBeVisible({ timeout: 30_000 });
    const codeOf = codesOf((await page.locator('.enrolment code').textContent()) ?? '');
    // Nobody is in before it is set up.
    const elsewhere = await page.context().newPage();
    await elsewhere.goto('/admin');
    await expect(elsewhere).toHaveURL(/\/admin\/login/);
    await untilStepBegins();
    await page.getByLabel('Mã sáu số đang hiện trong ứng dụng').fill(codeOf(0));
    await page.getByRole('button', { name: 'Xác nhận mã' }).click();
    await expect(page.locator('.recovery-codes code')).toHaveCount(10);
    await page.getByRole('button', { name: 'Tôi đã cất mã khôi phục' }).click();
    await untilIn(page);
  } finally {
    await portal.close();
  }
});

import { expect, test } from '@playwright/test';
import { linkIn, untilMail } from '../fixtures/mailbox';
import { address, readFirstAdministrator } from '../fixtures/portal';
import { signInWith } from './sign-in';

const json = { 'Content-Type': 'application/json' };

async function makeAccount(email: string): Promise<void> {
  const signedIn = await fetch(`${address}/api/users/login`, { method: 'POST', headers: json, body: JSON.stringify(readFirstAdministrator()) });
  const { token }: { token: string } = await signedIn.json();
  const account = { email, name: 'Ngô Văn Quên', role: 'author', password: 'một câu sẽ bị quên' };
  const made = await fetch(`${address}/api/users`, { method: 'POST', headers: { ...json, Authorization: `JWT ${token}` }, body: JSON.stringify(account) });
  expect(made.status).toBe(201);
}

test('an official who forgot the password sets a new one by a link that comes by mail', async ({ page }) => {
  const email = `quen.${Date.now() % 1_000_000}@example.vn`;
  await makeAccount(email);
  await page.goto('/admin/login');
  await page.getByRole('link', { name: 'Quên mật khẩu?' }).click();
  await page.waitForURL(/\/admin\/forgot/);
  const field = page.locator('input[name="email"]');
  await expect(field).toBeVisible();
  // What is typed before the form is ready is not taken: a person types it again, while there is a field.
  await expect(async () => {
    if (await field.isVisible()) {
      await field.fill(email, { timeout: 5_000 });
      await page.locator('button[type="submit"]').click({ timeout: 5_000 });
    }
    await expect(field).toHaveCount(0, { timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  const mail = await untilMail(email, /^Đặt lại mật khẩu toà soạn$/);
  expect(mail.text).toContain('Ngô Văn Quên');
  await page.goto(linkIn(mail, '/admin/reset/'));
  const password = 'một câu mới để nhớ lâu';
  const repeated = page.locator('input[name="confirm-password"]');
  await expect(repeated).toBeVisible();
  await expect(async () => {
    if (await repeated.isVisible()) {
      await page.locator('input[name="password"]').fill(password, { timeout: 5_000 });
      await repeated.fill(password, { timeout: 5_000 });
      await page.locator('button[type="submit"]').click({ timeout: 5_000 });
    }
    await expect(repeated).toHaveCount(0, { timeout: 15_000 });
  }).toPass({ timeout: 60_000 });
  // The message is one step; signing in is another.
  await signInWith(page, email, password);
  const signIn = await fetch(`${address}/api/users/login`, { method: 'POST', headers: json, body: JSON.stringify({ email, password }) });
  expect(signIn.status).toBe(200);
});

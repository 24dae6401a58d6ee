import { expect, test } from '@playwright/test';
import { readFirstAdministrator } from '../fixtures/portal';
import { signInWith } from './sign-in';

test('the first administrator signs in with the password that the first start showed', async ({ page }) => {
  const { email, password } = readFirstAdministrator();
  await signInWith(page, email, password);
  await expect(page.getByRole('link', { name: 'Người dùng' }).first()).toBeVisible();
});

test('the newsroom speaks Vietnamese until English is chosen, whatever the browser asks for', async ({ page }) => {
  await page.goto('/admin');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: page.url() }]);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Login' })).toBeVisible();
});

test('nobody can sign up', async ({ page, request }) => {
  await page.goto('/admin/create-first-user');
  await expect(page).not.toHaveURL(/create-first-user/);
  const response = await request.post('/api/users/first-register', { data: { email: 'x@example.vn', password: 'một câu dài dễ nhớ', name: 'X' } });
  expect(response.status()).toBe(403);
});

import { expect, type Page } from '@playwright/test';
import { address, officials, password, tokenOf } from '../fixtures/portal';

/** Opens the newsroom as an official who has signed in before. */
export async function signIn(page: Page, official: keyof typeof officials): Promise<void> {
  await page.context().addCookies([{ name: 'payload-token', value: tokenOf(official), url: address, httpOnly: true }]);
}

/** Signs an official in through the newsroom's form. */
export async function signInByForm(page: Page, official: keyof typeof officials): Promise<void> {
  await signInWith(page, officials[official].email, password);
}

export async function signInWith(page: Page, email: string, secret: string): Promise<void> {
  await page.goto('/admin/login');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(secret);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { name: 'Hằng ngày' })).toBeVisible({ timeout: 30_000 });
}

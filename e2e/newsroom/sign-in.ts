import { expect, type Page } from '@playwright/test';
import { officials, password } from '../fixtures/portal';

/** Signs an official in through the newsroom's form. */
export async function signIn(page: Page, role: keyof typeof officials): Promise<void> {
  await signInWith(page, officials[role].email, password);
}

export async function signInWith(page: Page, email: string, secret: string): Promise<void> {
  await page.goto('/admin/login');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(secret);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { name: 'Hằng ngày' })).toBeVisible();
}

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
  const desk = page.getByRole('heading', { name: 'Hằng ngày' });
  const field = page.locator('input[name="email"]');
  // What is typed before the form is ready is not taken: a person begins anew, and who is in by then is led on.
  await expect(async () => {
    await page.goto('/admin/login');
    await expect(desk.or(field)).toBeVisible();
    if (await desk.isVisible()) return;
    await field.fill(email, { timeout: 5_000 });
    await page.locator('input[name="password"]').fill(secret, { timeout: 5_000 });
    await page.getByRole('button', { name: 'Đăng nhập' }).click({ timeout: 5_000 });
    await expect(desk).toBeVisible({ timeout: 30_000 });
  }).toPass({ timeout: 90_000 });
}

import { expect, type Page } from '@playwright/test';

type Draft = { title: string; lead: string; body: string };

/** Opens a new news item and writes it, as an official does. */
export async function writeNews(page: Page, { title, lead, body }: Draft): Promise<void> {
  await page.goto('/admin/collections/news/create');
  await page.waitForURL(/\/news\/\d+/);
  await page.locator('#field-title').fill(title);
  await page.locator('#field-lead').fill(lead);
  await page.locator('[data-lexical-editor="true"]').click();
  await page.keyboard.type(body);
}

/** Saves the draft by hand and waits for the newsroom's word that it is kept. */
export async function saveDraft(page: Page): Promise<void> {
  await page.locator('#action-save-draft').click();
  await expect(page.locator('.payload-toast-container')).toContainText(/thành công/i);
}

/** Publishes what is on the screen. */
export async function publish(page: Page): Promise<void> {
  await page.locator('#action-save').click();
  await expect(page.locator('.doc-controls')).toContainText('Đã xuất bản');
}

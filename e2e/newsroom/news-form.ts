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

/**
 * Presses a button of the form until what it does is seen. The form takes no press while it is being prepared or
 * saves itself; a person presses again.
 */
export async function press(page: Page, button: string, seen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.locator(button).click({ timeout: 5_000 });
    await seen();
  }).toPass({ timeout: 45_000 });
}

const toast = (page: Page) => page.locator('.payload-toast-container');

/** Saves the draft by hand and waits for the newsroom's word that it is kept. */
export const saveDraft = (page: Page): Promise<void> =>
  press(page, '#action-save-draft', () => expect(toast(page)).toContainText(/thành công/i, { timeout: 5_000 }));

/** Publishes what is on the screen, and waits until the newsroom has answered that it is public. */
export async function publish(page: Page): Promise<void> {
  await expect(async () => {
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'PATCH' && !response.url().includes('draft=true'), { timeout: 10_000 }),
      page.locator('#action-save').click({ timeout: 5_000 }),
    ]);
    expect(answer.status()).toBe(200);
  }).toPass({ timeout: 60_000 });
}

/** Waits until the newsroom has kept these words in the draft on the screen, by itself or at a press. */
export async function untilKept(page: Page, words: string): Promise<void> {
  const draft = async () => {
    const id = /\/(\d+)/.exec(new URL(page.url()).pathname)?.[1];
    return page.evaluate(async (path) => (await fetch(path)).text(), `/api/news/${id}?draft=true&depth=0`);
  };
  await expect.poll(draft, { timeout: 60_000 }).toContain(words);
}

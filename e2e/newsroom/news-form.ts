import { expect, type Page } from '@playwright/test';
import { move } from './rest';

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
 * saves itself; a person presses again. A button that is gone, disabled or covered has done its work: what it does is
 * looked for all the same.
 */
export async function press(page: Page, button: string, seen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    if (await page.locator(button).isVisible()) await page.locator(button).click({ timeout: 5_000 }).catch(() => undefined);
    await seen();
  }).toPass({ timeout: 90_000 });
}

/** Saves the draft by hand, unless autosave was first, and waits until it is kept. */
export async function saveDraft(page: Page): Promise<void> {
  const button = page.locator('#action-save-draft');
  await expect(async () => {
    if (await button.isEnabled()) await button.click({ timeout: 2_000 });
    await expect(button).toBeDisabled();
    // What was typed last reaches the form a moment later.
    await page.waitForTimeout(1_000);
    await expect(button).toBeDisabled({ timeout: 100 });
  }).toPass({ timeout: 45_000 });
}

/** Submits what is on the screen for review, and waits until the newsroom says that it waits. */
export async function submitForReview(page: Page): Promise<void> {
  const state = page.locator('.workflow__state');
  await press(page, '#move-submit', () => expect(state).toHaveText('Chờ duyệt', { timeout: 15_000 }));
}

/** Publishes what is on the screen as an office of two does: who is signed in submits, the second editor approves. */
export async function publish(page: Page): Promise<void> {
  await submitForReview(page);
  const edition = /collections\/(\w+\/\d+)/.exec(page.url())?.[1] ?? '';
  await move('secondEditor', edition, 'approve');
  await page.reload();
  await expect(page.locator('.workflow__state')).toHaveText('Đã đăng', { timeout: 45_000 });
}

/** Opens the item with a title from the list of news. */
export async function openNews(page: Page, title: string): Promise<void> {
  await page.goto('/admin/collections/news');
  await expect(async () => {
    await page.getByRole('link', { name: title }).click({ timeout: 5_000 });
    await page.waitForURL(/\/news\/\d+/, { timeout: 10_000 });
  }).toPass({ timeout: 45_000 });
}

/** Waits until the newsroom has kept these words in the draft on the screen, by itself or at a press. */
export async function untilKept(page: Page, words: string): Promise<void> {
  const draft = async () => {
    const id = /\/(\d+)/.exec(new URL(page.url()).pathname)?.[1];
    return page.evaluate(async (path) => (await fetch(path)).text(), `/api/news/${id}?draft=true&depth=0`);
  };
  await expect.poll(draft, { timeout: 60_000 }).toContain(words);
}

import { expect as expectSoon, test, type Browser, type Page } from '@playwright/test';
import { toBody } from '../../test/body';
import { address } from '../fixtures/portal';
import { press } from './news-form';
import { callAs, publishNews, saveDraftAs, submitNews } from './rest';
import { signIn } from './sign-in';

// Each transition opens the form anew.
const expect = expectSoon.configure({ timeout: 45_000 });

// A second try finds the portal as the first one left it, and needs items of its own.
const number = Date.now() % 1_000_000;
const item = (title: string) => ({ title: `${title} ${number}`, lead: 'Sapo.', body: toBody('Nội dung.'), language: 'vi' });

const state = (page: Page) => page.locator('.workflow__state');

async function open(browser: Browser, who: 'author' | 'editor', id: number, timezoneId?: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: address, timezoneId })).newPage();
  await signIn(page, who);
  await page.goto(`/admin/collections/news/${id}`);
  return page;
}

/** Presses what opens a dialog, and gives it. */
async function ask(page: Page, button: string) {
  const dialog = page.getByRole('dialog');
  await press(page, button, () => expect(dialog).toBeVisible({ timeout: 3_000 }));
  return dialog;
}

const standingOf = async (id: number) => (await callAs('editor', 'GET', `/news/${id}/workflow`)).json();

test('the hour of a schedule is one of Viet Nam, wherever the computer stands, and a schedule is cancelled', async ({ browser }) => {
  const id = await submitNews('author', item('Hẹn từ nơi xa'));
  const editor = await open(browser, 'editor', id, 'America/New_York');
  const day = `${new Date().getFullYear() + 1}-03-04`;
  const dialog = await ask(editor, '#move-schedule');
  await dialog.getByLabel('Đăng lúc (giờ Việt Nam)').fill(`${day}T08:30`);
  await dialog.locator('#move-confirm').click();
  await expect(state(editor)).toHaveText('Đã hẹn giờ đăng');
  expect(await standingOf(id)).toMatchObject({ state: 'scheduled', publishOn: `${day}T01:30:00.000Z` });
  await press(editor, '#move-unschedule', () => expect(state(editor)).toHaveText('Chờ duyệt', { timeout: 15_000 }));
  expect(await standingOf(id)).toMatchObject({ state: 'inReview', publishOn: null });
  // An editor's desk shows a few that wait.
  await callAs('editor', 'DELETE', `/news/${id}`);
});

test('who submitted takes it back to edit', async ({ browser }) => {
  const id = await submitNews('author', item('Rút lại'));
  const author = await open(browser, 'author', id);
  await expect(author.locator('#field-lead')).toBeDisabled();
  await press(author, '#move-recall', () => expect(state(author)).toHaveText('Bản nháp', { timeout: 15_000 }));
  await expect(author.locator('#field-lead')).toBeEnabled();
  await callAs('editor', 'DELETE', `/news/${id}`);
});

test('a correction is given up, once that is meant, and the published text comes back', async ({ browser }) => {
  const id = await publishNews(item('Sửa rồi thôi'));
  await saveDraftAs('editor', `news/${id}`, { lead: 'Sapo sửa dở.' });
  const editor = await open(browser, 'editor', id);
  await expect(editor.locator('#field-lead')).toHaveValue('Sapo sửa dở.');
  const dialog = await ask(editor, '#move-discard');
  await expect(dialog).toContainText('Phần sửa chưa đăng sẽ bị bỏ');
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(editor.locator('#field-lead')).toHaveValue('Sapo sửa dở.');
  await ask(editor, '#move-discard');
  await dialog.locator('#move-confirm').click();
  await expect(state(editor)).toHaveText('Đã đăng');
  await expect(editor.locator('#field-lead')).toHaveValue('Sapo.');
});

test('an item is merged into the one that is chosen on the screen, and into no other', async ({ browser, request }) => {
  await publishNews(item('Tin gốc để gộp'));
  const id = await publishNews(item('Tin trùng'));
  const editor = await open(browser, 'editor', id);
  const dialog = await ask(editor, '#move-takeDown');
  await dialog.getByLabel('Gộp vào bài khác').check();
  await dialog.getByLabel('Lý do (lưu trong nhật ký)').fill('Hai bài là một.');
  const field = dialog.getByRole('searchbox', { name: /gõ vài chữ của tiêu đề/ });
  const target = dialog.getByRole('radio', { name: `Tin gốc để gộp ${number}` });
  await field.fill('Tin gốc để gộp');
  await target.check();
  // What is typed after the choice undoes it.
  await field.fill(`Tin gốc để gộp ${number}`);
  await expect(target).not.toBeChecked();
  await dialog.locator('#move-confirm').click();
  await expect(dialog.getByRole('alert')).not.toBeEmpty();
  expect((await request.get(`/tin-tuc/tin-trung-${number}`)).status()).toBe(200);

  await target.check();
  await dialog.locator('#move-confirm').click();
  await expect(state(editor)).toHaveText('Đã gỡ');
  const old = await request.get(`/tin-tuc/tin-trung-${number}`, { maxRedirects: 0 });
  expect([old.status(), old.headers().location]).toEqual([301, `/tin-tuc/tin-goc-de-gop-${number}`]);
});

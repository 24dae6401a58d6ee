import { expect as expectSoon, test, type Browser, type Page } from '@playwright/test';
import { toBody } from '../../test/body';
import { address } from '../fixtures/portal';
import { openNews, saveDraft, submitForReview, writeNews } from './news-form';
import { callAs, move, publishNews, saveDraftAs, submitNews } from './rest';
import { signIn, signInByForm } from './sign-in';

// Each transition opens the form anew, with two browsers at work.
const expect = expectSoon.configure({ timeout: 45_000 });

// A second try finds the portal as the first one left it, and needs an item of its own.
const number = Date.now() % 1_000_000;

/** Waits until this browser keeps what was written and could not be saved. */
const untilKeptHere = (page: Page, words: string) =>
  expect.poll(() => page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('kept:')).map(([, text]) => text).join())).toContain(words);

const state = (page: Page) => page.locator('.workflow__state');
const idOf = (page: Page) => Number(/news\/(\d+)/.exec(page.url())?.[1]);

/** A browser of one's own, signed in. */
async function open(browser: Browser, who: 'author' | 'editor' | 'secondEditor'): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: address })).newPage();
  await signIn(page, who);
  return page;
}

test('an author writes, an editor returns it with a remark, the author mends it, the editor approves it', async ({ browser, request }) => {
  test.setTimeout(240_000);
  const [author, editor] = [await open(browser, 'author'), await open(browser, 'editor')];
  await writeNews(author, { title: `Lịch tiếp công dân ${number}`, lead: 'Sở tiếp công dân thứ Năm.', body: 'Mời bạn đến trước 8 giờ.' });
  await saveDraft(author);
  await submitForReview(author);
  await expect(author.locator('#field-lead')).toBeDisabled();
  await expect(author.locator('#move-approve')).toHaveCount(0);

  await openNews(editor, `Lịch tiếp công dân ${number}`);
  await expect(editor.locator('.workflow')).toContainText('Trần Thị Soạn');
  await editor.locator('#move-return').click();
  await editor.getByLabel(/Cần sửa gì/).fill('Ghi rõ phòng tiếp.');
  // A key pressed too soon loses nothing.
  await editor.keyboard.press('Escape');
  await expect(editor.getByRole('dialog')).toBeHidden();
  await expect(editor.locator('#move-return')).toBeFocused();
  await editor.locator('#move-return').click();
  await expect(editor.getByLabel(/Cần sửa gì/)).toHaveValue('Ghi rõ phòng tiếp.');
  await editor.locator('#move-confirm').click();
  await expect(state(editor)).toHaveText('Bản nháp');

  await author.reload();
  await expect(author.locator('.workflow__remark')).toContainText('Lê Văn Biên trả lại: Ghi rõ phòng tiếp.');
  await author.locator('#field-lead').fill('Sở tiếp công dân thứ Năm, phòng 101.');
  await submitForReview(author);

  await editor.reload();
  await expect(editor.locator('#field-lead')).toHaveValue('Sở tiếp công dân thứ Năm, phòng 101.');
  await editor.locator('#move-approve').click();
  await expect(state(editor)).toHaveText('Đã đăng');
  expect(await (await request.get(`/tin-tuc/lich-tiep-cong-dan-${number}`)).text()).toContain('phòng 101');
});

test('two officials at one item are told of each other, and neither overwrites the other unknowingly', async ({ browser }) => {
  test.setTimeout(240_000);
  const [author, editor] = [await open(browser, 'author'), await open(browser, 'editor')];
  await writeNews(author, { title: 'Hai người cùng sửa', lead: 'Bản đầu.', body: 'Nội dung.' });
  await saveDraft(author);
  await editor.goto(`/admin/collections/news/${idOf(author)}`);
  await expect(editor.locator('.other-officials')).toContainText('Trần Thị Soạn cũng đang mở bài này.');
  await expect(author.locator('.other-officials')).toContainText('Lê Văn Biên cũng đang mở bài này.');

  const saved = async () => (await callAs('editor', 'GET', `/news/${idOf(author)}?draft=true&depth=0`)).text();
  await author.locator('#field-lead').fill('Bản của người soạn.');
  await expect.poll(saved).toContain('Bản của người soạn.');
  // A browser asks before a page is left that somebody has pressed something on.
  await editor.locator('#field-lead').click();
  await editor.locator('#field-lead').fill('Bản của biên tập.');
  await expect(editor.locator('.payload-toast-container')).toContainText('Trần Thị Soạn đã lưu bài này sau khi bạn mở');
  expect(await saved()).toContain('Bản của người soạn.');
  // Nothing of what the editor wrote is lost either: it stands on the page, and is offered after it was opened anew.
  await expect(editor.locator('#field-lead')).toHaveValue('Bản của biên tập.');
  await untilKeptHere(editor, 'Bản của biên tập.');
  const asked: string[] = [];
  editor.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await editor.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(editor.locator('#field-lead')).toHaveValue('Bản của người soạn.');
  await editor.locator('#kept-restore').click();
  await expect(editor.locator('#field-lead')).toHaveValue('Bản của biên tập.');
  await expect.poll(saved).toContain('Bản của biên tập.');
});

test('a second window of the same official does not overwrite what was saved in the first', async ({ browser }) => {
  test.setTimeout(240_000);
  const first = await open(browser, 'author');
  await writeNews(first, { title: 'Hai cửa sổ một người', lead: 'Bản đầu.', body: 'Nội dung.' });
  await saveDraft(first);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(second.locator('#field-lead')).toHaveValue('Bản đầu.');
  const saved = async () => (await callAs('author', 'GET', `/news/${idOf(first)}?draft=true&depth=0`)).text();
  // Words that follow each other fast are saves that follow each other fast: none of them stands in the way of the next.
  await first.bringToFront();
  for (const words of ['Một.', ' Hai.', ' Ba.', ' Bốn.']) {
    await first.locator('#field-lead').pressSequentially(words, { delay: 40 });
    await first.waitForTimeout(900);
  }
  await expect.poll(saved).toContain('Bốn.');
  await expect(first.getByText('ở một cửa sổ khác')).toHaveCount(0);
  await second.bringToFront();
  await second.locator('#field-lead').fill('Bản của cửa sổ cũ.');
  await expect(second.locator('.payload-toast-container')).toContainText('Bạn đã lưu bài này ở một cửa sổ khác');
  expect(await saved()).toContain('Bốn.');
  expect(await saved()).not.toContain('cửa sổ cũ');
});

test('what was written when the session ended comes back after signing in', async ({ browser }) => {
  test.setTimeout(180_000);
  const author = await open(browser, 'author');
  await writeNews(author, { title: 'Phiên hết giữa chừng', lead: 'Đã lưu.', body: 'Nội dung.' });
  await saveDraft(author);
  const item = author.url();
  await author.context().clearCookies();
  await author.locator('#field-lead').fill('Viết sau khi phiên đã hết.');
  await untilKeptHere(author, 'Viết sau khi phiên đã hết.');
  author.on('dialog', (dialog) => void dialog.accept());
  await signInByForm(author, 'author');
  await author.goto(item);
  await author.locator('#kept-restore').click();
  await expect(author.locator('#field-lead')).toHaveValue('Viết sau khi phiên đã hết.');
});

test('an editor withdraws an item: it stays under a notice, without search engines and lists', async ({ browser, request }) => {
  test.setTimeout(180_000);
  const id = await publishNews({ title: `Quy định đã cũ ${number}`, lead: 'Sapo.', body: toBody('Nội dung cũ.'), language: 'vi' });
  expect(await (await request.get('/tin-tuc')).text()).toContain(`Quy định đã cũ ${number}`);
  const editor = await open(browser, 'editor');
  await editor.goto(`/admin/collections/news/${id}`);
  await editor.locator('#move-takeDown').click();
  await editor.getByLabel('Thu hồi, vẫn cho đọc').check();
  await editor.getByLabel('Lý do (bạn đọc sẽ thấy)').fill('Đã có quy định mới.');
  await editor.locator('#move-confirm').click();
  await expect(state(editor)).toHaveText('Đã gỡ');
  const text = await (await request.get(`/tin-tuc/quy-dinh-da-cu-${number}`)).text();
  for (const part of ['Nội dung cũ.', 'đã được thu hồi ngày', 'Đã có quy định mới.', 'noindex']) expect(text).toContain(part);
  expect(await (await request.get('/tin-tuc')).text()).not.toContain(`Quy định đã cũ ${number}`);
});

test('a scheduled item is published within 30 seconds of its time, with nobody asking', async ({ request }) => {
  test.setTimeout(120_000);
  const id = await submitNews('author', { title: `Đăng đúng giờ ${number}`, lead: 'Sapo.', body: toBody('Nội dung.'), language: 'vi' });
  const time = Date.now() + 8_000;
  await move('editor', `news/${id}`, 'schedule', { publishOn: new Date(time).toISOString() });
  expect((await request.get(`/tin-tuc/dang-dung-gio-${number}`)).status()).toBe(404);
  await expect.poll(async () => (await request.get(`/tin-tuc/dang-dung-gio-${number}`)).status(), { timeout: 60_000, intervals: [1000] }).toBe(200);
  expect(Date.now() - time).toBeLessThan(30_000);
});

test('readers of a translation are told when it is behind, officials see what changed, and call it right', async ({ browser, request }) => {
  test.setTimeout(240_000);
  const original = await publishNews({ title: `Số đơn vị của Sở ${number}`, lead: 'Sapo.', body: toBody('Sở có chín đơn vị.'), language: 'vi' });
  const begun = await (await callAs('editor', 'POST', `/news/${original}/translations/en`)).json();
  const { id }: { id: number } = begun;
  await saveDraftAs('editor', `news/${id}`, { title: `Divisions of the department ${number}`, lead: 'Lead.', body: toBody('Nine divisions.') });
  await move('editor', `news/${id}`, 'submit');
  await move('secondEditor', `news/${id}`, 'approve');
  const page = `/en/news/divisions-of-the-department-${number}`;
  const notice = 'older than the Vietnamese original';
  expect(await (await request.get(page)).text()).not.toContain(notice);

  await saveDraftAs('editor', `news/${original}`, { body: toBody('Sở có mười đơn vị.'), changeNote: 'Sửa số đơn vị.' });
  await move('editor', `news/${original}`, 'submit');
  await move('secondEditor', `news/${original}`, 'approve');
  expect(await (await request.get(`/tin-tuc/so-don-vi-cua-so-${number}`)).text()).toContain('Sửa số đơn vị.');
  const behind = await (await request.get(page)).text();
  expect(behind).toContain(notice);
  expect(behind).toContain(`href="/tin-tuc/so-don-vi-cua-so-${number}"`);

  const editor = await open(browser, 'editor');
  await editor.goto('/admin/translations');
  await editor.getByRole('link', { name: `Số đơn vị của Sở ${number}` }).click();
  await expect(editor.locator('.comparison del')).toHaveText('Sở có chín đơn vị.');
  await expect(editor.locator('.comparison ins')).toHaveText('Sở có mười đơn vị.');
  await expect(editor.locator('.comparison__translation')).toContainText('Nine divisions.');
  await editor.locator('#move-confirm').click();
  await expect(state(editor)).toHaveText('Đã đăng');
  expect(await (await request.get(page)).text()).not.toContain(notice);
});

import { expect, test } from '@playwright/test';
import { openNews, press, publish, saveDraft, submitForReview, writeNews } from './news-form';
import { officials, tokenOf } from '../fixtures/portal';
import { signIn } from './sign-in';

// A second try finds the portal as the first one left it, and needs an item of its own.
const number = Date.now() % 1_000_000;
const title = `Khai trương phòng máy ${number} ở Đống Đa`;
const lead = `Phòng máy số ${number} mở cửa từ hôm nay.`;
const correctedLead = `Phòng máy số ${number} mở cửa từ ngày mai.`;
const path = `/tin-tuc/khai-truong-phong-may-${number}-o-dong-da`;
const movedPath = `/tin-tuc/phong-may-${number}`;
const translatedPath = `/en/news/computer-room-${number}-opens-in-dong-da`;

test.describe.serial('an editor', () => {
  test('writes, saves a draft, sees it on the real page, and publishes it', async ({ page, request }) => {
    await signIn(page, 'editor');
    await writeNews(page, { title, lead, body: 'Người dân có thể đến học.' });
    await saveDraft(page);
    expect((await request.get(path)).status()).toBe(404);

    const id = /news\/(\d+)/.exec(page.url())?.[1];
    await page.goto(`/preview/news/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText('Bản xem trước')).toBeVisible();
    // What an official previews is nobody else's.
    expect((await request.get(path)).status()).toBe(404);
    await page.goto('/preview/exit');

    await page.goto(`/admin/collections/news/${id}`);
    await publish(page);
    const article = await request.get(path);
    expect(article.status()).toBe(200);
    expect(await article.text()).toContain('Người dân có thể đến học.');
  });

  test('finds it at once in the lists, the feeds and the site map', async ({ request }) => {
    for (const place of ['/', '/tin-tuc', '/tin-tuc/rss.xml', '/tin-tuc/atom.xml']) {
      expect(await (await request.get(place)).text(), place).toContain(title);
    }
    const index = await (await request.get('/sitemap.xml')).text();
    const part = /<loc>([^<]+)<\/loc>/.exec(index)?.[1] ?? '';
    expect(await (await request.get(part)).text()).toContain(path);
    expect(await (await request.get('/en/news')).text()).not.toContain(title);
  });

  test('corrects it beside the public page, which stays until the correction is published', async ({ page, request }) => {
    await signIn(page, 'editor');
    await openNews(page, title);
    await page.locator('#field-lead').fill(correctedLead);
    await saveDraft(page);
    expect(await (await request.get(path)).text()).toContain(lead);
    await publish(page);
    for (const place of [path, '/tin-tuc', '/tin-tuc/rss.xml']) {
      const text = await (await request.get(place)).text();
      expect(text, place).toContain(correctedLead);
      expect(text, place).not.toContain(lead);
    }
  });

  test('changes its address, and the old one leads to the new', async ({ page, request }) => {
    await signIn(page, 'editor');
    await openNews(page, title);
    await page.locator('#field-slug').fill(`phong-may-${number}`);
    await publish(page);
    const moved = await request.get(path, { maxRedirects: 0 });
    expect(moved.status()).toBe(301);
    expect(moved.headers().location).toBe(movedPath);
    expect((await request.get(movedPath)).status()).toBe(200);
    expect((await request.get(`${path}/ban-in`, { maxRedirects: 0 })).headers().location).toBe(movedPath);
  });

  test('begins the English edition, publishes it, and readers switch between the two', async ({ page }) => {
    await signIn(page, 'editor');
    await openNews(page, title);
    const original = page.url();
    await page.getByRole('button', { name: 'Tạo bản tiếng Anh' }).click();
    await page.waitForURL((url) => url.href !== original && /news\/\d+/.test(url.pathname));
    await expect(page.locator('#field-title')).toHaveValue('');
    await page.locator('#field-title').fill(`Computer room ${number} opens in Đống Đa`);
    await page.locator('#field-lead').fill('The room opens tomorrow.');
    await page.locator('[data-lexical-editor="true"]').click();
    await page.keyboard.type('Everybody may come and learn.');
    await saveDraft(page);
    await publish(page);
    await page.goto(movedPath);
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect(page).toHaveURL(translatedPath);
    await page.getByRole('link', { name: 'Tiếng Việt' }).first().click();
    await expect(page).toHaveURL(movedPath);
  });

  test('takes it down as published in error: the page says it is gone, and lists, feeds and site map forget it', async ({ page, request }) => {
    await signIn(page, 'editor');
    await openNews(page, title);
    await press(page, '#move-takeDown', () => expect(page.getByRole('dialog')).toBeVisible({ timeout: 3_000 }));
    await page.getByLabel('Đăng nhầm').check();
    await page.getByLabel('Lý do (lưu trong nhật ký)').fill('Phòng máy chưa mở.');
    await page.locator('#move-confirm').click();
    await expect(page.locator('.workflow__state')).toHaveText('Đã gỡ', { timeout: 45_000 });
    const gone = await request.get(movedPath);
    expect(gone.status()).toBe(410);
    for (const former of [path, `${movedPath}/ban-in`]) expect((await request.get(former, { maxRedirects: 0 })).status(), former).toBe(410);
    for (const place of ['/', '/tin-tuc', '/tin-tuc/rss.xml']) expect(await (await request.get(place)).text(), place).not.toContain(title);
    // The other language is published on its own.
    expect((await request.get(translatedPath)).status()).toBe(200);
  });
});

test('an incomplete item is not submitted: the newsroom says which field and why, and keeps what was typed', async ({ page }) => {
  await signIn(page, 'editor');
  await writeNews(page, { title: 'Tin thiếu sapo', lead: '', body: 'Nội dung đã viết rất lâu.' });
  await press(page, '#move-submit', () => expect(page.locator('.payload-toast-container')).toContainText('Sapo', { timeout: 5_000 }));
  await expect(page.locator('#field-title')).toHaveValue('Tin thiếu sapo');
  await expect(page.locator('[data-lexical-editor="true"]')).toContainText('Nội dung đã viết rất lâu.');
  // It is kept for good, too.
  await page.reload();
  await expect(page.locator('#field-title')).toHaveValue('Tin thiếu sapo');
  await expect(page.locator('[data-lexical-editor="true"]')).toContainText('Nội dung đã viết rất lâu.');
});

test('an author writes and cannot publish', async ({ page }) => {
  await signIn(page, 'author');
  await writeNews(page, { title: 'Tin của người soạn', lead: 'Sapo.', body: 'Nội dung.' });
  await saveDraft(page);
  const moves = () => page.locator('.workflow__moves button').evaluateAll((buttons) => buttons.map(({ id }) => id));
  await expect.poll(moves).toEqual(['move-submit']);
  await submitForReview(page);
  await expect.poll(moves).toEqual(['move-recall']);
  await page.goto('/admin/collections/users');
  await expect(page.getByText(officials.author.email).first()).toBeVisible();
  await expect(page.getByText('bien.tap@example.vn')).toHaveCount(0);
});

test('a refusal names the field and the reason, also after readers have been served', async ({ request }) => {
  await request.get('/');
  const headers = { Authorization: `JWT ${tokenOf('editor')}` };
  const news = await request.post('/api/news', { headers, data: { title: 'Thiếu sapo', language: 'vi' } });
  expect(news.status()).toBe(400);
  expect(JSON.stringify(await news.json())).toContain('"path":"lead"');
  const file = { name: 'x.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') };
  const picture = await request.post('/api/media', { headers, multipart: { _payload: JSON.stringify({ decorative: true }), file } });
  expect(picture.status()).toBe(400);
  expect(JSON.stringify(await picture.json())).toContain('Tệp này không đúng loại');
});

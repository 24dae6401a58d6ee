import { expect, test } from '@playwright/test';
import { pages } from '../fixtures/pages';
import { publishNews } from '../newsroom/rest';

const pairs = [
  ['/', '/en'],
  ['/gioi-thieu', '/en/about'],
  ['/co-cau-to-chuc/thanh-tra', '/en/organisation/inspectorate'],
  ['/y-kien-chi-dao/doi-moi-nhan-thuc-nang-tam-so', '/en/directives/upgrade-the-department'],
  ['/tin-tuc', '/en/news'],
  ['/tin-tuc/chu-de/chinh-phu-dien-tu', '/en/news/topic/e-government'],
  ['/tin-tuc/nam/2008', '/en/news/year/2008'],
  ['/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi', '/en/news/minister-le-doan-hop-visits-hanoi-dpt'],
] as const;

for (const [vi, en] of pairs) {
  test(`the switch leads from ${vi} to the same page and back`, async ({ page }) => {
    await page.goto(vi);
    const toEnglish = page.getByRole('banner').getByRole('link', { name: 'English' });
    await expect(toEnglish).toHaveAttribute('hreflang', 'en');
    await expect(toEnglish).toHaveAttribute('lang', 'en');
    await toEnglish.click();
    await expect(page).toHaveURL(en);
    await page.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' }).click();
    await expect(page).toHaveURL(vi);
  });
}

test('what a reader chose goes along, in the words of the other language', async ({ page }) => {
  await page.goto('/y-kien-chi-dao?theme=chinh-phu-dien-tu&state=received');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/directives?theme=e-government&state=received');
  await expect(page.getByLabel('Theme')).toHaveValue('e-government');
  await page.goto('/nhan-tin?about=topic:1&about=directive:1');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/alerts\?about=topic%3A1$/);
});

test('every page offers the other language or says where to go', async ({ page }) => {
  for (const path of pages.filter((address) => !/ban-in|print/.test(address))) {
    await page.goto(path);
    await expect(page.getByRole('banner').locator('a[hreflang]').first(), path).toBeVisible();
  }
});

test('an item without an English edition says so, is absent from English lists, and answers 404 with a way on', async ({ page, request }) => {
  const { title, slug } = await publishVietnameseOnly();
  await page.goto(`/tin-tuc/${slug}`);
  await expect(page.getByRole('banner')).toContainText(/no English|chưa có bản tiếng Anh/i);
  await expect(page.getByRole('banner').locator('a[hreflang="en"]')).toHaveAttribute('href', '/en/news');
  expect(await (await request.get('/en/news')).text()).not.toContain(title);
  const absent = await page.goto(`/en/news/${slug}`);
  expect(absent?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

/** Publishes an item in Vietnamese alone, through the newsroom's interface. */
async function publishVietnameseOnly(): Promise<{ title: string; slug: string }> {
  // A second try finds what the first one published.
  const number = Date.now() % 1_000_000;
  const title = `Thông báo ${number} chỉ có tiếng Việt`;
  const slug = `thong-bao-${number}-chi-co-tieng-viet`;
  const child = { type: 'text', version: 1, text: 'Nội dung.', format: 0, detail: 0, mode: 'normal', style: '' };
  const paragraph = { type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, children: [child] };
  const body = { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [paragraph] } };
  await publishNews({ title, lead: 'Sapo.', body, language: 'vi' });
  return { title, slug };
}

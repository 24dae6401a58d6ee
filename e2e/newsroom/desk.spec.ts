import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { toBody } from '../../test/body';
import { address } from '../fixtures/portal';
import { untilKept, writeNews } from './news-form';
import { callAs, move, publishNews, saveDraftAs, submitNews } from './rest';
import { signIn } from './sign-in';

// A second try finds what the first one made.
const number = Date.now() % 1_000_000;

const list = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const pass = async (page: Page) => expect((await new AxeBuilder({ page }).include('.desk').analyze()).violations).toEqual([]);

const submitAs = (who: 'author' | 'editor', title: string) => submitNews(who, { title, lead: 'Sapo.', body: toBody('Nội dung.'), language: 'vi' });

test('the first page after sign-in shows an author their work', async ({ page }) => {
  await submitAs('author', `Bài tôi đã gửi lên ${number}`);
  await signIn(page, 'author');
  await writeNews(page, { title: `Việc đang chờ trên bàn ${number}`, lead: 'Sapo.', body: 'Nội dung.' });
  await untilKept(page, `Việc đang chờ trên bàn ${number}`);
  await page.goto('/admin');
  const drafts = list(page, 'Bản nháp của tôi');
  await expect(drafts.getByRole('link', { name: `Việc đang chờ trên bàn ${number}` })).toBeVisible();
  await expect(list(page, 'Bài tôi đã gửi, đang chờ duyệt').getByRole('link', { name: `Bài tôi đã gửi lên ${number}` })).toBeVisible();
  for (const name of ['Đã hẹn giờ đăng', 'Bản dịch chưa theo kịp bản gốc', 'Đã đăng, chưa có bản dịch', 'Liên kết hỏng trong bài đã đăng', 'Đọc nhiều trong bảy ngày', 'Tìm nhiều trong bảy ngày', 'Tìm không thấy trong bảy ngày']) {
    await expect(list(page, name)).toBeVisible();
  }
  // An author reviews nothing.
  await expect(list(page, 'Chờ tôi duyệt')).toHaveCount(0);
  await pass(page);
  await drafts.getByRole('link', { name: `Việc đang chờ trên bàn ${number}` }).click();
  await expect(page.locator('#field-title')).toHaveValue(`Việc đang chờ trên bàn ${number}`);
});

test('an editor finds what waits for review, what will be published and what is behind, and goes there', async ({ page }) => {
  const waiting = await submitAs('author', `Chờ biên tập duyệt ${number}`);
  await submitAs('editor', `Biên tập tự gửi ${number}`);
  const timed = await submitAs('author', `Đăng vào năm sau ${number}`);
  const year = new Date().getFullYear() + 1;
  await move('editor', `news/${timed}`, 'schedule', { publishOn: `${year}-03-04T18:30:00Z` });
  const original = await publishNews({ title: `Giờ làm việc của Sở ${number}`, lead: 'Sapo.', body: toBody('Từ 8 giờ.'), language: 'vi' });
  const { id: translation }: { id: number } = await (await callAs('editor', 'POST', `/news/${original}/translations/en`)).json();
  await saveDraftAs('editor', `news/${translation}`, { title: `Opening hours ${number}`, lead: 'Lead.', body: toBody('From eight.') });
  await move('editor', `news/${translation}`, 'submit');
  await move('secondEditor', `news/${translation}`, 'approve');
  await saveDraftAs('editor', `news/${original}`, { body: toBody('Từ 7 giờ 30.') });
  await move('editor', `news/${original}`, 'submit');
  await move('secondEditor', `news/${original}`, 'approve');

  await signIn(page, 'editor');
  await page.goto('/admin');
  const review = list(page, 'Chờ tôi duyệt');
  await expect(review.getByRole('listitem').filter({ hasText: `Chờ biên tập duyệt ${number}` })).toContainText(/Trần Thị Soạn gửi lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/);
  await expect(review).not.toContainText(`Biên tập tự gửi ${number}`);
  await expect(list(page, 'Đã hẹn giờ đăng').getByRole('listitem').filter({ hasText: `Đăng vào năm sau ${number}` })).toContainText(`05/03/${year} 01:30`);
  await expect(list(page, 'Bản dịch chưa theo kịp bản gốc').getByRole('link', { name: `Opening hours ${number}` })).toHaveAttribute('href', `/admin/translations/news/${translation}`);
  await pass(page);
  await review.getByRole('link', { name: `Chờ biên tập duyệt ${number}` }).click();
  await page.waitForURL(new RegExp(`/news/${waiting}$`));
  await expect(page.locator('#move-approve')).toBeVisible();
});

test('what readers search for, found and not found, comes to the desk, in English too', async ({ page, request }) => {
  // The lists have eight lines each, and other journeys search too.
  const searches = Array.from({ length: 12 }, () => ['khong-co-tu-nay-o-dau', 'Hà Nội']).flat();
  for (const words of searches) await request.get(`/tim-kiem?${new URLSearchParams({ q: words })}`, { headers: { 'X-Forwarded-For': '198.51.100.77' } });
  await signIn(page, 'author');
  await page.context().addCookies([{ name: 'payload-lng', value: 'en', url: address }]);
  await expect(async () => {
    await page.goto('/admin');
    await expect(list(page, 'Searched and not found in seven days')).toContainText('khong co tu nay o dau', { timeout: 1000 });
    await expect(list(page, 'Searched most in seven days')).toContainText('ha noi', { timeout: 1000 });
  }).toPass({ timeout: 45_000 });
});

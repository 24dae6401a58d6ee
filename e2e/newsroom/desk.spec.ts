import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { untilKept, writeNews } from './news-form';
import { signIn } from './sign-in';

test('the first page after sign-in shows an official their work', async ({ page }) => {
  await signIn(page, 'author');
  await writeNews(page, { title: 'Việc đang chờ trên bàn', lead: 'Sapo.', body: 'Nội dung.' });
  await untilKept(page, 'Việc đang chờ trên bàn');
  await page.goto('/admin');
  const drafts = page.getByRole('region', { name: 'Bản nháp của tôi' });
  await expect(drafts.getByRole('link', { name: 'Việc đang chờ trên bàn' })).toBeVisible();
  for (const name of ['Đã đăng, chưa có bản tiếng Anh', 'Liên kết hỏng trong bài đã đăng', 'Đọc nhiều trong bảy ngày']) {
    await expect(page.getByRole('region', { name })).toBeVisible();
  }
  expect((await new AxeBuilder({ page }).include('.desk').analyze()).violations).toEqual([]);
  await drafts.getByRole('link', { name: 'Việc đang chờ trên bàn' }).click();
  await expect(page.locator('#field-title')).toHaveValue('Việc đang chờ trên bàn');
});

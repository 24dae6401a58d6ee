import { expect, test } from '@playwright/test';
import { signIn } from './sign-in';

test('another content language is not opened over unsaved changes without a question', async ({ page }) => {
  await signIn(page, 'editor');
  await page.goto('/admin/globals/department');
  const sector = page.locator('#field-sector');
  await expect(sector).not.toHaveValue('');
  await expect(async () => {
    await sector.fill('Chưa lưu');
    await expect(page.locator('#action-save')).toBeEnabled({ timeout: 2_000 });
  }).toPass();

  const questions: string[] = [];
  let answer = false;
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    return answer ? dialog.accept() : dialog.dismiss();
  });
  const openEnglish = async () => {
    const english = page.locator('.localizer__locale-code[data-locale="en"]');
    if (!(await english.isVisible())) await page.locator('.localizer button').first().click();
    await english.click();
  };
  await openEnglish();
  expect(questions).toEqual([expect.stringContaining('chưa lưu')]);
  await expect(sector).toHaveValue('Chưa lưu');
  expect(page.url()).not.toContain('locale=en');

  answer = true;
  await openEnglish();
  await expect(page).toHaveURL(/locale=en/);
  await expect(sector).toHaveValue(/Posts, telecommunications/);
});

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { address, readFirstAdministrator } from '../fixtures/portal';

/** The screens that officials work on: each is Payload's own, with its parts named by the portal. */
const screens = [
  '/admin',
  '/admin/translations',
  '/admin/collections/news',
  '/admin/collections/news/1',
  '/admin/collections/news/1/versions',
  '/admin/collections/directives/1',
  '/admin/collections/media',
  '/admin/collections/topics',
  '/admin/collections/users',
  '/admin/globals/department',
  '/admin/globals/rules',
  '/admin/account',
];

let token = '';
test.beforeAll(async () => {
  const answer = await fetch(`${address}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(readFirstAdministrator()) });
  ({ token } = await answer.json());
});
test.beforeEach(({ context }) => context.addCookies([{ name: 'payload-token', value: token, url: address, httpOnly: true }]));

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${String(target)} ${html.slice(0, 200)}`));
}

/** Forms and lists are drawn in steps, and the title of a page that is drawn anew is gone for a moment. */
const expectNoFaults = (page: Page) => expect.poll(() => faultsOf(page), { timeout: 90_000, intervals: [500, 2000] }).toEqual([]);

for (const screen of screens) {
  test(`an official finds every part of ${screen} by its name`, async ({ page }) => {
    await page.goto(screen);
    await expect(page.locator('h1').first()).toBeVisible();
    await expectNoFaults(page);
  });
}

test('the buttons of the editor, the boxes of a form and the rows of a list are called by what they do, in the official’s language', async ({ page }) => {
  await page.goto('/admin/collections/news/1');
  await expect(page.getByRole('textbox', { name: 'Nội dung' })).toBeVisible();
  for (const name of ['Chữ đậm', 'Liên kết', 'Việc khác']) await expect(page.getByRole('button', { name, exact: true }).first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Chủ đề' })).toBeVisible();
  await page.goto('/admin/collections/topics');
  await expect(page.getByRole('checkbox', { name: 'Chọn: Chính phủ điện tử' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Chọn tất cả' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Xếp tăng dần: Tên' })).toBeVisible();
  await page.getByRole('button', { name: 'Bộ lọc' }).click();
  await page.getByRole('button', { name: /Thêm bộ lọc/ }).click();
  await expect(page.getByRole('combobox', { name: 'Lọc theo' })).toBeVisible();
  await expectNoFaults(page);
});

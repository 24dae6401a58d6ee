import { expect, test, type Page } from '@playwright/test';

/** What has the focus, and whether a person can see that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const visible = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
    return { name: element.textContent?.trim() ?? '', tag: element.tagName, visible };
  });

test('the first key leads past the header', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

for (const path of ['/', '/y-kien-chi-dao', '/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi', '/en/organisation']) {
  test(`every stop on ${path} shows that it has the focus, and none holds it`, async ({ page }) => {
    await page.goto(path);
    const seen: string[] = [];
    for (let i = 0; i < 120; i += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (!stop) break;
      expect(stop.visible, `${stop.tag} ${stop.name}`).toBe(true);
      seen.push(`${stop.tag} ${stop.name}`);
    }
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.length).toBeLessThan(120);
  });
}

test('the menu of a phone opens with a key', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const menu = page.locator('header summary');
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Tin tức' })).toBeVisible();
});

test('a directive is found and opened with keys alone', async ({ page }) => {
  await page.goto('/en/directives');
  await page.locator('select[name="state"]').focus();
  await page.keyboard.type('Received');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/state=received/);
});

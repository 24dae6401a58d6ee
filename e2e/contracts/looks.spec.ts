import { expect, test } from '@playwright/test';
import { pages } from '../fixtures/pages';

for (const width of [360, 768, 1440]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const path of pages) {
      test(`${path} fits, and is pictured`, async ({ page }, info) => {
        await page.goto(path);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        await info.attach(`${width}`, { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
      });
    }
  });
}

test.describe('at 400% zoom', () => {
  // 1280 pixels at 400% are 320 (WCAG 2.2, 1.4.10).
  test.use({ viewport: { width: 320, height: 256 } });
  for (const path of pages) {
    test(`${path} needs no scrolling sideways`, async ({ page }) => {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});

test('what is pressed with a finger is large enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of pages) {
    await page.goto(path);
    const small = await page.locator('header a, header summary, footer nav a, main form button, main form select, nav a').evaluateAll((controls) =>
      controls
        .map((control) => ({ text: control.textContent?.trim(), box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0 && box.height < 43.5)
        .map(({ text, box }) => `${text} ${Math.round(box.height)}`),
    );
    expect(small, path).toEqual([]);
  }
});

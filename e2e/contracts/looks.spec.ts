import { expect, test } from '@playwright/test';
import { formPages, pages } from '../fixtures/pages';

/** `PICTURES=1 npx playwright test looks --reporter=html` has each page pictured at each width, to be looked at. */
const withPictures = process.env.PICTURES === '1';

for (const path of [...pages, ...formPages]) {
  test(`${path} fits every width`, async ({ page }, info) => {
    await page.goto(path);
    // The narrowest is 1280 pixels at 400% (WCAG 2.2, 1.4.10).
    for (const width of [1440, 768, 360, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
      if (withPictures && width > 320) await info.attach(`${width}`, { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
    }
  });
}

test('what is pressed with a finger is large enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of [...pages, ...formPages]) {
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

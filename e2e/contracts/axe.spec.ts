import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { absentPages, formPages, pages } from '../fixtures/pages';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of [...pages, ...formPages, ...absentPages]) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await found(new AxeBuilder({ page }).withTags(standards))).toEqual([]);
    // The schemes differ in colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await found(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([]);
  });
}

async function found(axe: AxeBuilder): Promise<object[]> {
  // Readers' pages have no frames, for which axe would open a page of its own.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }));
}

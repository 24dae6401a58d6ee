import { expect, test } from '@playwright/test';
import { atMost, weighFirstVisit } from '../../test/weight';
import { articles, pages } from '../fixtures/pages';
import { address } from '../fixtures/portal';

for (const article of Object.values(articles)) {
  test(`a first visit to ${article} is light`, async ({ browser }) => {
    const { requests, bytes } = await weighFirstVisit(browser, address + article);
    expect(requests).toBeLessThanOrEqual(atMost.requests);
    expect(bytes).toBeLessThanOrEqual(atMost.bytes);
  });
}

test('the scripts of every page are under 4 kB', async ({ browser }) => {
  const files = new Set<string>();
  for (const path of pages) {
    const { scripts, scriptFiles } = await weighFirstVisit(browser, address + path);
    expect(scripts, path).toBeLessThanOrEqual(atMost.scripts);
    for (const file of scriptFiles) files.add(file);
  }
  // The one that suggests titles.
  expect(files.size).toBe(1);
});

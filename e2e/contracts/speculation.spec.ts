import { expect, test } from '@playwright/test';

/** Lists, and what the browser fetches ahead when somebody hovers over an item. */
const cases = [
  { page: '/tin-tuc', ahead: /\/tin-tuc\// },
  { page: '/en/news', ahead: /\/en\/news\// },
] as const;

for (const { page: address, ahead } of cases) {
  test(`a link on ${address} is fetched before it is followed, under the strict policy`, async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Preload.enable');
    const fetched: string[] = [];
    devtools.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
      if (status === 'Ready') fetched.push(prefetchUrl);
    });
    await page.goto(address);
    await expect(async () => {
      await page.mouse.move(0, 0);
      await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').first().hover();
      await expect.poll(() => fetched, { timeout: 2000 }).toContainEqual(expect.stringMatching(ahead));
    }).toPass({ timeout: 20_000 });
  });
}

test('what costs a rendering for each query, and files, are not fetched ahead', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Preload.enable');
  const candidates = new Set<string>();
  devtools.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    for (const { key } of preloadingAttemptSources) candidates.add(key.url);
  });
  await page.goto('/y-kien-chi-dao?state=received');
  await expect.poll(() => candidates.size).toBeGreaterThan(5);
  expect([...candidates].filter((url) => /\?|\.xml$|\/api\//.test(url))).toEqual([]);
});

import { expect, test, type Request } from '@playwright/test';
import { pages } from '../fixtures/pages';

/** Bytes on the wire, compressed, head and body. */
async function weigh(requests: Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize, 0);
}

for (const article of ['/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi', '/en/news/minister-le-doan-hop-visits-hanoi-dpt']) {
  test(`a first visit to ${article} is light`, async ({ browser, request }) => {
    await expect.poll(async () => (await request.get(article)).headers()['content-encoding']).toBe('br');
    const context = await browser.newContext();
    const page = await context.newPage();
    const finished: Request[] = [];
    page.on('requestfinished', (loaded) => finished.push(loaded));
    await page.goto(article, { waitUntil: 'networkidle' });
    const withoutPictures = finished.filter((loaded) => !/\.(svg|png|webp|ico)$/.test(new URL(loaded.url()).pathname));
    expect(withoutPictures.map((loaded) => new URL(loaded.url()).pathname).length).toBeLessThanOrEqual(5);
    expect(await weigh(withoutPictures)).toBeLessThanOrEqual(60_000);
    await context.close();
  });
}

test('the scripts of every page are under 4 kB', async ({ page }) => {
  const scripts = new Map<string, Promise<number>>();
  page.on('requestfinished', (loaded) => {
    if (loaded.resourceType() === 'script' && !scripts.has(loaded.url())) scripts.set(loaded.url(), weigh([loaded]));
  });
  for (const path of pages) await page.goto(path, { waitUntil: 'networkidle' });
  // The one that suggests titles.
  expect(scripts.size).toBe(1);
  for (const weight of scripts.values()) expect(await weight).toBeLessThan(4096);
});

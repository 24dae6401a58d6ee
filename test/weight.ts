import type { Browser, Request } from '@playwright/test';

/** What a first visit may load: HTML, CSS and font of an article, without pictures, and scripts of any page, which are to be under 4 kB. */
export const atMost = { bytes: 60_000, requests: 5, scripts: 4095 };

/** What a page loads without its pictures, and how many of these bytes are scripts: on the wire, head and body. */
export type Weight = { requests: number; bytes: number; scripts: number; scriptFiles: string[] };

/** Opens a page as a browser does that has nothing of it yet, and weighs all that comes but pictures. */
export async function weighFirstVisit(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const finished: Request[] = [];
  page.on('requestfinished', (loaded) => finished.push(loaded));
  await page.goto(url, { waitUntil: 'networkidle' });
  const withoutPictures = finished.filter((loaded) => !/\.(svg|png|webp|ico)$/.test(new URL(loaded.url()).pathname));
  const scripts = withoutPictures.filter((loaded) => loaded.resourceType() === 'script');
  const weight = {
    requests: withoutPictures.length,
    bytes: await sizeOf(withoutPictures),
    scripts: await sizeOf(scripts),
    scriptFiles: scripts.map((loaded) => new URL(loaded.url()).pathname),
  };
  await context.close();
  return weight;
}

async function sizeOf(requests: Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize, 0);
}

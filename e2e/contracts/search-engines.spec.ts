import { expect, test, type APIRequestContext } from '@playwright/test';
import { languageOf, pages } from '../fixtures/pages';
import { address } from '../fixtures/portal';

const indexed = pages.filter((path) => !/ban-in|print|\?/.test(path));

for (const path of indexed) {
  test(`${path} says what it is, where it is, and in which language`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', languageOf(path));
    expect((await page.title()).length).toBeGreaterThan(5);
    const content = (selector: string) => page.locator(`head ${selector}`).getAttribute('content');
    expect((await content('meta[name="description"]'))?.length).toBeGreaterThan(20);
    const canonical = await page.locator('head link[rel="canonical"]').getAttribute('href');
    expect(canonical?.replace(/\/$/, '')).toBe(`${address}${path}`.replace(/\/$/, ''));
    const alternates = await page.locator('head link[rel="alternate"][hreflang]').evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
    expect(alternates.sort()).toEqual(['en', 'vi', 'x-default']);
    expect(await content('meta[property="og:title"]')).toBeTruthy();
    const picture = await content('meta[property="og:image"]');
    expect(picture).toContain(address);
    for (const data of await page.locator('script[type="application/ld+json"]').allTextContents()) {
      expect(JSON.parse(data)['@context']).toBe('https://schema.org');
    }
  });
}

test('hreflang is returned: each edition names the other', async ({ page }) => {
  const read = new Map<string, [string | null, string | null][]>();
  const editionsOf = async (place: string) => {
    const url = new URL(place, address).href;
    const known = read.get(url);
    if (known) return known;
    await page.goto(url);
    const editions = await page.locator('head link[hreflang]').evaluateAll((links) => links.map((link): [string | null, string | null] => [link.getAttribute('hreflang'), link.getAttribute('href')]));
    read.set(url, editions);
    return editions;
  };
  for (const path of indexed) {
    const editions = await editionsOf(path);
    expect(editions.length, path).toBeGreaterThanOrEqual(2);
    for (const [language, url] of editions) {
      if (language === languageOf(path) || language === 'x-default') continue;
      expect(await editionsOf(url ?? ''), `${url} names ${path}`).toEqual(editions);
    }
  }
});

test('a sharing picture is a picture', async ({ request }) => {
  const html = await (await request.get('/tin-tuc/bo-truong-le-doan-hop-tham-so-bcvt-ha-noi')).text();
  const url = /property="og:image" content="([^"]+)"/.exec(html)?.[1];
  const response = await request.get(url ?? '');
  expect(response.headers()['content-type']).toBe('image/png');
  expect((await response.body()).length).toBeGreaterThan(5_000);
});

test('structured data describes the department and the news item', async ({ page }) => {
  const types = async (path: string) => {
    await page.goto(path);
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    return data.map((text) => JSON.parse(text));
  };
  expect(await types('/gioi-thieu')).toContainEqual(expect.objectContaining({ '@type': 'GovernmentOrganization', foundingDate: '2004-12-08' }));
  expect(await types('/')).toContainEqual(expect.objectContaining({ '@type': 'WebSite' }));
  const article = await types('/en/news/minister-le-doan-hop-visits-hanoi-dpt');
  expect(article).toContainEqual(expect.objectContaining({ '@type': 'NewsArticle', inLanguage: 'en' }));
  expect(article).toContainEqual(expect.objectContaining({ '@type': 'BreadcrumbList' }));
});

/** Gives every address that the site map lists now. */
async function readSiteMap(request: APIRequestContext): Promise<string[]> {
  const index = await (await request.get('/sitemap.xml')).text();
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, url]) => (url ? [url] : []));
  const addresses: string[] = [];
  for (const part of parts) {
    const xml = await (await request.get(part)).text();
    addresses.push(...[...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, url]) => (url ? [url] : [])));
  }
  return addresses;
}

test('the site map leads to every kind of page, and every address in it answers', async ({ request }) => {
  const addresses = await readSiteMap(request);
  for (const path of indexed) expect(addresses.map((url) => url.replace(/\/$/, ''))).toContain(`${address}${path}`.replace(/\/$/, ''));
  for (const url of addresses) {
    const status = (await request.get(url)).status();
    // What others take away meanwhile is listed no more.
    if (status !== 200) expect(await readSiteMap(request), `${url} answers ${status}`).not.toContain(url);
  }
});

test('robots are told where the site map is and what is not theirs', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text();
  expect(text).toContain(`Sitemap: ${address}/sitemap.xml`);
  expect(text).toContain('Disallow: /admin');
});

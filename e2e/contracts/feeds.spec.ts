import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { findFeedErrors, findJsonFeedErrors } from '../../test/feed-validators';
import { address } from '../fixtures/portal';

const places = ['/tin-tuc', '/en/news', '/tin-tuc/chu-de/chinh-phu-dien-tu', '/en/news/topic/e-government'];
const formats = {
  'rss.xml': { type: 'application/rss+xml', findErrors: (feed: string) => findFeedErrors('rss', feed) },
  'atom.xml': { type: 'application/atom+xml', findErrors: (feed: string) => findFeedErrors('atom', feed) },
  'feed.json': { type: 'application/feed+json', findErrors: findJsonFeedErrors },
};

for (const place of places) {
  for (const [file, { type, findErrors }] of Object.entries(formats)) {
    test(`${place}/${file} is valid by its format`, async ({ request }) => {
      const response = await request.get(`${place}/${file}`);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toContain(type);
      const feed = await response.text();
      expect(findErrors(feed)).toEqual([]);
      expect(feed).toMatch(/<item>|<entry>|"items":\[\{/);
    });
  }

  test(`${place} and its feeds lead to each other`, async ({ page, request }) => {
    await page.goto(place);
    const links = await page.locator('head link[rel="alternate"][type]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.sort()).toEqual([`${address}${place}/atom.xml`, `${address}${place}/feed.json`, `${address}${place}/rss.xml`]);
    expect((await (await request.get(`${place}/feed.json`)).json()).home_page_url).toBe(`${address}${place}`);
  });
}

test('a feed of a topic that does not exist is not found', async ({ request }) => {
  expect((await request.get('/tin-tuc/chu-de/khong-co/feed.json')).status()).toBe(404);
});

test('a feed reader opens the feeds: newsboat', async ({ request }) => {
  test.skip(!existsSync('/usr/bin/newsboat'), 'newsboat is not installed');
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-newsboat-'));
  const run = promisify(execFile);
  try {
    // It reads RSS and Atom; JSON Feed it does not know.
    for (const [index, place] of places.entries()) {
      const { items } = await (await request.get(`${place}/feed.json`)).json();
      for (const file of ['rss.xml', 'atom.xml']) {
        const [urls, cache, config] = ['urls', 'cache', 'config'].map((name) => path.join(folder, `${name}-${index}-${file}`));
        writeFileSync(urls ?? '', `${address}${place}/${file}\n`);
        writeFileSync(config ?? '', '');
        const args = ['-u', urls ?? '', '-c', cache ?? '', '-C', config ?? '', '-q'];
        const env = { ...process.env, HOME: folder };
        await run('newsboat', [...args, '-x', 'reload'], { env });
        const { stdout } = await run('newsboat', [...args, '-x', 'print-unread'], { env });
        expect(stdout, `${place}/${file}`).toContain(`${items.length} unread`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

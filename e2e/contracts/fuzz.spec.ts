import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { address } from '../fixtures/portal';

/** More of them find more, and take longer: `FUZZ_RUNS=2000 npm run test:e2e e2e/contracts/fuzz.spec.ts`. */
const runs = Number(process.env.FUZZ_RUNS ?? 20);

/** Parts that have upset servers before, among anything at all that can stand in an address. */
const nasty = fc.constantFrom(
  '', '0', '-1', '1e9', '99999999999999999999', 'NaN', '__proto__', 'constructor', '[object Object]', "'", '"', "' OR 1=1 --", '%', '_', '\\', '*', '(', 'a:b', 'NEAR(a b)', '${7*7}', '{{7*7}}', '<script>', '../', '\u0000',
  '\u202e', 'đ\u0301', '👩‍👩‍👧', 'ﬁ', 'İ', 'a'.repeat(1500), '😀'.repeat(300), '[]', '{}', 'true', 'null', '2008-13-45', 'vi', 'EN',
);
const value = fc.oneof({ arbitrary: nasty, weight: 2 }, fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 }));
const encoded = value.map(encodeURIComponent);
/** What no browser would send: bytes that are no UTF-8, broken percent-encoding. */
const broken = fc.array(fc.oneof(fc.integer({ min: 0, max: 255 }).map((byte) => `%${byte.toString(16).padStart(2, '0')}`), fc.constantFrom('%', '%g1', 'a', '/', '..')), { maxLength: 12 }).map((parts) => parts.join(''));
const part = fc.oneof({ arbitrary: encoded, weight: 4 }, broken);

const paths = [
  '/tin-tuc/*', '/en/news/*', '/tin-tuc/trang/*', '/tin-tuc/nam/*', '/tin-tuc/nam/*/trang/*', '/tin-tuc/chu-de/*', '/tin-tuc/chu-de/*/rss.xml', '/y-kien-chi-dao/*', '/co-cau-to-chuc/*', '/hoi-dap/*', '/gop-y-du-thao/*/y-kien/*',
  '/theo-doi/*', '/xem-truoc/*', '/preview/*/*', '/nhan-tin/xac-nhan/*', '/nhan-tin/quan-ly/*', '/sitemap/*', '/sharing-pictures/*/news/*', '/api/media/file/*', '/api/attachments/file/*', '/api/open/v1/*/*', '/api/open/v1/vi/news/*', '/*', '/en/*',
];
const queries: Record<string, string[]> = {
  '/tim-kiem': ['q', 'kind', 'topic', 'division', 'year', 'page'],
  '/en/search': ['q', 'kind', 'topic', 'division', 'year', 'page'],
  '/tim-kiem/goi-y': ['q'],
  '/y-kien-chi-dao': ['state', 'theme', 'sort'],
  '/nhan-tin': ['topic', 'directive', 'about'],
  '/y-kien-ve-trang': ['page', 'useful'],
  '/lien-he/gui-thu': ['division', 'to'],
  '/api/open/v1/vi/news': ['page', 'perPage'],
  '/api/open/v1/en/directives': ['page', 'perPage', 'format'],
};

/** Asks as a reader of their own does each time, and gives the status. A portal that hangs fails by the time limit. */
async function ask(path: string): Promise<number> {
  const reader = `198.51.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}`;
  const answer = await fetch(address + path, { redirect: 'manual', headers: { 'X-Forwarded-For': reader }, signal: AbortSignal.timeout(20_000) });
  await answer.arrayBuffer();
  return answer.status;
}

for (const path of paths) {
  test(`whatever stands in ${path}, the portal answers`, async () => {
    const places = path.split('*').length - 1;
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: places, maxLength: places }), async (parts) => {
        let next = 0;
        expect(await ask(path.replaceAll('*', () => parts[next++] ?? ''))).toBeLessThan(500);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });
}

for (const [path, names] of Object.entries(queries)) {
  test(`whatever is asked of ${path}, the portal answers`, async () => {
    const name = fc.oneof({ arbitrary: fc.constantFrom(...names), weight: 6 }, fc.constantFrom(...names).map((own) => `${own}[]`), encoded);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, part), { maxLength: 6 }), async (pairs) => {
        expect(await ask(`${path}?${pairs.map(([key, given]) => `${key}=${given}`).join('&')}`)).toBeLessThan(500);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });
}

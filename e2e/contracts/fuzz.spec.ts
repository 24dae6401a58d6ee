import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { routing } from '@/i18n/routing';
import { address, tokenOf } from '../fixtures/portal';

/** More of them find more, and take longer: `FUZZ_RUNS=2000 npm run test:e2e e2e/contracts/fuzz.spec.ts`. */
const runs = Number(process.env.FUZZ_RUNS ?? 20);

/** Parts that have upset servers before, among anything at all that can stand in an address. */
const nasty = fc.constantFrom(
  '', '0', '-1', '1e9', '99999999999999999999', 'NaN', '__proto__', 'constructor', '[object Object]', "'", '"', "' OR 1=1 --", '%', '_', '\\', '*', '(', 'a:b', 'NEAR(a b)', '${7*7}', '{{7*7}}', '<script>', '../', '\u0000',
  '\u202e', 'đ\u0301', '👩‍👩‍👧', 'ﬁ', 'İ', 'a'.repeat(1500), '😀'.repeat(300), '[]', '{}', 'true', 'null', '2008-13-45', 'vi', 'EN',
);
/** Parts that lead somewhere, so that what stands beside them is looked at. */
const known = fc.constantFrom('1', '2', '2008', 'vi', 'en', 'news', 'chinh-phu-dien-tu', 'e-government');
const value = fc.oneof({ arbitrary: nasty, weight: 2 }, fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 }));
const encoded = value.map(encodeURIComponent);
/** What no browser would send: bytes that are no UTF-8, broken percent-encoding. */
const broken = fc.array(fc.oneof(fc.integer({ min: 0, max: 255 }).map((byte) => `%${byte.toString(16).padStart(2, '0')}`), fc.constantFrom('%', '%g1', 'a', '/', '..')), { maxLength: 12 }).map((parts) => parts.join(''));
const part = fc.oneof({ arbitrary: encoded, weight: 4 }, broken, known);

/** Folders and files of `app/` that answer an address with a parameter, as they are named there. The newsroom's one is for officials. */
const handlers = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file) && !file.startsWith('(payload)'))
  .map((file) => `/${path.posix.dirname(file)}`);
const inSite = '/(site)/[locale]';
const open = (template: string) => template.replace(/\[+[.\w]+\]+/g, '*');

/** Each page's address in both languages, and each other one. */
const pages = Object.values<string | Record<'vi' | 'en', string>>(routing.pathnames).flatMap((names) => (typeof names === 'string' ? [] : [[names.vi, `/en${names.en}`]]));
const paths: string[][] = [
  ...pages.filter(([first]) => first?.includes('[')).map((names) => names.map(open)),
  ...handlers.filter((handler) => !handler.startsWith(inSite) && handler.includes('[')).map((handler) => [open(handler)]),
  ['/*', '/en/*'], ['/api/media/file/*', '/api/attachments/file/*'],
];

const feed = ['page', 'perPage'];
/** What is read of a query, by the page that reads it; by the address where that is no page. */
const queries: Record<string, string[]> = {
  '/search': ['q', 'kind', 'topic', 'division', 'year', 'page'],
  '/search/suggestions': ['q'],
  '/directives': ['state', 'theme', 'sort'],
  '/alerts': ['topic', 'directive', 'about'],
  '/page-opinion': ['page', 'useful'],
  '/page-opinion/problem': ['page'],
  '/page-opinion/thanks': ['page'],
  '/contact/message': ['division', 'to'],
  '/api/open/v1/vi/news': feed,
  '/api/open/v1/vi/questions': feed,
  '/api/open/v1/en/directives': [...feed, 'format'],
};
const addressesOf = (place: string): string[] => {
  const names = Object.entries<string | Record<'vi' | 'en', string>>(routing.pathnames).find(([route]) => route === place)?.[1];
  return typeof names === 'object' ? [names.vi, `/en${names.en}`] : [place];
};

/** Asks as a reader of their own does each time, and gives the status. A portal that hangs fails by the time limit. */
async function ask(path: string, headers: Record<string, string> = {}): Promise<number> {
  const reader = `198.51.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}`;
  const answer = await fetch(address + path, { redirect: 'manual', headers: { 'X-Forwarded-For': reader, ...headers }, signal: AbortSignal.timeout(20_000) });
  await answer.arrayBuffer();
  return answer.status;
}

/** Fills the stars of a path with whatever. */
const filled = (path: string) => fc.array(part, { minLength: path.split('*').length - 1, maxLength: path.split('*').length - 1 }).map((parts) => parts.reduce((rest, given) => rest.replace('*', () => given), path));

/** Fills a query with whatever, mostly under names that are read. */
const filledQuery = (names: string[]) => {
  const name = fc.oneof({ arbitrary: fc.constantFrom(...names), weight: 6 }, fc.constantFrom(...names).map((own) => `${own}[]`), encoded);
  return fc.array(fc.tuple(name, part), { maxLength: 6 }).map((pairs) => pairs.map(([key, given]) => `${key}=${given}`).join('&'));
};

const never500 = <Given>(given: fc.Arbitrary<Given>, answer: (given: Given) => Promise<number>) =>
  fc.assert(
    fc.asyncProperty(given, async (tried) => {
      expect(await answer(tried)).toBeLessThan(500);
    }),
    { numRuns: runs, endOnFailure: true },
  );

test('every page with a parameter has an address, and every page that reads a query is asked with one', () => {
  const inRouting = Object.keys(routing.pathnames);
  const ofPages = handlers.filter((handler) => handler.startsWith(inSite)).map((handler) => handler.slice(inSite.length) || '/');
  expect(ofPages.filter((page) => page.includes('[') && page !== '/[...rest]' && !inRouting.includes(page))).toEqual([]);
  const reading = ofPages.filter((page) => ['page.tsx', 'route.ts'].some((file) => readdirSync(`app${inSite}${page}`).includes(file) && readFileSync(`app${inSite}${page}/${file}`, 'utf8').includes('searchParams')));
  expect(reading.length).toBeGreaterThan(5);
  expect(reading.filter((page) => !(page in queries))).toEqual([]);
});

for (const names of paths) {
  test(`whatever stands in ${names.join(' and ')}, the portal answers`, () => never500(fc.oneof(...names.map(filled)), ask));
}

test('whatever an official asks to see before it is published, the portal answers', () =>
  never500(fc.oneof(...['/preview/*/*', '/preview/news/*', '/preview/answers/*'].map(filled)), (path) => ask(path, { Authorization: `JWT ${tokenOf('author')}` })));

for (const [place, names] of Object.entries(queries)) {
  test(`whatever is asked of ${place}, the portal answers`, () => never500(fc.tuple(fc.constantFrom(...addressesOf(place)), filledQuery(names)), ([path, query]) => ask(`${path}?${query}`)));
}

test('whatever comes back from the identity provider, the portal answers', async () => {
  const begun = await fetch(`${address}/api/users/openid`, { redirect: 'manual' });
  expect(begun.status).toBe(302);
  const cookie = begun.headers.getSetCookie().map((set) => set.split(';')[0]).join('; ');
  await never500(filledQuery(['code', 'state', 'iss', 'error', 'error_description', 'session_state']), (query) => ask(`/api/users/openid/callback?${query}`, { Cookie: cookie }));
  await never500(encoded, (given) => ask('/api/users/openid/callback?code=a&state=b', { Cookie: `portal-openid=${given}` }));
});

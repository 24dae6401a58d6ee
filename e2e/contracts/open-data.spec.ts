import { createServer } from 'node:http';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { findCatalogueErrors } from '../../test/catalogue-validator';
import { toBody } from '../../test/body';
import { address } from '../fixtures/portal';
import { callAs, move } from '../newsroom/rest';

const root = '/api/open/v1';
const languages = ['vi', 'en'] as const;

async function getJson(request: APIRequestContext, path: string) {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.json();
}

/** Makes what says whether an answer is as the portal's own description promises. */
async function readPromises(request: APIRequestContext) {
  const description = await getJson(request, `${root}/openapi.json`);
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addSchema(description, 'description');
  return (path: string, answer: unknown, status = 200) => {
    const content = description.paths[path].get.responses[status].content;
    const { $ref } = Object.values<{ schema: { $ref: string } }>(content)[0]?.schema ?? { $ref: '' };
    const validate = ajv.getSchema(`description${$ref}`);
    if (!validate) throw new Error(`No schema for ${path}`);
    validate(answer);
    return validate.errors ?? [];
  };
}

test('the description is OpenAPI 3.1, as an outside validator sees it', async ({ request }) => {
  const validator = new Validator();
  expect(await validator.validate(await getJson(request, `${root}/openapi.json`))).toMatchObject({ valid: true });
  expect(validator.version).toBe('3.1');
});

for (const language of languages) {
  for (const subject of ['department', 'divisions', 'directives', 'news', 'questions']) {
    test(`the ${subject} in ${language} are what the description promises`, async ({ request }) => {
      const findErrors = await readPromises(request);
      const answer = await getJson(request, `${root}/${language}/${subject}`);
      expect(findErrors(`${root}/{language}/${subject}`, answer)).toEqual([]);
      expect(answer.language).toBe(language);
      // In the first department's data nothing was asked yet; e2e/journeys/questions.spec.ts has one.
      if (subject !== 'department' && subject !== 'questions') expect(answer.items.length).toBeGreaterThan(0);
      expect(JSON.stringify(answer)).not.toMatch(/_status|"root":|createdAt|firstPublishedAt|hash|salt|@congso\.local/);
    });
  }
}

test('directives come with their state and reports, every address in them answers', async ({ request }) => {
  const { items, total } = await getJson(request, `${root}/vi/directives`);
  expect(total).toBe(items.length);
  expect(items[0]).toMatchObject({ state: expect.any(String), reports: expect.any(Array), issuedOn: '2008-01-04' });
  const { url, editions, theme } = items[0];
  for (const link of [url, editions.vi, editions.en, theme.url]) expect((await request.get(link)).status(), link).toBe(200);
});

test('the pages of a list hold everything once', async ({ request }) => {
  const ids: number[] = [];
  let next: string | undefined = `${root}/vi/directives?perPage=4`;
  const { total } = await getJson(request, next);
  while (next) {
    const page: { items: { id: number }[]; next?: string } = await getJson(request, next);
    ids.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  expect(ids).toHaveLength(total);
  expect(new Set(ids).size).toBe(total);
});

test('answers have an ETag, with and without a query, and are not sent twice', async ({ request }) => {
  for (const path of ['department', 'directives?page=1&perPage=2', 'directives.csv']) {
    const first = await request.get(`${root}/en/${path}`);
    const { etag } = first.headers();
    expect(etag).toBeTruthy();
    expect((await request.get(`${root}/en/${path}`, { headers: { 'If-None-Match': etag ?? '' } })).status()).toBe(304);
  }
});

test('another site’s script may read it', async ({ page }) => {
  const other = createServer((_req, res) => res.end('<title>Another site</title>')).listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const place = other.address();
  await page.goto(`http://127.0.0.1:${place && typeof place === 'object' ? place.port : 0}/`);
  const name = await page.evaluate(async (url) => (await (await fetch(url, { headers: { 'If-None-Match': '"none"' } })).json()).name.text, `${address}${root}/vi/department`);
  expect(name).toBe('Sở Bưu chính, Viễn thông Hà Nội');
  other.close();
});

for (const [path, status, kind] of [
  ['/api/open', 404, 'unknown-address'], ['/api/open/v1', 404, 'unknown-address'], ['/api/open/v2/vi/news', 404, 'unknown-address'], ['/api/open/v1/vi/users', 404, 'unknown-address'],
  ['/api/open/v1/fr/news', 404, 'unknown-language'], ['/api/open/v1/vi/news?page=999', 404, 'no-such-page'], ['/api/open/v1/vi/news?page=0', 400, 'wrong-parameter'],
  ['/api/open/v1/en/news?page=abc', 400, 'wrong-parameter'], ['/api/open/v1/en/news?perPage=1000', 400, 'wrong-parameter'], ['/api/open/v1/en/news?page=1&page=2', 400, 'wrong-parameter'],
  ['/api/open/v1/en/news?depth=10&limit=0', 400, 'unknown-parameter'], ['/api/open/v1/en/department?where[a]=1', 400, 'unknown-parameter'],
  ['/api/open/v1/vi/directives.csv?page=1', 400, 'unknown-parameter'], [`/api/open/v1/vi/news?${'x'.repeat(900)}=1`, 400, 'unknown-parameter'],
] as const) {
  test(`a wrong request is explained: ${path.slice(0, 60)}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    expect(response.headers()['content-type']).toContain('application/problem+json');
    const problem = await response.json();
    expect(problem).toMatchObject({ status, type: expect.stringContaining(`#${kind}`) });
    expect((await readPromises(request))(`${root}/{language}/news`, problem, 400)).toEqual([]);
    const guide = await (await request.get(problem.type)).text();
    expect(guide).toContain(`id="${kind}"`);
  });
}

test('a problem speaks the language of its address', async ({ request }) => {
  const detailOf = async (path: string) => (await (await request.get(path)).json()).detail;
  expect(await detailOf(`${root}/vi/news?page=999`)).toContain('Không có trang 999');
  expect(await detailOf(`${root}/en/news?page=999`)).toContain('There is no page 999');
  expect(await detailOf(`${root}/fr/news`)).toMatch(/Không có ngôn ngữ “fr”.*There is no language “fr”/);
});

test('a malformed address and a wrong method are problems too', async ({ request }) => {
  expect((await request.get(`${root}/vi/news?page=%FF`)).headers()['content-type']).toContain('application/problem+json');
  const posted = await request.post(`${root}/vi/news`, { data: {} });
  expect([posted.status(), posted.headers().allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  expect(await posted.json()).toMatchObject({ status: 405 });
});

test('the table holds every directive', async ({ request }) => {
  for (const language of languages) {
    const response = await request.get(`${root}/${language}/directives.csv`);
    expect(response.headers()['content-type']).toContain('text/csv');
    const { data, errors } = Papa.parse<Record<string, string>>(await response.text(), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const { items } = await getJson(request, `${root}/${language}/directives?perPage=100`);
    expect(data.map(({ id, title, state }) => ({ id: Number(id), title, state }))).toEqual(items.map(({ id, title, state }: { id: number; title: string; state: string }) => ({ id, title, state })));
  }
});

test('the catalogue is DCAT-AP, and everything it names can be downloaded', async ({ request }) => {
  const catalogue = await getJson(request, `${root}/catalog.jsonld`);
  expect(await findCatalogueErrors(catalogue)).toEqual([]);
  const urls: string[] = [...JSON.stringify(catalogue).matchAll(/"dcat:(?:downloadURL|endpointDescription)":\{"@id":"([^"]+)"/g)].flatMap(([, url]) => url ?? []);
  expect(urls.length).toBeGreaterThan(16);
  for (const url of urls) expect((await request.get(url)).status(), url).toBe(200);
});

test('what is published is there at once, a draft never, and what is removed is gone', async ({ request }) => {
  const titles = async () => (await getJson(request, `${root}/vi/news`)).items.map(({ title }: { title: string }) => title);
  const title = `Dữ liệu mở: bản thử độ tươi ${Date.now() % 1_000_000}`;
  const data = { language: 'vi', title, lead: 'Sapo.', body: toBody('Nội dung.') };
  await titles();
  const { doc }: { doc: { id: number } } = await (await callAs('editor', 'POST', '/news?draft=true', data)).json();
  await move('editor', `news/${doc.id}`, 'submit');
  expect(await titles()).not.toContain(title);
  await move('secondEditor', `news/${doc.id}`, 'approve');
  expect(await titles()).toContain(title);
  expect(await (await request.get('/tin-tuc/feed.json')).text()).toContain(title);
  await move('editor', `news/${doc.id}`, 'takeDown', { takenDown: { way: 'error', reason: 'Bản thử.' } });
  expect(await titles()).not.toContain(title);
  expect((await callAs('editor', 'DELETE', `/news/${doc.id}`)).status).toBe(200);
});

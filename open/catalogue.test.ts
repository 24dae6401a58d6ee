import { expect, test } from 'vitest';
import { department } from '@/seo/test-data';
import { findCatalogueErrors, readStatements } from '@/test/catalogue-validator';
import { toCatalogue } from './catalogue';

const subject = { title: 'Tin tức', description: 'Tin đã đăng' };
const words = { department, title: 'Dữ liệu mở', description: 'Dữ liệu của Sở', subjects: { department: subject, divisions: subject, directives: subject, news: subject, questions: subject } };
const changes = { department: '2008-01-04T01:30:00.000Z', divisions: undefined, directives: undefined, news: '2026-11-24T00:00:00.000Z', questions: undefined };
const withEmail = { ...words, department: { ...department, contacts: { email: 'vanthu@example.org' } } };

test('the catalogue is what DCAT-AP asks for, with and without what a department may lack', async () => {
  expect(await findCatalogueErrors(toCatalogue({ vi: words, en: words }, changes))).toEqual([]);
  expect(await findCatalogueErrors(toCatalogue({ vi: withEmail, en: words }, changes))).toEqual([]);
});

test('the validator finds what is missing', async () => {
  const { 'dct:publisher': _publisher, ...rest } = toCatalogue({ vi: words, en: words }, changes);
  expect(_publisher).toBeDefined();
  expect((await findCatalogueErrors(rest)).join('\n')).toContain('publisher');
});

test('it leads to every form of the data in each language', async () => {
  const statements = await readStatements(toCatalogue({ vi: words, en: words }, changes));
  const urls = statements.getObjects(null, 'http://www.w3.org/ns/dcat#downloadURL', null).map(({ value }) => new URL(value).pathname);
  expect(urls.sort()).toEqual([
    '/api/open/v1/en/department', '/api/open/v1/en/directives', '/api/open/v1/en/directives.csv', '/api/open/v1/en/divisions', '/api/open/v1/en/news', '/api/open/v1/en/questions',
    '/api/open/v1/vi/department', '/api/open/v1/vi/directives', '/api/open/v1/vi/directives.csv', '/api/open/v1/vi/divisions', '/api/open/v1/vi/news', '/api/open/v1/vi/questions',
    '/en/news/atom.xml', '/en/news/feed.json', '/en/news/rss.xml', '/en/questions/atom.xml', '/en/questions/feed.json', '/en/questions/rss.xml',
    '/hoi-dap/atom.xml', '/hoi-dap/feed.json', '/hoi-dap/rss.xml', '/tin-tuc/atom.xml', '/tin-tuc/feed.json', '/tin-tuc/rss.xml',
  ]);
});

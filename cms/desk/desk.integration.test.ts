import { createServer, type Server } from 'node:http';
import { createLocalReq } from 'payload';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';
import { runLinkChecks } from '../link-checks/run';
import { addReads } from '../page-reads/keep';
import { listBrokenLinks } from './broken-links';
import { Desk } from './desk';
import { listMostRead } from './most-read';
import { listMyDrafts } from './my-drafts';
import { listUntranslated } from './untranslated';

let portal: Portal;
let server: Server;
let site: string;
const vi = { language: 'vi' as const };
beforeAll(async () => {
  portal = await createPortal();
  server = createServer((req, res) => void res.writeHead(req.url === '/con' ? 200 : 404).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  site = `http://www.example.vn:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(async () => {
  server.close();
  await portal.close();
});

/** As if the site's name led to the server of this test. */
const asking = { resolve: async () => [{ address: '127.0.0.1', family: 4 }], isAllowed: (address: string) => address === '127.0.0.1' };

const link = (fields: object) => ({ type: 'link', version: 3, id: 'a', direction: null, format: '' as const, indent: 0, fields: { newTab: false, ...fields }, children: [{ type: 'text', version: 1, text: 'nơi đến', format: 0, detail: 0, mode: 'normal', style: '' }] });
function linking(...links: object[]) {
  const body = toBody('Nội dung');
  return { root: { ...body.root, children: body.root.children.map((block) => ({ ...block, children: [...block.children, ...links] })) } };
}
const news = (title: string, more: object = {}) => ({ title, lead: 'Sapo', body: toBody('Nội dung'), language: 'vi' as const, ...more });
const publish = (title: string, more: object = {}) => portal.payload.create({ collection: 'news', data: news(title, { _status: 'published', ...more }) });

test('an official sees the drafts that they were the last to write in', async () => {
  const [soan, bien] = await Promise.all(
    ['Soạn', 'Biên'].map((name) => portal.payload.create({ collection: 'users', data: { name, email: `${name === 'Soạn' ? 'soan' : 'bien'}@example.vn`, password: 'một câu dài dễ nhớ', role: 'editor' } })),
  );
  if (!soan || !bien) throw new Error('No accounts');
  const as = (user: typeof soan) => ({ collection: 'news', draft: true, user: { ...user, collection: 'users' } }) as const;
  const first = await portal.payload.create({ ...as(soan), data: news('Của Soạn') });
  await portal.payload.create({ ...as(soan), data: news('Biên sửa tiếp') }).then(({ id }) => portal.payload.update({ ...as(bien), id, data: { lead: 'Sapo mới' } }));
  const mine = async (user: typeof soan) => (await listMyDrafts(portal.payload, { ...user, collection: 'users' })).map(({ text }) => text);
  expect(await mine(soan)).toEqual(['Của Soạn']);
  expect(await mine(bien)).toEqual(['Biên sửa tiếp']);
  await portal.payload.update({ collection: 'news', id: first.id, user: { ...soan, collection: 'users' }, data: { _status: 'published' } });
  expect(await mine(soan)).toEqual([]);

  const untranslated = async () => (await listUntranslated(portal.payload, { ...soan, collection: 'users' })).map(({ text }) => text);
  expect(await untranslated()).toEqual(['Của Soạn']);
  await portal.payload.create({ ...as(soan), data: { title: 'By Soạn', language: 'en', original: first.id } });
  expect(await untranslated()).toEqual([]);
});

test('a link that is found broken twice is shown with its item, and forgotten when it is mended', async () => {
  const hidden = await portal.payload.create({ collection: 'news', data: news('Chưa đăng'), draft: true });
  const { id } = await publish('Có liên kết', {
    body: linking(
      link({ linkType: 'custom', url: `${site}/con#muc-2` }),
      link({ linkType: 'custom', url: `${site}/mat` }),
      link({ linkType: 'custom', url: 'http://10.0.0.7/noi-bo' }),
      link({ linkType: 'internal', doc: { relationTo: 'news', value: hidden.id } }),
    ),
  });
  const asOutside = { ...asking, resolve: async () => [{ address: '127.0.0.1', family: 4 }] };
  expect(await runLinkChecks(portal.payload, asOutside)).toBe(3);
  const states = async () => Object.fromEntries((await portal.payload.find({ collection: 'link-checks', pagination: false })).docs.map(({ address, state }) => [address.replace(site, ''), state]));
  expect(await states()).toEqual({ '/con': 'works', '/mat': 'broken', 'http://10.0.0.7/noi-bo': 'refused', [`news/${hidden.id}`]: 'broken' });
  // Once is no proof; an item that readers do not see is.
  expect(await listBrokenLinks(portal.payload, vi)).toMatchObject([{ href: `/admin/collections/news/${id}`, note: expect.stringContaining(`news/${hidden.id}`) }]);
  // Nothing is asked twice within a day.
  expect(await runLinkChecks(portal.payload, asOutside)).toBe(0);
  await portal.payload.update({ collection: 'link-checks', where: { state: { equals: 'broken' } }, data: { checkedAt: '2008-01-04T00:00:00.000Z' } });
  expect(await runLinkChecks(portal.payload, asOutside)).toBe(1);
  expect((await listBrokenLinks(portal.payload, vi)).map(({ text, note }) => `${text}: ${note}`)).toContain(`Có liên kết: ${site}/mat (404)`);
  await portal.payload.update({ collection: 'news', id, data: { body: toBody('Không còn liên kết'), _status: 'published' } });
  await runLinkChecks(portal.payload, asOutside);
  expect(await states()).toEqual({});
});

test('what is read most comes first, by its title; other pages are left out', async () => {
  const [little, much] = await Promise.all([publish('Đọc ít'), publish('Đọc nhiều')]);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  await addReads(portal.payload, today, new Map([['/', 5000], [`/tin-tuc/${little.slug}`, 3], [`/tin-tuc/${much.slug}`, 1200]]));
  await addReads(portal.payload, today, new Map([[`/tin-tuc/${much.slug}`, 34]]));
  await addReads(portal.payload, '2008-01-04', new Map([[`/tin-tuc/${little.slug}`, 9999]]));
  expect(await listMostRead(portal.payload, vi)).toEqual([
    { href: `/admin/collections/news/${much.id}`, text: 'Đọc nhiều', note: '1.234 lượt' },
    { href: `/admin/collections/news/${little.id}`, text: 'Đọc ít', note: '3 lượt' },
  ]);
});

test('the desk shows its lists in the official’s language', async () => {
  const [account] = (await portal.payload.find({ collection: 'users', where: { email: { equals: 'soan@example.vn' } } })).docs;
  if (!account) throw new Error('No account');
  const user = { ...account, collection: 'users' as const };
  const { i18n } = await createLocalReq({ user }, portal.payload);
  const shown = renderToStaticMarkup(await Desk({ i18n, payload: portal.payload, user }));
  for (const words of ['Bàn làm việc', 'Bản nháp của tôi', 'By Soạn', 'Chưa thấy liên kết nào hỏng', 'Đọc nhiều']) expect(shown).toContain(words);
  expect(shown).toMatch(/<a href="\/admin\/collections\/news\/\d+">Đọc nhiều<\/a><span>1\.234 lượt<\/span>/);
});

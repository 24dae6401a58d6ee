import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { createLocalReq, type PayloadRequest } from 'payload';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { User } from '@/payload-types';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';
import type { Move } from '../editions/transitions';
import { runLinkChecks } from '../link-checks/run';
import type { Asker } from './asker';
import { listBehind } from './behind';
import { listBrokenLinks } from './broken-links';
import type { DeskItem } from './desk-list';
import { listMyDrafts, listMySubmissions, listScheduled, listWaitingForReview } from './edition-lists';
import { listMostRead } from './most-read';
import { listFoundSearches, listMissedSearches } from './searches';
import { listUntranslated } from './untranslated';

let portal: Portal;
let performTransition: (typeof import('../editions/perform-transition'))['performTransition'];
let laidFor: typeof import('./lists').laidFor;
let Desk: typeof import('./desk').Desk;
let server: Server;
let site: string;
const vi = { language: 'vi' as const };
beforeAll(async () => {
  portal = await createPortal();
  ({ performTransition } = await import('../editions/perform-transition'));
  ({ laidFor } = await import('./lists'));
  ({ Desk } = await import('./desk'));
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

async function official(name: string, role: User['role']): Promise<Asker & { req: PayloadRequest }> {
  const account = await portal.payload.create({ collection: 'users', data: { name, email: `${randomUUID()}@example.vn`, password: 'một câu dài dễ nhớ', role } });
  const user = { ...account, collection: 'users' as const };
  return { user, payload: portal.payload, i18n: vi, req: await createLocalReq({ user }, portal.payload) };
}
const write = async ({ req }: { req: PayloadRequest }, title: string, more: object = {}) => (await portal.payload.create({ collection: 'news', draft: true, req, data: news(title, more) })).id;
async function move({ req }: { req: PayloadRequest }, id: number, name: Move, more: object = {}) {
  const { updatedAt } = await portal.payload.findByID({ collection: 'news', id, draft: true });
  await performTransition(req, 'news', id, name, { seen: updatedAt, ...more });
}
const texts = (items: DeskItem[]) => items.map(({ text }) => text);

test('an official sees the drafts that they were the last to write in, until they submit them', async () => {
  const [soan, bien] = [await official('Soạn', 'author'), await official('Biên', 'editor')];
  const first = await write(soan, 'Của Soạn');
  const second = await write(soan, 'Biên sửa tiếp');
  await portal.payload.update({ collection: 'news', id: second, draft: true, req: bien.req, data: { lead: 'Sapo mới' } });
  expect(texts(await listMyDrafts(soan))).toEqual(['Của Soạn']);
  expect(texts(await listMyDrafts(bien))).toEqual(['Biên sửa tiếp']);
  await move(soan, first, 'submit');
  expect(texts(await listMyDrafts(soan))).toEqual([]);
  expect(texts(await listMySubmissions(soan))).toEqual(['Của Soạn']);
  // What is returned is on the desk of who wrote it, not of who returned it.
  await move(bien, first, 'return', { remark: 'Sửa tên' });
  expect(await listMyDrafts(soan)).toMatchObject([{ text: 'Của Soạn', note: expect.stringContaining('Biên trả lại: Sửa tên') }]);
  expect(texts(await listMyDrafts(bien))).toEqual(['Biên sửa tiếp']);
});

test('what waits for review is on the desk of everybody who may approve it, oldest first, and of nobody else', async () => {
  const [author, editor, other] = [await official('Soạn Hai', 'author'), await official('Biên Hai', 'editor'), await official('Quản trị', 'administrator')];
  const [first, own, second] = [await write(author, 'Gửi trước'), await write(editor, 'Biên tự viết'), await write(author, 'Gửi sau')];
  await move(author, first, 'submit');
  await move(editor, own, 'submit');
  await move(author, second, 'submit');
  expect(texts(await listWaitingForReview(editor))).toEqual(['Gửi trước', 'Gửi sau']);
  expect(texts(await listWaitingForReview(other))).toEqual(['Gửi trước', 'Biên tự viết', 'Gửi sau']);
  expect((await listWaitingForReview(other))[1]?.note).toMatch(/^Biên Hai gửi lúc \d\d\/\d\d\/\d{4} \d\d:\d\d$/);
  const lists = async (asker: Asker) => (await laidFor(asker)).map(({ id }) => id);
  expect(await lists(author)).not.toContain('review');
  expect((await lists(editor))[0]).toBe('review');
  expect(await lists(editor)).not.toContain('mail');
  for (const id of [first, own, second]) await move(other, id, 'approve');
  expect(await listWaitingForReview(other)).toEqual([]);
});

test('what is scheduled shows its time in Viet Nam, what failed shows why; authors see their own', async () => {
  const [author, another, editor] = [await official('Soạn Ba', 'author'), await official('Soạn Bốn', 'author'), await official('Biên Ba', 'editor')];
  const year = new Date().getFullYear() + 1;
  const [timed, failed, theirs] = [await write(author, 'Hẹn giờ'), await write(author, 'Hỏng giờ hẹn'), await write(another, 'Của người khác')];
  for (const [id, by, time] of [[timed, author, `${year}-03-04T18:30:00Z`], [failed, author, `${year}-03-05T00:00:00Z`], [theirs, another, `${year}-02-01T00:00:00Z`]] as const) {
    await move(by, id, 'submit');
    await move(editor, id, 'schedule', { publishOn: time });
  }
  await performTransition(await createLocalReq({}, portal.payload), 'news', failed, 'fail', { remark: 'Không đăng được theo giờ hẹn. Đã có bài dùng địa chỉ này.' });
  const wrong = { text: 'Hỏng giờ hẹn', note: 'Không đăng được theo giờ hẹn. Đã có bài dùng địa chỉ này.', failed: true };
  // Half past six in the evening in UTC is half past one of the next day in Viet Nam.
  const waiting = { text: 'Hẹn giờ', note: `05/03/${year} 01:30` };
  expect(await listScheduled(editor)).toMatchObject([wrong, { text: 'Của người khác', note: `01/02/${year} 07:00` }, waiting]);
  expect(await listScheduled(author)).toMatchObject([wrong, waiting]);
  await move(author, failed, 'submit');
  expect(texts(await listScheduled(author))).toEqual(['Hẹn giờ']);
});

test('an original without a translation, and a translation that is behind, wait for whoever translates', async () => {
  const asker = await official('Dịch', 'author');
  const original = await publish('Chưa dịch');
  expect(texts(await listUntranslated(asker))).toContain('Chưa dịch');
  const gone = await publish('Đã gỡ, chưa dịch');
  await move(await official('Gỡ', 'editor'), gone.id, 'takeDown', { takenDown: { way: 'withdrawn', reason: 'Đã cũ' } });
  expect(texts(await listUntranslated(asker))).not.toContain('Đã gỡ, chưa dịch');
  const begin = (title: string) => portal.payload.create({ collection: 'news', data: news(title, { language: 'en', original: original.id, _status: 'published' }) });
  const translation = await begin('Not yet translated');
  expect(texts(await listUntranslated(asker))).not.toContain('Chưa dịch');
  expect(await listBehind(asker)).toEqual([]);
  const older = await publish('Cũ hơn').then((doc) => portal.payload.create({ collection: 'news', data: news('Older', { language: 'en', original: doc.id, _status: 'published' }) }));
  // What was first written in English waits for Vietnamese.
  const english = await portal.payload.create({ collection: 'news', data: news('English first', { language: 'en', _status: 'published' }) });
  expect(texts(await listUntranslated(asker))).toContain('English first');
  const vietnamese = await publish('Anh trước', { original: english.id });
  expect(texts(await listUntranslated(asker))).not.toContain('English first');
  // As if the originals had changed on these days.
  const behind = (id: number, behindSince: string) => portal.payload.db.updateOne({ collection: 'news', id, data: { behindSince } });
  await behind(translation.id, '2008-01-05T02:00:00.000Z');
  await behind(older.id, '2008-01-04T02:00:00.000Z');
  await behind(vietnamese.id, '2008-01-06T02:00:00.000Z');
  expect(await listBehind(asker)).toEqual([
    { href: `/admin/translations/news/${older.id}`, text: 'Older', note: 'từ 04/01/2008 09:00' },
    { href: `/admin/translations/news/${translation.id}`, text: 'Not yet translated', note: 'từ 05/01/2008 09:00' },
    { href: `/admin/translations/news/${vietnamese.id}`, text: 'Anh trước', note: 'từ 06/01/2008 09:00' },
  ]);
});

test('what is searched most, and what is searched and not found, is summed over the last days', async () => {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString();
  const count = (collection: 'found-searches' | 'missed-searches', query: string, times: number, ago: number) =>
    portal.payload.create({ collection, data: { query, count: times, language: 'vi', day: day(ago) } });
  await Promise.all([count('found-searches', 'buu dien', 700, 1), count('found-searches', 'buu dien', 600, 2), count('found-searches', 'lich tiep dan', 9, 1), count('found-searches', 'da cu', 9000, 30)]);
  await count('missed-searches', 'ho chieu', 2, 1);
  const asker = await official('Xem', 'author');
  expect(await listFoundSearches(asker)).toMatchObject([{ text: 'buu dien', note: '1.300 lần' }, { text: 'lich tiep dan', note: '9 lần' }]);
  expect(await listMissedSearches({ ...asker, i18n: { language: 'en' } })).toEqual([
    { href: '/admin/collections/missed-searches?where%5Bquery%5D%5Bequals%5D=ho+chieu', text: 'ho chieu', note: '2 times' },
  ]);
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
  expect(await listBrokenLinks(await official('Soát', 'author'))).toMatchObject([{ href: `/admin/collections/news/${id}`, note: expect.stringContaining(`news/${hidden.id}`) }]);
  // Nothing is asked twice within a day.
  expect(await runLinkChecks(portal.payload, asOutside)).toBe(0);
  await portal.payload.update({ collection: 'link-checks', where: { state: { equals: 'broken' } }, data: { checkedAt: '2008-01-04T00:00:00.000Z' } });
  expect(await runLinkChecks(portal.payload, asOutside)).toBe(1);
  expect((await listBrokenLinks(await official('Soát', 'author'))).map(({ text, note }) => `${text}: ${note}`)).toContain(`Có liên kết: ${site}/mat (404)`);
  await portal.payload.update({ collection: 'news', id, data: { body: toBody('Không còn liên kết'), _status: 'published' } });
  await runLinkChecks(portal.payload, asOutside);
  expect(await states()).toEqual({});
});

test('what is read most comes first, by its title; other pages are left out', async () => {
  const [little, much] = await Promise.all([publish('Đọc ít'), publish('Đọc nhiều')]);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  const { addReads } = await import('../page-reads/keep');
  await addReads(portal.payload, today, new Map([['/', 5000], [`/tin-tuc/${little.slug}`, 3], [`/tin-tuc/${much.slug}`, 1200]]));
  await addReads(portal.payload, today, new Map([[`/tin-tuc/${much.slug}`, 34]]));
  await addReads(portal.payload, '2008-01-04', new Map([[`/tin-tuc/${little.slug}`, 9999]]));
  expect(await listMostRead(await official('Đọc', 'author'))).toEqual([
    { href: `/admin/collections/news/${much.id}`, text: 'Đọc nhiều', note: '1.234 lượt' },
    { href: `/admin/collections/news/${little.id}`, text: 'Đọc ít', note: '3 lượt' },
  ]);
});

test('the desk shows its lists in the official’s language', async () => {
  const { req, user } = await official('Biên Cuối', 'editor');
  await write({ req }, 'Đang viết dở');
  const shown = async (language: 'vi' | 'en') => renderToStaticMarkup(await Desk({ i18n: { ...req.i18n, language }, payload: portal.payload, user }));
  for (const words of ['Bàn làm việc', 'Chờ tôi duyệt', 'Đang viết dở', 'Tìm không thấy trong bảy ngày', 'Đọc nhiều']) expect(await shown('vi')).toContain(words);
  expect(await shown('vi')).toMatch(/<a href="\/admin\/collections\/news\/\d+">Đọc nhiều<\/a><span>1\.234 lượt<\/span>/);
  for (const words of ['Waiting for my review', 'My drafts', '1,234 reads']) expect(await shown('en')).toContain(words);
});

test('where no mail can be sent, administrators are told so', async () => {
  const data = { name: 'Quản trị', email: `${randomUUID()}@example.vn`, password: 'một câu dài dễ nhớ', role: 'administrator' as const };
  const user = { ...(await portal.payload.create({ collection: 'users', data })), collection: 'users' as const };
  const mail = (await laidFor({ payload: portal.payload, user, i18n: { language: 'vi' } })).find(({ id }) => id === 'mail');
  expect(mail?.items).toMatchObject([{ text: 'Cổng chưa được nối máy chủ thư', failed: true }]);
});

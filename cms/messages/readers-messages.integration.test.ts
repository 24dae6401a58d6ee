import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepPagesIn } from '@/delivery/invalidate';
import { hashFollowCode } from '@/lib/follow-code';
import type { FormDesk, FormFields } from '@/lib/submission';
import { createPortal, type Portal } from '@/test/portal';
import type { User } from '@/payload-types';

let portal: Portal;
let desk: FormDesk;
let stampOf: (form: string) => string;
let forgetOld: typeof import('./forget-old').forgetOld;
let division: number;
let client = 0;
const users: Partial<Record<'author' | 'editor' | 'administrator', User>> = {};

beforeAll(async () => {
  portal = await createPortal();
  const { payload } = portal;
  const [{ createFormDesk }, { forms }, { opinionForm }, { countOpinion }, { makeStamp }, old] = await Promise.all([
    import('@/readers/desk'), import('@/readers/forms'), import('@/readers/page-opinions/opinion'), import('../page-opinions/count-opinion'), import('@/readers/stamp'), import('./forget-old'),
  ]);
  ({ forgetOld } = old);
  stampOf = (form) => makeStamp(form, Date.now() - 5_000);
  keepPagesIn({ forget: async () => {}, drop: () => {}, isPage: async (path) => path === '/gioi-thieu' || path === '/en/about' });
  desk = createFormDesk([...forms, opinionForm(countOpinion)], payload);
  division = (await payload.create({ collection: 'divisions', locale: 'vi', data: { name: 'Thanh tra', slug: 'thanh-tra', kind: 'inspectorate', order: 1 }, context: { loading: true } })).id;
  for (const role of ['author', 'editor', 'administrator'] as const) {
    users[role] = await payload.create({ collection: 'users', data: { name: role, email: `${role}@example.vn`, password: 'a long enough password', role } });
  }
});
afterAll(() => portal.close());

/** Each post comes from a reader of its own, unless one is named. */
const post = (path: string, fields: FormFields, from = `192.0.2.${(client += 1)}`) => desk.receive({ path, fields, client: from, userAgent: 'test' });
const asOfficial = (role: keyof typeof users) => ({ user: users[role], overrideAccess: false }) as const;
const messages = async (where = {}) => (await portal.payload.find({ collection: 'messages', where, sort: 'id', depth: 0, pagination: false })).docs;
const letter = { subject: 'Xin giấy phép', message: 'Tôi cần biết thủ tục cấp phép.' };

describe('a message', () => {
  const send = (fields: FormFields, path = '/lien-he/gui-thu', from?: string) => post(path, { stamp: stampOf('message'), ...letter, ...fields }, from);

  test('is kept as it was sent, for the division that was chosen, and the reader is led to the page of its code', async () => {
    const answer = await send({ division: String(division), name: 'An', email: 'an@example.vn', phone: '0912 345 678' });
    const [, code = ''] = ('see' in answer && /^\/theo-doi\/([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})$/.exec(answer.see)) || [];
    expect(await messages({ codeHash: { equals: hashFollowCode(code) } })).toMatchObject([{ ...letter, division, name: 'An', email: 'an@example.vn', phone: '0912 345 678', language: 'vi', state: 'new' }]);
    expect(await send({ subject: 'A licence' }, '/en/contact/message')).toMatchObject({ see: expect.stringMatching(/^\/en\/follow\//) });
    expect(await messages({ language: { equals: 'en' } })).toMatchObject([{ division: null }]);
  });

  test('needs a subject and a text, and a division that there is', async () => {
    const before = (await messages()).length;
    expect(await send({ subject: '', message: 'a', division: '999999', email: 'x', phone: 'y' })).toMatchObject({
      status: 422,
      again: { values: { message: 'a', division: '999999' }, problems: { subject: { code: 'missing' }, message: { code: 'tooShort', limit: 10 }, email: { code: 'email' }, phone: { code: 'phone' } } },
    });
    expect(await send({ division: '999999' })).toMatchObject({ again: { problems: { division: { code: 'choice' } } } });
    expect(await send({ message: `${letter.message} http://a http://b http://c` })).toMatchObject({ again: { problems: { message: { code: 'links', limit: 2 } } } });
    expect(await send({ homepage: 'x' })).toMatchObject({ again: { problems: { homepage: { code: 'trap' } } } });
    expect((await messages()).length).toBe(before);
  });

  test('is one when it is sent twice, and four are enough from one reader', async () => {
    const from = '203.0.113.1';
    // By a button that is pressed twice, on one page.
    const twice = { subject: 'Hai lần', stamp: stampOf('message') };
    await Promise.all([send(twice, undefined, from), send(twice, undefined, from)]);
    expect(await messages({ subject: { equals: 'Hai lần' } })).toHaveLength(1);
    for (const subject of ['2', '3', '4']) await send({ subject }, undefined, from);
    expect(await send({ subject: '5' }, undefined, from)).toMatchObject({ status: 429, again: { values: { subject: '5', message: letter.message } } });
  });

  test('is read, assigned and deleted by editors and administrators alone; what was sent stays as it was', async () => {
    const [message] = await messages();
    const id = message?.id ?? 0;
    const { payload } = portal;
    await expect(payload.find({ collection: 'messages', overrideAccess: false })).rejects.toThrow();
    await expect(payload.find({ collection: 'messages', ...asOfficial('author') })).rejects.toThrow();
    await expect(payload.findByID({ collection: 'messages', id, ...asOfficial('author') })).rejects.toThrow();
    await expect(payload.update({ collection: 'messages', id, data: { state: 'done' }, ...asOfficial('author') })).rejects.toThrow();
    await expect(payload.create({ collection: 'messages', data: { ...letter, language: 'vi', state: 'new' }, ...asOfficial('administrator') })).rejects.toThrow();
    const changed = await payload.update({ collection: 'messages', id, data: { state: 'done', note: 'Đã gọi', division, message: 'khác', email: 'b@example.vn' }, depth: 0, ...asOfficial('editor') });
    expect(changed).toMatchObject({ state: 'done', note: 'Đã gọi', division, message: message?.message, email: message?.email });
    await payload.delete({ collection: 'messages', id, ...asOfficial('editor') });
    const { docs } = await payload.find({ collection: 'trail', where: { collection: { equals: 'messages' } }, depth: 0 });
    expect(docs).toMatchObject([{ action: 'deleted', record: String(id) }]);
    // The trail is for ever: nothing of the message is in it.
    for (const told of ['Xin giấy phép', 'an@example.vn', 'thủ tục']) expect(JSON.stringify(docs)).not.toContain(told);
  });
});

describe('the opinion of a page', () => {
  const say = (fields: FormFields, from?: string) => post('/y-kien-ve-trang', { page: '/gioi-thieu', ...fields }, from);
  const counts = async () => (await portal.payload.find({ collection: 'page-opinions', depth: 0 })).docs.map(({ page, useful, notUseful }) => [page, useful, notUseful]);

  test('is counted once for a reader, and who says no is asked what is wrong', async () => {
    expect(await say({ useful: 'yes' }, 'a')).toEqual({ see: '/y-kien-ve-trang/cam-on?page=%2Fgioi-thieu' });
    expect(await say({ useful: 'no' }, 'b')).toEqual({ see: '/y-kien-ve-trang/van-de?page=%2Fgioi-thieu' });
    expect(await say({ useful: 'no' }, 'b')).toEqual({ see: '/y-kien-ve-trang/van-de?page=%2Fgioi-thieu' });
    await say({ useful: 'no', page: '/en/about' }, 'b');
    expect((await counts()).sort()).toEqual([['/en/about', 0, 1], ['/gioi-thieu', 1, 1]]);
  });
  test('is of pages that readers have been shown', async () => {
    for (const page of ['/khong-co', '/admin', 'https://evil.example/', '//evil.example', '/tin-tuc/a', '/gioi-thieu?a=1', '', '/gioi-thieu\u0000x', ['/gioi-thieu', '/gioi-thieu']]) {
      expect(await say({ page, useful: 'yes' }), String(page)).toMatchObject({ status: 422 });
    }
    expect(await say({ useful: 'maybe' })).toMatchObject({ again: { problems: { useful: { code: 'choice' } } } });
    expect(await counts()).toHaveLength(2);
  });
});

describe('what is wrong with a page', () => {
  const tell = (fields: FormFields) => post('/y-kien-ve-trang/van-de', { stamp: stampOf('page-problem'), page: '/gioi-thieu', reason: 'wrong', ...fields });

  test('is listed for officials, who say how far they are; strangers read nothing', async () => {
    expect(await tell({ message: 'Ngày thành lập sai.' })).toEqual({ see: '/y-kien-ve-trang/cam-on?page=%2Fgioi-thieu' });
    expect(await tell({ reason: 'outdated' })).toEqual({ see: '/y-kien-ve-trang/cam-on?page=%2Fgioi-thieu' });
    expect(await tell({ reason: 'nonsense' })).toMatchObject({ again: { problems: { reason: { code: 'choice' } } } });
    expect(await tell({ page: '/khong-co' })).toMatchObject({ status: 422, again: { problems: {} } });
    const { payload } = portal;
    const { docs } = await payload.find({ collection: 'page-problems', sort: 'id', depth: 0, ...asOfficial('author') });
    expect(docs).toMatchObject([{ page: '/gioi-thieu', reason: 'wrong', message: 'Ngày thành lập sai.', state: 'new', language: 'vi' }, { reason: 'outdated' }]);
    const id = docs[0]?.id ?? 0;
    expect(await payload.update({ collection: 'page-problems', id, data: { state: 'lookedAt', message: 'khác' }, ...asOfficial('author') })).toMatchObject({ state: 'lookedAt', message: 'Ngày thành lập sai.' });
    await expect(payload.find({ collection: 'page-problems', overrideAccess: false })).rejects.toThrow();
    await expect(payload.delete({ collection: 'page-problems', id, ...asOfficial('author') })).rejects.toThrow();
    await payload.delete({ collection: 'page-problems', id, ...asOfficial('editor') });
  });
});

test('what is older than the rules allow is deleted, by the rules of the day', async () => {
  const { payload } = portal;
  await post('/lien-he/gui-thu', { stamp: stampOf('message'), ...letter });
  const [many, problems] = [(await messages()).length, (await payload.count({ collection: 'page-problems' })).totalDocs];
  expect([many > 0, problems > 0]).toEqual([true, true]);
  const days = (count: number) => Date.now() + count * 86_400_000;
  await forgetOld(payload, days(179));
  expect((await payload.count({ collection: 'page-problems' })).totalDocs).toBe(problems);
  await forgetOld(payload, days(181));
  expect([(await messages()).length, (await payload.count({ collection: 'page-problems' })).totalDocs]).toEqual([many, 0]);
  await expect(payload.updateGlobal({ slug: 'rules', data: { messageDays: 10 }, ...asOfficial('administrator') })).rejects.toThrow();
  await expect(payload.updateGlobal({ slug: 'rules', data: { messageDays: 30 }, ...asOfficial('editor') })).rejects.toThrow();
  await payload.updateGlobal({ slug: 'rules', data: { messageDays: 30 }, ...asOfficial('administrator') });
  await forgetOld(payload, days(31));
  expect(await messages()).toEqual([]);
});

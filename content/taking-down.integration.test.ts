import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TakingDown } from '@/cms/editions/taking-down';
import { toBody } from '@/test/body';
import { sqlWithin } from '@/cms/search/sql';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let perform: (typeof import('@/cms/editions/perform-transition'))['performTransition'];
let news: typeof import('./news');
let findPastAddress: (typeof import('./addresses'))['findPastAddress'];
let listPublicAddresses: (typeof import('./sitemap'))['listPublicAddresses'];

beforeAll(async () => {
  portal = await createPortal();
  vi.doMock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));
  ({ performTransition: perform } = await import('@/cms/editions/perform-transition'));
  news = await import('./news');
  ({ findPastAddress } = await import('./addresses'));
  ({ listPublicAddresses } = await import('./sitemap'));
  await portal.payload.create({ collection: 'users', data: { name: 'Biên', email: 'b@example.vn', password: 'một câu dài dễ nhớ', role: 'editor' } });
});
afterAll(() => portal.close());

const publish = (title: string, more: object = {}) =>
  portal.payload.create({ collection: 'news', data: { title, lead: 'Sapo', body: toBody('x'), language: 'vi', _status: 'published', ...more } });

async function asEditor() {
  const { docs } = await portal.payload.find({ collection: 'users', limit: 1 });
  const [user] = docs;
  if (!user) throw new Error('No editor');
  return createLocalReq({ user: { ...user, collection: 'users' } }, portal.payload);
}
const takeDown = async (id: number, takenDown: TakingDown) => perform(await asEditor(), 'news', id, 'takeDown', { takenDown });
const listed = async () => (await news.listNews('vi', { limit: 100 })).items.map(({ title }) => title);

describe('a withdrawn item', () => {
  test('stays at its address under date and reason, and leaves lists, relations and the site map', async () => {
    const old = await publish('Quy định cũ');
    const other = await publish('Bài dẫn đến', { relatedNews: [old.id] });
    expect((await news.getNewsBySlug('vi', other.slug ?? ''))?.relatedNews).toHaveLength(1);
    await takeDown(old.id, { way: 'withdrawn', reason: 'Đã có quy định mới' });

    const item = await news.getNewsBySlug('vi', 'quy-dinh-cu');
    expect(item).toMatchObject({ title: 'Quy định cũ', notices: { withdrawn: { reason: 'Đã có quy định mới' } }, editions: { vi: '/tin-tuc/quy-dinh-cu' } });
    expect(Date.parse(item?.notices.withdrawn?.on ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(await listed()).not.toContain('Quy định cũ');
    expect((await listPublicAddresses()).map(({ path }) => path)).not.toContain('/tin-tuc/quy-dinh-cu');
    expect((await news.getNewsBySlug('vi', other.slug ?? ''))?.relatedNews).toEqual([]);
  });
});

describe('an item published in error', () => {
  test('is gone, or leads to another', async () => {
    const wrong = await publish('Đăng nhầm');
    await takeDown(wrong.id, { way: 'error', reason: 'Chưa được phép' });
    expect(await news.getNewsBySlug('vi', 'dang-nham')).toBeNull();
    expect(await findPastAddress('vi', '/tin-tuc/dang-nham')).toEqual({ fate: 'gone' });

    const [again, right] = [await publish('Đăng nhầm lần nữa'), await publish('Bài đúng')];
    await takeDown(again.id, { way: 'error', reason: 'Nhầm', target: right.id });
    expect(await findPastAddress('vi', '/tin-tuc/dang-nham-lan-nua')).toEqual({ fate: 'moved', to: '/tin-tuc/bai-dung' });
  });
});

describe('a deleted item', () => {
  test('is gone for good, though the next one may have its number', async () => {
    const wrong = await publish('Sẽ xoá hẳn');
    await portal.payload.delete({ collection: 'news', id: wrong.id });
    // As after a backup was restored that was made before it was written.
    const again = process.env.TEST_DATABASE === 'postgres' ? `SELECT setval(pg_get_serial_sequence('news', 'id'), ${wrong.id}, false)` : `UPDATE sqlite_sequence SET seq = ${wrong.id - 1} WHERE name = 'news'`;
    await sqlWithin(portal.payload, undefined)(again);
    expect((await publish('Bài viết sau đó')).id).toBe(wrong.id);
    expect(await findPastAddress('vi', '/tin-tuc/se-xoa-han')).toEqual({ fate: 'gone' });
  });
});

describe('a merged item', () => {
  test('leads to the other, through a second merger too, and is gone when that is', async () => {
    const [one, two, three] = [await publish('Một'), await publish('Hai'), await publish('Ba')];
    await takeDown(one.id, { way: 'merged', reason: 'Trùng', target: two.id });
    expect(await findPastAddress('vi', '/tin-tuc/mot')).toEqual({ fate: 'moved', to: '/tin-tuc/hai' });
    await takeDown(two.id, { way: 'merged', reason: 'Trùng', target: three.id });
    expect(await findPastAddress('vi', '/tin-tuc/mot')).toEqual({ fate: 'moved', to: '/tin-tuc/ba' });
    await takeDown(three.id, { way: 'error', reason: 'Nhầm' });
    expect(await findPastAddress('vi', '/tin-tuc/mot')).toEqual({ fate: 'gone' });
  });

  test('names another, in its language, that is public', async () => {
    const [one, english] = [await publish('Gộp'), await publish('Merged', { language: 'en' })];
    const draft = await portal.payload.create({ collection: 'news', data: { title: 'Nháp', language: 'vi' }, draft: true });
    for (const target of [undefined, one.id, english.id, draft.id, 999_999]) {
      await expect(takeDown(one.id, { way: 'merged', reason: 'Trùng', target })).rejects.toMatchObject({ status: 400 });
    }
    expect((await news.getNewsBySlug('vi', 'gop'))?.notices.withdrawn).toBeUndefined();
  });
});

test('a correction shows its change note with its date, and a minor one shows none', async () => {
  await portal.payload.updateGlobal({ slug: 'rules', data: { selfApproval: true } });
  const { id } = await publish('Có sửa');
  const approve = async (data: object) => {
    await portal.payload.update({ collection: 'news', id, data, draft: true });
    const version = async () => (await portal.payload.findByID({ collection: 'news', id, draft: true })).updatedAt;
    await perform(await asEditor(), 'news', id, 'submit', { seen: await version() });
    await perform(await asEditor(), 'news', id, 'approve', { seen: await version() });
  };
  await approve({ lead: 'Sửa lỗi chữ' });
  expect((await news.getNewsBySlug('vi', 'co-sua'))?.notices.changes).toEqual([]);
  await approve({ lead: 'Sửa số liệu', changeNote: 'Số đơn vị là chín, không phải mười.' });
  await approve({ lead: 'Sửa thêm', changeNote: 'Thêm tên người dự.' });
  const changes = (await news.getNewsBySlug('vi', 'co-sua'))?.notices.changes ?? [];
  expect(changes.map(({ note }) => note)).toEqual(['Thêm tên người dự.', 'Số đơn vị là chín, không phải mười.']);
});

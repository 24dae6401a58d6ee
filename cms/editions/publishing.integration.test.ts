import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keepPagesIn } from '@/delivery/invalidate';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let dropped: string[];
let gone: string[];
beforeAll(async () => {
  portal = await createPortal();
});
afterAll(() => portal.close());
beforeEach(() => {
  dropped = [];
  gone = [];
  keepPagesIn({
    forget: async () => {},
    drop: (tags, _first, taken = []) => {
      dropped.push(...tags);
      gone.push(...taken);
    },
  });
});

const text = { lead: 'Sapo', body: toBody('Nội dung'), language: 'vi' as const };
const published = { ...text, _status: 'published' as const };
const create = (title: string, more: object = {}) => portal.payload.create({ collection: 'news', data: { ...published, title, ...more } });
const pathsOf = async (record: number) => {
  const { docs } = await portal.payload.find({ collection: 'addresses', where: { record: { equals: record }, collection: { equals: 'news' } }, sort: 'path' });
  return docs.map(({ path }) => path);
};

describe('the address of an edition', () => {
  test('is made of its title, composed or not', async () => {
    const { slug } = await create('Chính phủ điện tử'.normalize('NFD'));
    expect(slug).toBe('chinh-phu-dien-tu');
  });

  test('is kept when the title is corrected, and changed on request alone', async () => {
    const { id } = await create('Tiêu đề đầu');
    const kept = await portal.payload.update({ collection: 'news', id, data: { title: 'Tiêu đề khác', _status: 'published' } });
    expect(kept.slug).toBe('tieu-de-dau');
    await portal.payload.update({ collection: 'news', id, data: { slug: 'Địa chỉ mới', _status: 'published' } });
    expect(await pathsOf(id)).toEqual(['/tin-tuc/dia-chi-moi', '/tin-tuc/tieu-de-dau']);
  });

  test('follows the title until the first publication, unless it was typed', async () => {
    const draft = { draft: true, collection: 'news' } as const;
    const { id } = await portal.payload.create({ ...draft, data: { ...text, title: 'Nửa' } });
    const whole = await portal.payload.update({ ...draft, id, data: { title: 'Nửa tiêu đề rồi cả tiêu đề', slug: 'nua' } });
    expect(whole.slug).toBe('nua-tieu-de-roi-ca-tieu-de');
    const typed = await portal.payload.update({ ...draft, id, data: { slug: 'dia-chi-rieng' } });
    const later = await portal.payload.update({ ...draft, id, data: { title: 'Tiêu đề khác nữa', slug: typed.slug } });
    expect(later.slug).toBe('dia-chi-rieng');
  });

  test('may be shared by drafts, and is settled when they are published', async () => {
    await create('Hai bản trùng');
    const copy = await portal.payload.create({ collection: 'news', data: { ...text, title: 'Hai bản trùng' }, draft: true });
    await expect(portal.payload.update({ collection: 'news', id: copy.id, data: { _status: 'published' } })).rejects.toMatchObject({ data: { errors: [{ path: 'slug' }] } });
  });

  test('is one edition’s in its language, and free in the other', async () => {
    await create('Cùng tên');
    await expect(create('Cùng tên')).rejects.toThrow();
    const english = await create('Cùng tên', { language: 'en' });
    expect(await pathsOf(english.id)).toEqual(['/en/news/cung-ten']);
  });

  test('is not recorded for a draft', async () => {
    const { id } = await portal.payload.create({ collection: 'news', data: { ...text, title: 'Chưa ai thấy' }, draft: true });
    expect(await pathsOf(id)).toEqual([]);
  });
});

describe('a translation', () => {
  test('is in another language than its original, and the only one in it', async () => {
    const original = await create('Bản gốc');
    await expect(create('Bản dịch sai', { original: original.id })).rejects.toThrow();
    await create('The translation', { language: 'en', original: original.id });
    await expect(create('A second translation', { language: 'en', original: original.id })).rejects.toThrow();
  });
});

describe('a translation begun in the newsroom', () => {
  test('carries the facts over, leaves the words to the translator, and is begun once', async () => {
    const { callRest } = await import('@/test/rest');
    const email = 'dich@example.vn';
    const password = 'một câu dài dễ nhớ';
    await portal.payload.create({ collection: 'users', data: { name: 'Dịch', email, password, role: 'author' } });
    const { token } = await portal.payload.login({ collection: 'users', data: { email, password } });
    const { id } = await create('Cần dịch', { eventDate: '2008-01-04T12:00:00.000Z', originName: 'Mic.gov.vn' });
    const begun = await callRest('POST', `/news/${id}/translations/en`, { token });
    expect(begun.status).toBe(200);
    expect(await callRest('POST', `/news/${id}/translations/en`, { token })).toEqual(begun);
    const { docs } = await portal.payload.find({ collection: 'news', where: { original: { equals: id } } });
    expect(docs).toMatchObject([{ language: 'en', _status: 'draft', originName: 'Mic.gov.vn', eventDate: '2008-01-04T12:00:00.000Z' }]);
    expect(docs[0]?.title ?? null).toBeNull();
    expect((await callRest('POST', `/news/${id}/translations/en`)).status).toBe(403);
    expect((await callRest('POST', `/news/${id}/translations/fr`, { token })).status).toBe(400);
  });
});

describe('publication', () => {
  test('is followed by revisions, each dated', async () => {
    const { id, revisedAt } = await create('Sẽ sửa');
    expect(revisedAt ?? null).toBeNull();
    const corrected = await portal.payload.update({ collection: 'news', id, data: { lead: 'Sapo đã sửa', _status: 'published' } });
    expect(Date.parse(corrected.revisedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  test('is dated once', async () => {
    const { id, publishedAt } = await create('Có ngày');
    expect(Date.parse(publishedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    const again = await portal.payload.update({ collection: 'news', id, data: { title: 'Có ngày, đã sửa', _status: 'published' } });
    expect(again.publishedAt).toBe(publishedAt);
  });

  test('drops the pages that show it, once it is committed', async () => {
    const req = { transactionID: (await portal.payload.db.beginTransaction()) ?? undefined };
    const { id } = await portal.payload.create({ collection: 'news', data: { ...published, title: 'Trong giao dịch' }, req });
    expect(dropped).toEqual([]);
    await portal.payload.db.commitTransaction(req.transactionID ?? 0);
    expect(dropped.sort()).toEqual(['news.vi', `news:${id}`]);
  });

  test('drops the lists of its own language, and of the one that it was in before', async () => {
    const { id } = await create('In English by mistake');
    await portal.payload.update({ collection: 'news', id, draft: true, data: { language: 'en' } });
    dropped = [];
    await portal.payload.update({ collection: 'news', id, data: { language: 'en', _status: 'published' }, select: { title: true } });
    expect(dropped.sort()).toEqual(['news.en', 'news.vi', `news:${id}`]);
  });

  test('is on no page before it', async () => {
    const { id } = await portal.payload.create({ collection: 'news', data: { ...text, title: 'Còn nháp' }, draft: true });
    await portal.payload.update({ collection: 'news', id, data: { _status: 'draft' } });
    expect(dropped).toEqual([`news:${id}`]);
  });

  test('drops nothing when it is rolled back', async () => {
    const req = { transactionID: (await portal.payload.db.beginTransaction()) ?? undefined };
    await portal.payload.create({ collection: 'news', data: { ...published, title: 'Bị huỷ' }, req });
    await portal.payload.db.rollbackTransaction(req.transactionID ?? 0);
    expect(dropped).toEqual([]);
    expect((await portal.payload.find({ collection: 'news', where: { title: { equals: 'Bị huỷ' } } })).totalDocs).toBe(0);
  });

  test('that ends has the pages with its text taken away, as a deletion has; a correction keeps them', async () => {
    const { id } = await create('Sẽ gỡ');
    await portal.payload.update({ collection: 'news', id, data: { lead: 'Sapo đã sửa', _status: 'published' } });
    expect([dropped.includes(`news:${id}`), gone]).toEqual([true, []]);
    await portal.payload.update({ collection: 'news', id, data: { _status: 'draft', editionState: 'withdrawn' } });
    expect(gone).toEqual([`news:${id}`]);
    await portal.payload.delete({ collection: 'news', id });
    expect(gone).toEqual([`news:${id}`, `news:${id}`]);
    expect(dropped).toEqual(expect.arrayContaining(gone));
  });

  test('is not touched by a draft beside it', async () => {
    const { id } = await create('Đang đăng');
    dropped = [];
    await portal.payload.update({ collection: 'news', id, data: { title: 'Đang sửa' }, draft: true });
    expect(dropped).toEqual([]);
    expect((await portal.payload.findByID({ collection: 'news', id })).title).toBe('Đang đăng');
  });

  test('asks for what a reader needs, and says which is missing', async () => {
    const incomplete = portal.payload.create({ collection: 'news', data: { ...published, title: 'Thiếu sapo', lead: '' } });
    await expect(incomplete).rejects.toMatchObject({ data: { errors: [{ path: 'lead' }] } });
  });

  test('by many officials at once loses none', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, (_, i) => create(`Cùng lúc ${i}`)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(20);
  });
});

describe('texts', () => {
  test('of no bearable length are refused in drafts too, by field', async () => {
    const save = (data: object) => portal.payload.create({ collection: 'news', data: { title: 'Nháp', language: 'vi' as const, ...data }, draft: true });
    await expect(save({ lead: 'a'.repeat(9_000) })).resolves.toBeTruthy();
    await expect(save({ lead: 'a'.repeat(10_001) })).rejects.toMatchObject({ data: { errors: [{ path: 'lead', label: 'Sapo' }] } });
    await expect(save({ body: toBody('a'.repeat(1_000_001)) })).rejects.toMatchObject({ data: { errors: [{ path: 'body', message: expect.stringContaining('1.000.000') }] } });
  });

  test('are composed on their way in, and headings brought to the levels of a page', async () => {
    const body = toBody('Tiếng Việt'.normalize('NFD'));
    const heading = { ...body.root.children[0], type: 'heading', tag: 'h1' };
    const { id } = await create('Dán từ nơi khác', { byline: 'Trần Thị Mỹ'.normalize('NFD'), body: { root: { ...body.root, children: [heading] } } });
    const doc = await portal.payload.findByID({ collection: 'news', id });
    expect(doc.byline).toBe('Trần Thị Mỹ'.normalize('NFC'));
    expect(doc.body.root.children[0]).toMatchObject({ type: 'heading', tag: 'h2', children: [{ text: 'Tiếng Việt'.normalize('NFC') }] });
  });
});

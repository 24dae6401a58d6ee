import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';
import { loadDepartment } from './load';
import { readDepartment } from './read';
import type { DepartmentData } from './schema';

let portal: Portal;
let payload: Payload;
let data: DepartmentData;
beforeAll(async () => {
  portal = await createPortal();
  ({ payload } = portal);
  data = await readDepartment('hanoi');
});
afterAll(() => portal.close());

const noon = '2008-01-04T12:00:00.000Z';
const visit = { vi: 'bo-truong-le-doan-hop-tham-so-bcvt-ha-noi', en: 'minister-le-doan-hop-visits-hanoi-dpt' };

const count = async (collection: 'topics' | 'officials' | 'divisions' | 'directives' | 'news' | 'addresses' | 'load-records') =>
  (await payload.count({ collection })).totalDocs;

async function findNews(slug: string) {
  const { docs } = await payload.find({ collection: 'news', where: { slug: { equals: slug } }, depth: 1 });
  const [item] = docs;
  if (!item) throw new Error(`No news item at ${slug}`);
  return item;
}

async function findDirectives(language: 'vi' | 'en') {
  const { docs } = await payload.find({ collection: 'directives', where: { language: { equals: language } }, sort: 'order', depth: 1 });
  return docs;
}

/** Narrows a relation that was read with its record. */
function read<Doc>(relation: number | Doc | null | undefined): Doc {
  if (typeof relation === 'number' || !relation) throw new Error('The related record was not read');
  return relation;
}

describe('the first load', () => {
  test('that dies between the languages of an entry takes back the whole entry', async () => {
    const divisions = data.divisions.map((division, index) =>
      index === 4 ? { ...division, name: { ...division.name, en: 'x'.repeat(200) } } : division,
    );
    await expect(loadDepartment(payload, 'hanoi', { ...data, divisions })).rejects.toThrow('Could not load hanoi/divisions/inspectorate');
    expect(await count('divisions')).toBe(4);
  });

  test('goes on where the last one died, and makes everything once', async () => {
    await loadDepartment(payload, 'hanoi');
    expect(await count('topics')).toBe(7);
    expect(await count('officials')).toBe(1);
    expect(await count('divisions')).toBe(9);
    expect(await count('directives')).toBe(20);
    expect(await count('news')).toBe(8);
    // Topics, officials, divisions, the department, editions, and the relations of each edition of the news.
    expect(await count('load-records')).toBe(7 + 1 + 9 + 1 + 20 + 8 + 8);
  });
});

describe('what is loaded', () => {
  test('the department, in both languages', async () => {
    const vi = await payload.findGlobal({ slug: 'department', locale: 'vi' });
    const en = await payload.findGlobal({ slug: 'department', locale: 'en' });
    expect(vi).toMatchObject({ name: 'Sở Bưu chính, Viễn thông Hà Nội', foundedOn: '2004-12-08T12:00:00.000Z' });
    expect(en).toMatchObject({ name: 'Hanoi Department of Posts and Telecommunications', shortName: 'Hanoi DPT' });
    expect(vi.organisationNote).toContain('đơn vị thứ mười không được nêu tên');
    expect(vi.officialLinks).toEqual([expect.objectContaining({ name: 'Bộ Thông tin và Truyền thông (Mic.gov.vn)', url: 'https://mic.gov.vn' })]);
    expect(en.officialLinks?.map(({ id }) => id)).toEqual(vi.officialLinks?.map(({ id }) => id));
    expect(en.officialLinks?.[0]?.name).toBe('Ministry of Information and Communications (Mic.gov.vn)');
  });

  test('divisions in the order of the source, each with an address in both languages', async () => {
    const { docs: vi } = await payload.find({ collection: 'divisions', locale: 'vi', sort: 'order' });
    const { docs: en } = await payload.find({ collection: 'divisions', locale: 'en', sort: 'order' });
    expect(vi.map(({ name }) => name)).toEqual(data.divisions.map(({ name }) => name.vi));
    expect(en.map(({ name }) => name)).toEqual(data.divisions.map(({ name }) => name.en));
    expect(vi[0]?.slug).toBe('phong-to-chuc-hanh-chinh');
    expect(en[0]?.slug).toBe('organisation-and-administration-division');
    expect(vi.map(({ kind }) => kind)).toEqual(en.map(({ kind }) => kind));
  });

  test('topics and officials in both languages', async () => {
    const { docs: topics } = await payload.find({ collection: 'topics', locale: 'en', sort: 'order' });
    expect(topics[2]).toMatchObject({ name: 'E-government', slug: 'e-government', order: 3 });
    const { docs: officials } = await payload.find({ collection: 'officials', locale: 'en' });
    expect(officials).toEqual([expect.objectContaining({ name: 'Nguyễn Mạnh Dũng', position: 'Director', asOf: noon })]);
  });

  test('ten directives in each language, published, each with theme, source and original', async () => {
    const [vi, en] = [await findDirectives('vi'), await findDirectives('en')];
    expect(vi.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const directive of [...vi, ...en]) {
      expect(directive).toMatchObject({ state: 'received', issuedOn: noon, _status: 'published', sourceName: 'Mic.gov.vn' });
      expect(directive.publishedAt).toBeTruthy();
      expect(read(directive.sourceNews).slug).toBe(visit[directive.language]);
    }
    expect(vi.every(({ issuer }) => issuer === 'Bộ trưởng Bộ Thông tin và Truyền thông Lê Doãn Hợp')).toBe(true);
    expect(en.map(({ original }) => read(original).id)).toEqual(vi.map(({ id }) => id));
    expect(en.map(({ theme }) => read(theme).id)).toEqual(vi.map(({ theme }) => read(theme).id));
  });

  test('news, with relations inside its language', async () => {
    const [vi, en] = [await findNews(visit.vi), await findNews(visit.en)];
    expect(vi).toMatchObject({ language: 'vi', _status: 'published', publishedAt: noon, eventDate: noon, original: null });
    expect(vi).toMatchObject({ featured: true, byline: 'LM', originName: 'Mic.gov.vn' });
    expect(read(en.original).id).toBe(vi.id);
    for (const item of [vi, en]) {
      expect(item.relatedNews?.map((other) => read(other).language)).toEqual([item.language, item.language, item.language]);
      const directives = await findDirectives(item.language);
      expect(item.relatedDirectives?.map((directive) => read(directive).id)).toEqual(directives.map(({ id }) => id));
    }
    const founding = await findNews('hanoi-dpt-founding-and-structure');
    expect(founding.byline).toBeFalsy();
    expect(founding.publishedAt).toBe(noon);
  });

  test('an address for every public record, so that it can move later', async () => {
    // What is written in Vietnamese first stands under its Vietnamese name in English, too, until it has one of its own.
    expect(await count('addresses')).toBe(7 * 3 + 9 * 3 + 20 + 8);
  });
});

describe('a later load', () => {
  test('leaves what officials have changed or deleted', async () => {
    const { id } = await findNews(visit.vi);
    await payload.update({ collection: 'news', id, data: { title: 'Tiêu đề của toà soạn', relatedNews: [], _status: 'published' } });
    await payload.updateGlobal({ slug: 'department', locale: 'vi', data: { shortName: 'Sở' } });
    const { docs: divisions } = await payload.find({ collection: 'divisions', where: { kind: { equals: 'inspectorate' } } });
    for (const division of divisions) await payload.delete({ collection: 'divisions', id: division.id });
    const before = await count('load-records');

    await loadDepartment(payload, 'hanoi');

    expect(await findNews(visit.vi)).toMatchObject({ title: 'Tiêu đề của toà soạn', relatedNews: [] });
    expect((await payload.findGlobal({ slug: 'department', locale: 'vi' })).shortName).toBe('Sở');
    expect(await count('divisions')).toBe(8);
    expect(await count('load-records')).toBe(before);
  });

  test('brings what is new, related to what is still there', async () => {
    const gone = await findNews('so-bao-cao-dinh-huong-den-nam-2010');
    await payload.delete({ collection: 'news', id: gone.id });
    const [first] = data.news;
    if (!first?.en) throw new Error('No news in both languages in the data');
    const added = {
      ...first,
      key: 'added',
      relatedNews: ['minister-visit', 'orientation-to-2010'],
      vi: { ...first.vi, slug: 'tin-moi' },
      en: { ...first.en, slug: 'a-new-item' },
    };

    await loadDepartment(payload, 'hanoi', { ...data, news: [...data.news, added] });

    const item = await findNews('tin-moi');
    expect(item.relatedNews?.map((other) => read(other).slug)).toEqual([visit.vi]);
    expect((await findNews('a-new-item')).relatedNews).toHaveLength(2);
  });
});

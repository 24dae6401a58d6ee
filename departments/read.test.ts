import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDepartment } from './read';

const hanoi = path.resolve('departments/hanoi');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'department-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Copies Hanoi's files, changes one of them, and tries to read them. */
async function readChanged(file: string, from: string, to: string) {
  const copy = path.join(folder, String(Math.random()));
  await cp(hanoi, copy, { recursive: true });
  const text = await readFile(path.join(copy, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(path.join(copy, file), text.replace(from, to));
  return readDepartment('hanoi', copy);
}

describe('Hanoi', () => {
  test('has what the source gives', async () => {
    const { department, topics, officials, divisions, directives, news } = await readDepartment('hanoi');
    expect(department.foundedOn).toBe('2004-12-08T12:00:00.000Z');
    expect(topics).toHaveLength(7);
    expect(officials.map(({ name }) => name)).toEqual(['Nguyễn Mạnh Dũng']);
    expect(divisions).toHaveLength(9);
    expect(directives.flatMap((occasion) => occasion.directives)).toHaveLength(10);
    expect(directives.map(({ issuedOn }) => issuedOn)).toEqual(['2008-01-04T12:00:00.000Z']);
    expect(news).toHaveLength(4);
  });

  test('gives every address once in each language', async () => {
    const { topics, directives, news } = await readDepartment('hanoi');
    const directiveSlugs = directives.flatMap((occasion) => occasion.directives.map(({ slug }) => slug));
    const newsSlugs = news.map(({ vi, en }) => ({ vi: vi.slug, en: en?.slug }));
    for (const slugs of [topics.map(({ slug }) => slug), directiveSlugs, newsSlugs]) {
      expect(new Set(slugs.map(({ vi }) => vi)).size).toBe(slugs.length);
      expect(new Set(slugs.map(({ en }) => en)).size).toBe(slugs.length);
    }
  });

  test('is in Unicode NFC, comments included', async () => {
    const files = (await readdir(hanoi, { recursive: true })).filter((file) => file.endsWith('.yaml'));
    expect(files).toHaveLength(9);
    for (const file of files) {
      const text = await readFile(path.join(hanoi, file), 'utf8');
      expect(text === text.normalize('NFC'), file).toBe(true);
    }
  });

  test('names the source of every news item, in its origin and in its text', async () => {
    const { news } = await readDepartment('hanoi');
    for (const item of news) {
      expect(item.originName).toBe('Mic.gov.vn');
      expect(item.vi.body).toContain('Mic.gov.vn ngày 04/01/2008');
      expect(item.en?.body).toContain('Mic.gov.vn report of 4 January 2008');
    }
  });
});

describe('a wrong file', () => {
  test('is named, with the place in it', async () => {
    const reading = readChanged('topics.yaml', 'Tổ chức bộ máy', '""');
    await expect(reading).rejects.toThrow(/topics\.yaml:[^]*\[0\]\.name\.vi/);
  });

  test('is named when it is no YAML', async () => {
    await expect(readChanged('divisions.yaml', '- key:', '- key: "')).rejects.toThrow(/Wrong YAML in .*divisions\.yaml/);
  });

  test('is refused for a field that nobody reads', async () => {
    await expect(readChanged('news/minister-visit.yaml', 'byline:', 'author:')).rejects.toThrow(/minister-visit\.yaml:[^]*author/);
  });

  test('is refused for decomposed letters', async () => {
    await expect(readChanged('officials.yaml', 'Nguyễn', 'Nguyễn'.normalize('NFD'))).rejects.toThrow(/NFC/);
  });

  test('is refused for a key that is given nowhere', async () => {
    await expect(readChanged('news/minister-visit.yaml', 'topic: sector-coordination', 'topic: sport')).rejects.toThrow(
      'news/minister-visit: no "sport" in topics',
    );
  });

  test('is refused for a key that is given twice', async () => {
    await expect(readChanged('topics.yaml', 'key: it-industry', 'key: e-government')).rejects.toThrow(
      'topics: "e-government" is used twice',
    );
  });
});

describe('what the newsroom would refuse', () => {
  test.each([
    ['a title that is too long', 'news/minister-visit.yaml', 'vi:\n  title: ', `vi:\n  title: ${'dài '.repeat(60)}`, /minister-visit\.yaml:[^]*vi\.title/],
    ['an address of the portal’s own', 'topics.yaml', 'vi: to-chuc-bo-may', 'vi: trang', /topics\.yaml:[^]*something else[^]*\[0\]\.slug\.vi/],
    ['an address that is given twice', 'topics.yaml', 'en: e-government', 'en: organisation', 'topics/e-government: its en address "organisation" is that of "organisation"'],
    ['a table without headers', 'divisions.yaml', '- key: inspectorate', '- key: tables\n  kind: division\n  name: { vi: Phòng Bảng }\n  duties: { vi: "| a | b |\\n| 1 | 2 |" }\n- key: inspectorate', /row of headers[^]*duties\.vi/],
    ['half an English text', 'divisions.yaml', 'name: { vi: Thanh tra, en: Inspectorate }', 'name: { vi: Thanh tra }\n  summary: { vi: Tóm tắt, en: Summary }', 'divisions/inspectorate: no English "name"'],
    ['a report about an unknown news item', 'directives.yaml', 'theme: organisation', 'theme: organisation\n      responsibleDivisions: [inspectorate, nobody]\n      reports: [{ date: 2008-02-01, summary: { vi: Xong }, news: nothing }]', /no "nobody" in divisions\n.*no "nothing" in news/],
  ])('%s', async (_, file, from, to, said) => {
    await expect(readChanged(file, from, to)).rejects.toThrow(said);
  });
});

describe('a folder', () => {
  const name = 'name: { vi: Sở Thử nghiệm }\nshortName: { vi: Sở TN }\n';

  test('may hold the department alone, in Vietnamese alone', async () => {
    const alone = await mkdtemp(path.join(folder, 'alone-'));
    await writeFile(path.join(alone, 'department.yaml'), name);
    expect(await readDepartment('alone', alone)).toMatchObject({ department: { name: { vi: 'Sở Thử nghiệm' } }, topics: [], news: [] });
  });

  test('that is not there is told, with those that are', async () => {
    await expect(readDepartment('ha-noi')).rejects.toThrow(/No department "ha-noi"[^]*Known: hanoi/);
  });

  test('holds no file that nobody reads', async () => {
    const other = await mkdtemp(path.join(folder, 'other-'));
    await writeFile(path.join(other, 'department.yaml'), name);
    await writeFile(path.join(other, 'topic.yaml'), '[]');
    await mkdir(path.join(other, 'news'));
    await writeFile(path.join(other, 'news', 'visit.yml'), '');
    await expect(readDepartment('other', other)).rejects.toThrow(/topic\.yaml, news\/visit\.yml/);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createClient, type Client } from '@libsql/client';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBody } from '@/test/body';
import { migrate } from '@/test/migrate';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => void (portal = await createPortal()));
afterAll(() => portal.close());

let pictures = 0;

/** Gives the number of a new picture. */
async function upload(): Promise<number> {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#2f5d50' } }).png().toBuffer();
  const file = { name: `anh-${(pictures += 1)}.png`, data, mimetype: 'image/png', size: data.length };
  return (await portal.payload.create({ collection: 'media', data: { decorative: true }, file })).id;
}

/** Gives the number of a new draft, with a version. */
const write = async (title: string, cover?: number) =>
  (await portal.payload.create({ collection: 'news', data: { title, lead: 'Sapo', body: toBody('Nội dung'), language: 'vi', cover }, draft: true })).id;

test('a number that was deleted is not given again: texts that name it would show what came after it', async () => {
  const { payload } = portal;
  const picture = await upload();
  await payload.delete({ collection: 'media', id: picture });
  expect(await upload()).toBeGreaterThan(picture);

  const data = readFileSync('test/documents/ke-hoach.pdf');
  const file = { name: 'ke-hoach.pdf', data, mimetype: 'application/pdf', size: data.length };
  const { id: document } = await payload.create({ collection: 'attachments', data: { title: 'Kế hoạch' }, file });
  await payload.delete({ collection: 'attachments', id: document });
  expect((await payload.create({ collection: 'attachments', data: { title: 'Kế hoạch khác' }, file })).id).toBeGreaterThan(document);

  const article = await write('Tin sẽ xoá');
  await payload.delete({ collection: 'news', id: article });
  expect(await write('Tin sau')).toBeGreaterThan(article);
});

describe.runIf(process.env.TEST_DATABASE === 'sqlite')('a file of SQLite that an older version has made', () => {
  /** Goes back to the version before numbers were used once, or on from it, as Payload does at a start. */
  async function go(direction: 'up' | 'down'): Promise<void> {
    await migrate(portal, 'numbers_used_once', await import('./migrations/sqlite/20261130_042448_numbers_used_once'), direction);
  }

  let file: Client;
  const rowsOf = async (statement: string) => (await file.execute(statement)).rows.map((row) => ({ ...row }));

  /** Everything that is stored, by table; the search index, the list of migrations and SQLite's own numbers apart. */
  async function readAll() {
    const tables = await rowsOf(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%' AND name NOT LIKE 'sqlite_%' AND name <> 'payload_migrations' ORDER BY name`);
    return Promise.all(tables.map(async ({ name }) => [name, await rowsOf(`SELECT * FROM "${String(name)}"`)]));
  }

  const tablesWith = async (text: string) => (await rowsOf(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%\`id\` integer PRIMARY KEY ${text}%'`)).length;

  beforeAll(() => void (file = createClient({ url: `file:${path.join(process.env.DATA_DIR ?? '', 'portal.db')}` })));
  afterAll(() => file.close());

  test('keeps all that it holds, and gives no number of those that it has deleted', async () => {
    const { payload } = portal;
    // The model has no such numbers in the tables of references and of texts by language.
    const [tables, others] = [await tablesWith('AUTOINCREMENT NOT NULL'), await tablesWith('NOT NULL')];
    expect(tables).toBeGreaterThan(40);
    await go('down');
    expect([await tablesWith('NOT NULL'), await tablesWith('AUTOINCREMENT')]).toEqual([tables + others, 0]);

    const cover = await upload();
    const article = await write('Tin có ảnh', cover);
    const deleted = await upload();
    await payload.delete({ collection: 'media', id: deleted });
    const stored = await readAll();

    await go('up');
    expect([await tablesWith('NOT NULL'), await tablesWith('AUTOINCREMENT NOT NULL')]).toEqual([others, tables]);
    expect(await readAll()).toEqual(stored);
    for (const { name } of await rowsOf(`SELECT name FROM sqlite_schema WHERE sql LIKE '%AUTOINCREMENT%'`)) {
      const [row] = await rowsOf(`SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = '${String(name)}'), 0) >= coalesce(max(id), 0) AS counted FROM "${String(name)}"`);
      expect(row, String(name)).toEqual({ counted: 1 });
    }
    expect(await rowsOf('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(await rowsOf('PRAGMA foreign_key_check')).toEqual([]);
    expect(await upload()).toBeGreaterThan(deleted);
    // References are still kept: the cover goes from the article with the picture.
    expect((await payload.findByID({ collection: 'news', id: article, draft: true, depth: 0 })).cover).toBe(cover);
    await payload.delete({ collection: 'media', id: cover });
    expect(await rowsOf(`SELECT cover_id FROM news WHERE id = ${article}`)).toEqual([{ cover_id: null }]);
    expect(await rowsOf('PRAGMA foreign_key_check')).toEqual([]);
  });
});

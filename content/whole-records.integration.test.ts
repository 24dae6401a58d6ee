import { sql } from 'drizzle-orm';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openEditor } from '@/test/editor';
import { createPortal, type Portal } from '@/test/portal';

vi.mock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));

let portal: Portal;
let call: Awaited<ReturnType<typeof openEditor>>;
beforeAll(async () => {
  portal = await createPortal();
  call = await openEditor(portal);
});
afterAll(() => portal.close());

const records = {
  topics: { name: 'Post', order: 1 },
  divisions: { name: 'Inspectorate', kind: 'inspectorate', order: 1 },
  officials: { name: 'Nguyễn Văn An', position: 'Director', order: 1 },
} as const;

test.each(['topics', 'divisions', 'officials'] as const)('one of the %s begins in Vietnamese', async (collection) => {
  for (const locale of ['en', 'all']) {
    const refused = await call('POST', `/${collection}?locale=${locale}`, records[collection]);
    expect(refused).toMatchObject({ status: 400, json: { errors: [{ message: expect.stringMatching(/Vietnamese|tiếng Việt/) }] } });
  }
  expect((await portal.payload.count({ collection })).totalDocs).toBe(0);
  expect((await call('POST', `/${collection}`, records[collection])).status).toBe(201);
});

test('one that was saved in English alone before is left out of Vietnamese pages, which show the others', async () => {
  const { payload } = portal;
  const topic = await payload.create({ collection: 'topics', data: { name: 'Viễn thông', order: 2 } });
  const division = await payload.create({ collection: 'divisions', data: { name: 'Văn phòng', kind: 'division', order: 2 } });
  const official = await payload.create({ collection: 'officials', data: { name: 'Trần Thị Bình', position: 'Phó Giám đốc', order: 2 } });
  await payload.update({ collection: 'topics', id: topic.id, locale: 'en', data: { name: 'Telecommunications' } });
  await payload.update({ collection: 'divisions', id: division.id, locale: 'en', data: { name: 'Office' } });
  await payload.update({ collection: 'officials', id: official.id, locale: 'en', data: { position: 'Deputy Director' } });
  const { withTransaction } = await import('@/cms/with-transaction');
  const { runStatement } = await import('@/cms/statements');
  const req = await createLocalReq({}, payload);
  await withTransaction(req, async () => {
    for (const [table, { id }] of [['topics_locales', topic], ['divisions_locales', division], ['officials_locales', official]] as const) {
      await runStatement(req, sql`DELETE FROM ${sql.identifier(table)} WHERE _parent_id = ${id} AND _locale = 'vi'`);
    }
  });

  const [{ listTopics }, { listDivisions }, { listOfficials }] = await Promise.all([import('./topics'), import('./divisions'), import('./officials')]);
  expect((await listTopics('vi')).map(({ name }) => name.text)).toEqual(['Post']);
  expect((await listTopics('en')).map(({ name }) => name)).toEqual([{ text: 'Post', lang: 'vi' }, { text: 'Telecommunications', lang: 'en' }]);
  expect((await listDivisions('vi')).map(({ name }) => name.text)).toEqual(['Inspectorate']);
  // Its pages in the two languages name each other, and it has one alone.
  expect((await listDivisions('en')).map(({ name }) => name.text)).toEqual(['Inspectorate']);
  expect((await listOfficials('vi')).map(({ position }) => position.text)).toEqual(['Director']);
  expect((await listOfficials('en')).map(({ position }) => position.text)).toEqual(['Director', 'Deputy Director']);
  // Nor does the search index lead to a page that is not there.
  const { readDivisionEntries } = await import('@/cms/search/profile-entries');
  expect(await readDivisionEntries(payload, division.id, undefined)).toEqual([]);
});

import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keepPagesIn } from '@/delivery/invalidate';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let callRest: (typeof import('@/test/rest'))['callRest'];
let schedule: typeof import('./schedule');
const password = 'một câu dài dễ nhớ';
const tokens: Record<string, string> = {};
let dropped: string[] = [];

beforeAll(async () => {
  portal = await createPortal();
  ({ callRest } = await import('@/test/rest'));
  schedule = await import('./schedule');
  for (const [name, role] of [['author', 'author'], ['editor', 'editor']] as const) {
    const user = await portal.payload.create({ collection: 'users', data: { name, email: `${name}@example.vn`, password, role } });
    tokens[name] = (await portal.payload.login({ collection: 'users', data: { email: user.email, password } })).token ?? '';
  }
});
afterAll(() => portal.close());
beforeEach(() => {
  dropped = [];
  keepPagesIn({ forget: async () => {}, drop: (tags) => dropped.push(...tags) });
});

const read = (id: number, draft = true) => portal.payload.findByID({ collection: 'news', id, depth: 0, draft });
async function move(id: number, name: string, by: string, more: object = {}) {
  const { updatedAt } = await read(id);
  return callRest('POST', `/news/${id}/transitions/${name}`, { token: tokens[by], body: { seen: updatedAt, ...more } });
}
/** Under a title of its own: a second try finds what the first one submitted. */
async function inReview(title: string) {
  const { id } = await portal.payload.create({ collection: 'news', data: { title: `${title} ${randomUUID()}`, lead: 'S', body: toBody('x'), language: 'vi' }, draft: true });
  expect((await move(id, 'submit', 'author')).status).toBe(200);
  return id;
}
async function scheduled(title: string) {
  const id = await inReview(title);
  expect((await move(id, 'schedule', 'editor', { publishOn: new Date(Date.now() + 60_000).toISOString() })).status).toBe(200);
  return id;
}
/** Lets the time of a schedule come. */
async function comeDue(id: number) {
  const due = new Date(Date.now() - 1000).toISOString();
  await portal.payload.db.execute({ drizzle: portal.payload.db.drizzle, sql: sql`UPDATE _news_v SET version_publish_on = ${due} WHERE parent_id = ${id} AND latest = true` });
}
const entries = async (action: string, id: number) =>
  (await portal.payload.find({ collection: 'trail', where: { action: { equals: action }, record: { equals: String(id) } } })).docs;

describe('scheduled publication', () => {
  test('waits for its time', async () => {
    const id = await scheduled('Chưa đến giờ');
    await schedule.releaseDue(portal.payload);
    expect((await read(id, false))._status).toBe('draft');
  });

  test('happens once when several servers look at once, is recorded, and drops the pages', async () => {
    const id = await scheduled('Đến giờ');
    await comeDue(id);
    await Promise.all(Array.from({ length: 4 }, () => schedule.releaseDue(portal.payload)));
    expect(await read(id, false)).toMatchObject({ _status: 'published', editionState: 'published', publishOn: null });
    expect(await entries('release', id)).toMatchObject([{ actor: null }]);
    expect(dropped.filter((tag) => tag === `news:${id}`)).toHaveLength(1);
    const { totalDocs } = await portal.payload.countVersions({ collection: 'news', where: { parent: { equals: id }, 'version._status': { equals: 'published' } } });
    expect(totalDocs).toBe(1);
  });

  test('is for a time to come, of two years at the most', async () => {
    const id = await scheduled('Lại hẹn');
    expect((await move(id, 'unschedule', 'editor', {})).status).toBe(200);
    for (const [publishOn, words] of [[new Date(Date.now() - 60_000).toISOString(), 'Giờ hẹn đã qua'], ['9999-01-01T10:00:00.000Z', 'nhiều nhất là hai năm']] as const) {
      expect(await move(id, 'schedule', 'editor', { publishOn })).toMatchObject({ status: 400, json: { errors: [{ message: expect.stringContaining(words) }] } });
    }
  });

  test('is done on time by a server that has only just started', async () => {
    const id = await scheduled('Sau khi khởi động lại');
    await comeDue(id);
    const stop = schedule.keepSchedule(portal.payload);
    try {
      await expect.poll(async () => (await read(id, false))._status, { timeout: 30_000 }).toBe('published');
    } finally {
      stop();
    }
  });

  test('that a rule refuses is shown to officials, and the text is a draft again', async () => {
    const id = await scheduled('Không còn hợp lệ');
    // A rule that came with a new version of the portal, say: what was right when it was approved is refused now.
    await portal.payload.db.execute({ drizzle: portal.payload.db.drizzle, sql: sql`UPDATE _news_v SET version_lead = '' WHERE parent_id = ${id} AND latest = true` });
    await comeDue(id);
    await schedule.releaseDue(portal.payload);
    expect((await read(id, false))._status).toBe('draft');
    expect(await read(id)).toMatchObject({ editionState: 'draft', publishOn: null, review: { remark: expect.stringMatching(/Không đăng được theo giờ hẹn.*Could not be published.*Sapo/) } });
    expect(await entries('fail', id)).toHaveLength(1);
  });

  test('of a deleted item is nothing', async () => {
    const id = await scheduled('Bị xoá');
    await comeDue(id);
    await portal.payload.delete({ collection: 'news', id });
    await expect(schedule.releaseDue(portal.payload)).resolves.toBeUndefined();
    expect(await entries('fail', id)).toEqual([]);
  });

  test('that was cancelled does not happen', async () => {
    const id = await scheduled('Bỏ hẹn');
    await comeDue(id);
    expect((await move(id, 'unschedule', 'editor')).status).toBe(200);
    await schedule.releaseDue(portal.payload);
    expect(await read(id)).toMatchObject({ editionState: 'inReview', publishOn: null });
  });

  test.each(['2020-01-01T00:00:00.000Z', 'mai', undefined])('is not made for %j', async (publishOn) => {
    const id = await inReview(`Giờ sai ${publishOn}`);
    const answer = await move(id, 'schedule', 'editor', { publishOn });
    expect(answer.status).toBe(400);
    expect((await read(id)).editionState).toBe('inReview');
  });
});

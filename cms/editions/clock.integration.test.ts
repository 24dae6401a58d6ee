import { createLocalReq } from 'payload';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let callRest: (typeof import('@/test/rest'))['callRest'];
let releaseDue: (typeof import('./schedule'))['releaseDue'];
let verifyTrail: (typeof import('../trail/verify'))['verifyTrail'];
const tokens: Record<string, string> = {};
const hour = 3_600_000;

beforeAll(async () => {
  portal = await createPortal();
  ({ callRest } = await import('@/test/rest'));
  ({ releaseDue } = await import('./schedule'));
  ({ verifyTrail } = await import('../trail/verify'));
  for (const role of ['author', 'editor'] as const) {
    const account = { name: role, email: `${role}@example.vn`, password: 'một câu dài dễ nhớ', role };
    await portal.payload.create({ collection: 'users', data: account });
    tokens[role] = (await portal.payload.login({ collection: 'users', data: account })).token ?? '';
  }
});
afterAll(() => portal.close());
afterEach(() => vi.useRealTimers());

/** Sets the clock that the portal reads; timers go on as ever. */
const setClock = (time: number) => vi.useFakeTimers({ now: time, toFake: ['Date'] });
const read = (id: number, draft = true) => portal.payload.findByID({ collection: 'news', id, depth: 0, draft });
async function move(id: number, name: string, by: string, more: object = {}) {
  const { updatedAt } = await read(id);
  return callRest('POST', `/news/${id}/transitions/${name}`, { token: tokens[by], body: { seen: updatedAt, ...more } });
}
async function inReview(title: string) {
  const { id } = await portal.payload.create({ collection: 'news', data: { title, lead: 'Sapo', body: toBody('x'), language: 'vi' }, draft: true });
  expect((await move(id, 'submit', 'author')).status).toBe(200);
  return id;
}
const wrongClock = { status: 503, json: { errors: [{ message: expect.stringContaining('Đồng hồ máy chủ') }] } };

test('what is scheduled waits for its time on a clock that was set back, and is published once', async () => {
  const now = Date.now();
  const id = await inReview('Hẹn giờ');
  expect((await move(id, 'schedule', 'editor', { publishOn: new Date(now + hour).toISOString() })).status).toBe(200);
  setClock(now - 24 * hour);
  await releaseDue(portal.payload);
  expect((await read(id)).editionState).toBe('scheduled');
  setClock(now + hour + 1000);
  await releaseDue(portal.payload);
  expect(await read(id, false)).toMatchObject({ _status: 'published', publishOn: null });
  for (const time of [now, now + 2 * hour]) {
    setClock(time);
    await releaseDue(portal.payload);
  }
  const { totalDocs } = await portal.payload.countVersions({ collection: 'news', where: { parent: { equals: id }, 'version._status': { equals: 'published' } } });
  expect(totalDocs).toBe(1);
});

test('nothing is saved or decided before the time of the last version: an older one would come up again', async () => {
  const now = Date.now();
  const [waiting, other] = [await inReview('Chờ duyệt'), await inReview('Rút lại')];
  const { id: draft } = await portal.payload.create({ collection: 'news', data: { title: 'Nháp', lead: 'Bản cuối', language: 'vi' }, draft: true });
  // Each reading has a name of its own.
  const readAll = () => Promise.all([waiting, other, draft].map(async (id) => ({ ...(await read(id)), form: null })));
  const before = await readAll();
  setClock(now - hour);
  expect(await move(waiting, 'approve', 'editor')).toMatchObject(wrongClock);
  expect(await move(other, 'recall', 'author')).toMatchObject(wrongClock);
  const { updatedAt } = await read(draft);
  const save = (lead: string) => callRest('PATCH', `/news/${draft}?draft=true&autosave=true`, { token: tokens.author, body: { lead, updatedAt } });
  expect(await save('Viết khi đồng hồ sai')).toMatchObject(wrongClock);
  expect(await readAll()).toEqual(before);
  expect((await read(waiting, false))._status).toBe('draft');

  // A session that nobody uses is over in an hour.
  setClock(now + hour / 2);
  expect((await save('Viết khi đồng hồ đúng')).status).toBe(200);
  expect((await move(waiting, 'approve', 'editor')).status).toBe(200);
  expect((await read(waiting, false))._status).toBe('published');
});

test('a clock that is a moment behind is waited for', async () => {
  const { id, updatedAt } = await portal.payload.create({ collection: 'news', data: { title: 'Một giây', lead: 'Đầu', language: 'vi' }, draft: true });
  const { followClock } = await import('./follow-clock');
  const soon = Date.now() + 300;
  await followClock(await createLocalReq({}, portal.payload), new Date(soon).toISOString());
  expect(Date.now()).toBeGreaterThan(soon);
  expect((await callRest('PATCH', `/news/${id}?draft=true`, { token: tokens.author, body: { lead: 'Sau', updatedAt } })).status).toBe(200);
});

test('the trail stays one chain, in the order of what happened', async () => {
  setClock(Date.now() - 48 * hour);
  await callRest('POST', '/users/login', { body: { email: 'ai@example.vn', password: 'sai' } });
  const { docs } = await portal.payload.find({ collection: 'trail', sort: '-sequence', limit: 2 });
  expect(Date.parse(docs[0]?.at ?? '')).toBeLessThan(Date.parse(docs[1]?.at ?? ''));
  expect((docs[0]?.sequence ?? 0) - (docs[1]?.sequence ?? 0)).toBe(1);
  expect((await verifyTrail(portal.payload)).faults).toEqual([]);
});

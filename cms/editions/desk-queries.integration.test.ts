import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { User } from '@/payload-types';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';
import type { Move } from './transitions';

let portal: Portal;
let queries: typeof import('./desk-queries');
let perform: (typeof import('./perform-transition'))['performTransition'];
const users = new Map<string, User>();

beforeAll(async () => {
  portal = await createPortal();
  queries = await import('./desk-queries');
  ({ performTransition: perform } = await import('./perform-transition'));
  for (const [name, role] of [['author', 'author'], ['editor', 'editor']] as const) {
    users.set(name, await portal.payload.create({ collection: 'users', data: { name, email: `${name}@example.vn`, password: 'một câu dài dễ nhớ', role } }));
  }
});
afterAll(() => portal.close());

async function as(name: string) {
  const user = users.get(name);
  if (!user) throw new Error(name);
  return createLocalReq({ user: { ...user, collection: 'users' } }, portal.payload);
}
async function write(title: string, by: string) {
  const { id } = await portal.payload.create({ collection: 'news', data: { title, lead: 'S', body: toBody('x'), language: 'vi' }, draft: true, req: await as(by) });
  return id;
}
async function move(id: number, name: Move, by: string, more: object = {}) {
  const { updatedAt } = await portal.payload.findByID({ collection: 'news', id, draft: true });
  await perform(await as(by), 'news', id, name, { seen: updatedAt, ...more });
}
const titles = (items: { title: string }[]) => items.map(({ title }) => title);

test('each official finds the own work and what waits for them', async () => {
  const [mine, sent, timed, own, back] = [await write('Của tôi', 'author'), await write('Đã gửi', 'author'), await write('Hẹn giờ', 'author'), await write('Của biên tập', 'editor'), await write('Bị trả', 'author')];
  await move(sent, 'submit', 'author');
  await move(own, 'submit', 'editor');
  await move(timed, 'submit', 'author');
  await move(timed, 'schedule', 'editor', { publishOn: new Date(Date.now() + 3_600_000).toISOString() });
  await move(back, 'submit', 'author');
  await move(back, 'return', 'editor', { remark: 'Sửa tên' });

  expect(mine).toBeGreaterThan(0);
  expect(titles(await queries.listMyDrafts(await as('author'))).sort()).toEqual(['Bị trả', 'Của tôi']);
  expect((await queries.listMyDrafts(await as('author'))).find(({ title }) => title === 'Bị trả')?.remark).toBe('Sửa tên');
  expect(titles(await queries.listMySubmissions(await as('author')))).toEqual(['Đã gửi']);
  expect(titles(await queries.listWaitingForReview(await as('editor')))).toEqual(['Đã gửi']);
  expect(titles(await queries.listScheduled(await as('editor')))).toEqual(['Hẹn giờ']);
});

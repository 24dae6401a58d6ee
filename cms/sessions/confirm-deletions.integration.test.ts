import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let callRest: (typeof import('@/test/rest'))['callRest'];
let token: string | undefined;
const [email, password] = ['quan.tri@so.example.vn', 'một câu dài dễ nhớ'];

beforeAll(async () => {
  portal = await createPortal();
  ({ callRest } = await import('@/test/rest'));
  const { payload } = portal;
  const { id } = await payload.create({ collection: 'users', data: { name: 'Quản trị', email, password, role: 'administrator' } });
  ({ token } = await payload.login({ collection: 'users', data: { email, password } }));
  await payload.db.execute({ drizzle: payload.db.drizzle, sql: sql`UPDATE users_sessions SET confirmed_at = ${new Date(0).toISOString()} WHERE _parent_id = ${id}` });
});
afterAll(() => portal.close());

test('records are deleted by a filter by who has confirmed who they are, of whatever kind, and one by one as before', async () => {
  const { payload } = portal;
  const [one, two] = [await payload.create({ collection: 'topics', data: { name: 'Một', order: 1 } }), await payload.create({ collection: 'topics', data: { name: 'Hai', order: 2 } })];
  // The list of migrations has no address.
  for (const { slug } of payload.config.collections.filter(({ endpoints }) => endpoints && endpoints.length > 0)) {
    // The list of the newsroom shows the message and the errors only where it finds that nothing was deleted.
    expect(await callRest('DELETE', `/${slug}?where[id][exists]=true`, { token }), slug).toMatchObject({
      status: 403,
      json: { docs: [], message: 'Chưa xoá mục nào.', errors: [{ message: expect.stringContaining('Xác nhận là bạn'), data: { confirm: true } }] },
    });
  }
  expect((await callRest('DELETE', `/topics/${one.id}`, { token })).status).toBe(200);
  expect((await callRest('POST', '/users/confirm', { token, body: { password } })).status).toBe(200);
  expect(await callRest('DELETE', `/topics?where[id][in]=${two.id}`, { token })).toMatchObject({ status: 200, json: { docs: [{ id: two.id }] } });
  expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(0);
});

test('each list that officials see has the way to confirm', () => {
  for (const { admin, slug } of portal.payload.config.collections) {
    if (admin.hidden !== true) expect(admin.components?.afterListTable, slug).toEqual(['/cms/sessions/confirm-many#ConfirmMany']);
  }
});

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let callRest: (typeof import('@/test/rest'))['callRest'];
beforeAll(async () => {
  portal = await createPortal();
  ({ callRest } = await import('@/test/rest'));
});
afterAll(() => portal.close());

const account = { email: 'an@example.vn', password: 'một câu dài dễ nhớ', name: 'An', role: 'author' } as const;

test('a second account with an address is refused in words, and an account keeps its own', async () => {
  const { payload } = portal;
  const { id } = await payload.create({ collection: 'users', data: account });
  await expect(payload.create({ collection: 'users', data: { ...account, email: 'AN@example.vn' } })).rejects.toMatchObject({
    status: 400,
    data: { errors: [{ path: 'email', message: 'Địa chỉ thư điện tử này đã có tài khoản.' }] },
  });
  await expect(payload.update({ collection: 'users', id, data: { email: account.email, name: 'An An' } })).resolves.toMatchObject({ name: 'An An' });
});

test('who has not confirmed who they are hears the same of an address that is taken and of one that is free', async () => {
  const { payload } = portal;
  const [email, password] = ['binh@example.vn', account.password];
  const { id } = await payload.create({ collection: 'users', data: { ...account, email } });
  const { token } = await payload.login({ collection: 'users', data: { email, password } });
  const change = async (address: string) => (await callRest('PATCH', `/users/${id}`, { token, body: { email: address } })).status;
  await payload.db.execute({ drizzle: payload.db.drizzle, sql: sql`UPDATE users_sessions SET confirmed_at = ${new Date(0).toISOString()} WHERE _parent_id = ${id}` });
  expect([await change(account.email), await change('AN@example.vn '), await change('chua.ai@example.vn')]).toEqual([403, 403, 403]);
  expect((await callRest('POST', '/users/confirm', { token, body: { password } })).status).toBe(200);
  expect(await change(account.email)).toBe(400);
});

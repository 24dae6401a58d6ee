import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
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

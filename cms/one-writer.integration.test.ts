import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
});
afterAll(() => portal.close());

test('officials who save, sign in and change their view at the same moment lose nothing', async () => {
  const { callRest } = await import('@/test/rest');
  const email = `nhieu.${randomUUID()}@example.vn`;
  const password = 'một câu dài dễ nhớ';
  await portal.payload.create({ collection: 'users', data: { name: 'Nhiều', email, password, role: 'author' } });
  const { token } = await portal.payload.login({ collection: 'users', data: { email, password } });
  const draft = (i: number) => callRest('POST', '/news?draft=true', { token, body: { title: `Nháp ${i}`, body: toBody('x') } });
  const preference = (i: number) => callRest('POST', `/payload-preferences/view-${i}`, { token, body: { value: { i } } });
  const signIn = () => callRest('POST', '/users/login', { body: { email, password } });
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => [draft(i), preference(i), signIn()]).flat());
  expect(answers.map(({ status }) => status).filter((status) => status >= 400)).toEqual([]);
});

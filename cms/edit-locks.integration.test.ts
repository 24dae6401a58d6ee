import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let callRest: typeof import('@/test/rest').callRest;
let author: Awaited<ReturnType<typeof signIn>>;
let editor: Awaited<ReturnType<typeof signIn>>;
const password = 'một câu dài dễ nhớ';

async function signIn(role: 'author' | 'editor') {
  const email = `${role}@example.vn`;
  const { id } = await portal.payload.create({ collection: 'users', data: { name: role, email, password, role } });
  const { token } = await portal.payload.login({ collection: 'users', data: { email, password } });
  return { id, token };
}

let made = 0;

/** A lock as the server makes it when an official opens a record. */
async function lock(user: number): Promise<string> {
  made += 1;
  const { id: value } = await portal.payload.create({ collection: 'topics', data: { name: `Đang sửa ${made}`, order: 1 } });
  const data = { document: { relationTo: 'topics' as const, value }, user: { relationTo: 'users' as const, value: user } };
  const { id } = await portal.payload.create({ collection: 'payload-locked-documents', data });
  return `/payload-locked-documents/${id}`;
}

beforeAll(async () => {
  portal = await createPortal();
  ({ callRest } = await import('@/test/rest'));
  author = await signIn('author');
  editor = await signIn('editor');
});
afterAll(() => portal.close());

test('a lock is made by the server alone', async () => {
  const data = { globalSlug: 'department', user: { relationTo: 'users', value: author.id } };
  expect((await callRest('POST', '/payload-locked-documents', { token: author.token, body: data })).status).toBe(403);
});

test('a lock is taken away by whom it names', async () => {
  const path = await lock(editor.id);
  expect((await callRest('DELETE', path, { token: author.token })).status).not.toBe(200);
  expect((await callRest('DELETE', '/payload-locked-documents?where[id][exists]=true', { token: author.token })).json).toMatchObject({ docs: [] });
  expect((await callRest('DELETE', path, { token: editor.token })).status).toBe(200);
});

test('who takes a record over puts down their own name, and nothing else', async () => {
  const path = await lock(editor.id);
  const name = (value: number, more: object = {}) => ({ user: { relationTo: 'users', value }, ...more });
  expect((await callRest('PATCH', path, { token: author.token, body: name(editor.id) })).status).toBe(403);
  expect((await callRest('PATCH', path, { token: author.token, body: name(author.id, { globalSlug: 'department' }) })).status).toBe(403);
  expect((await callRest('PATCH', path, { token: author.token, body: name(author.id) })).status).toBe(200);
});

test('strangers see no locks', async () => {
  expect((await callRest('GET', '/payload-locked-documents')).status).toBe(403);
});

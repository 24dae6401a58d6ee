import crypto from 'node:crypto';
import { sql } from 'drizzle-orm';
import { createLocalReq, handleEndpoints } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createPortal, type Portal } from '@/test/portal';
import { lockRecord } from '../statements';
import { withTransaction } from '../with-transaction';

let portal: Portal;
let call: (method: string, path: string, given?: { token?: string; body?: unknown; browser?: string }) => Promise<{ status: number; text: string }>;
const password = 'một câu dài dễ nhớ';
const accounts = { author: 0, editor: 0, administrator: 0 };
const emailOf = (role: string) => `${role}@so.example.vn`;
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0';
let client = 0;

beforeAll(async () => {
  portal = await createPortal();
  const { default: config } = await import('@payload-config');
  call = async (method, path, { token, body, browser } = {}) => {
    const headers = {
      'Content-Type': 'application/json',
      'X-Forwarded-For': `192.0.2.${(client += 1)}`,
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...(browser ? { 'User-Agent': browser } : {}),
    };
    const response = await handleEndpoints({ config, request: new Request(`http://localhost:3000/api${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }) });
    return { status: response.status, text: await response.text() };
  };
  for (const role of ['author', 'editor', 'administrator'] as const) {
    accounts[role] = (await portal.payload.create({ collection: 'users', data: { name: role, email: emailOf(role), password, role } })).id;
  }
});
afterAll(() => portal.close());

const SignedIn = z.object({ token: z.string(), exp: z.number() });
const Listed = z.object({ sessions: z.array(z.looseObject({ key: z.string(), browser: z.string().nullable(), current: z.boolean() })) });

async function signIn(role: keyof typeof accounts, word = password, browser = firefox): Promise<string> {
  const { text } = await call('POST', '/users/login', { body: { email: emailOf(role), password: word }, browser });
  return SignedIn.parse(JSON.parse(text)).token;
}
const list = async (role: keyof typeof accounts, token: string) => Listed.parse(JSON.parse((await call('GET', `/users/${accounts[role]}/sessions`, { token })).text)).sessions;
const isIn = async (token: string) => (await call('GET', '/users/me', { token })).text.includes('"email"');
const run = (statement: ReturnType<typeof sql>) => portal.payload.db.execute({ drizzle: portal.payload.db.drizzle, sql: statement });
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const endAll = (role: keyof typeof accounts) => run(sql`DELETE FROM users_sessions WHERE _parent_id = ${accounts[role]}`);

test('officials see where they are signed in, and nobody else does but administrators', async () => {
  await endAll('author');
  const [first, second] = [await signIn('author'), await signIn('author', password, 'curl/8')];
  const sessions = await list('author', second);
  expect(sessions.map(({ browser, current }) => [browser, current])).toEqual([[null, true], ['Firefox, Windows', false]]);
  const text = JSON.stringify(sessions);
  for (const token of [first, second]) {
    const sid = z.object({ sid: z.string() }).parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).sid;
    expect(text).not.toContain(sid);
  }
  expect(text).not.toContain('192.0.2');
  const address = `/users/${accounts.author}/sessions`;
  const [editor, administrator] = [await signIn('editor'), await signIn('administrator')];
  expect((await call('GET', address, { token: editor })).status).toBe(403);
  expect((await call('POST', `${address}/end`, { token: editor, body: {} })).status).toBe(403);
  expect((await call('GET', address)).status).toBe(403);
  expect((await list('author', administrator)).length).toBe(2);
  for (const path of ['/users/me', `/users/${accounts.author}?select[sessions]=true`, '/users']) expect((await call('GET', path, { token: first })).text, path).not.toContain('"sessions":[{');
});

test('one session is ended, then all others, and the trail says so', async () => {
  await endAll('author');
  const [first, second, third] = [await signIn('author'), await signIn('author', password, 'curl/8'), await signIn('author')];
  const end = (body: object) => call('POST', `/users/${accounts.author}/sessions/end`, { token: third, body });
  const one = (await list('author', third)).find(({ browser }) => browser === null);
  expect((await end({ session: one?.key })).text).toBe('{"ended":1}');
  expect([await isIn(first), await isIn(second), await isIn(third)]).toEqual([true, false, true]);
  expect((await end({})).text).toBe('{"ended":1}');
  expect([await isIn(first), await isIn(third)]).toEqual([false, true]);
  expect((await end({})).text).toBe('{"ended":0}');
  expect((await end({ session: { $ne: 1 } })).status).toBe(400);
  const { docs } = await portal.payload.find({ collection: 'trail', where: { action: { equals: 'sessionsEnded' } }, sort: '-sequence', limit: 2 });
  expect(docs).toMatchObject([{ title: emailOf('author'), actorName: 'author' }, { title: emailOf('author') }]);
});

test('an administrator signs an official out everywhere', async () => {
  const [token, administrator] = [await signIn('editor'), await signIn('administrator')];
  expect((await call('POST', `/users/${accounts.editor}/sessions/end`, { token: administrator })).status).toBe(200);
  expect([await isIn(token), await isIn(administrator)]).toEqual([false, true]);
});

test('an unused session ends, and so does one that is used all day', async () => {
  await endAll('author');
  const token = await signIn('author');
  const set = (used: string, created = ago(120)) => run(sql`UPDATE users_sessions SET used_at = ${used}, created_at = ${created} WHERE _parent_id = ${accounts.author}`);
  await set(ago(59));
  expect(await isIn(token)).toBe(true);
  // It was noted as used just now, or it would end in a minute.
  await set(ago(61));
  expect(await isIn(token)).toBe(false);
  expect((await call('POST', '/users/refresh-token', { token })).status).toBe(403);
  await set(ago(1), ago(12 * 60 - 1));
  expect(await isIn(token)).toBe(true);
  await set(ago(1), ago(12 * 60));
  expect(await isIn(token)).toBe(false);
});

test('whoever works is using the session; a page that stands open is not', async () => {
  await endAll('author');
  const token = await signIn('author');
  const usedAt = async () => (await portal.payload.findByID({ collection: 'users', id: accounts.author })).sessions?.[0]?.usedAt ?? '';
  const long = ago(30);
  await run(sql`UPDATE users_sessions SET used_at = ${long} WHERE _parent_id = ${accounts.author}`);
  await call('POST', '/news/1/presence', { token });
  const idle = await call('GET', '/users/session', { token });
  expect([idle.status, idle.text]).toEqual([200, JSON.stringify({ idleEnd: new Date(Date.parse(long) + 60 * 60_000).toISOString() })]);
  expect(Date.parse(await usedAt())).toBe(Date.parse(long));
  expect((await call('GET', '/users/session', {})).status).toBe(403);
  await call('GET', '/topics', { token });
  expect(Date.parse(await usedAt())).toBeGreaterThan(Date.now() - 10_000);
});

test('while somebody else is saving, a request whose use is to be noted waits and is answered', async () => {
  await endAll('author');
  const token = await signIn('author');
  const usedAt = async () => (await portal.payload.findByID({ collection: 'users', id: accounts.author })).sessions?.[0]?.usedAt ?? '';
  await run(sql`UPDATE users_sessions SET used_at = ${ago(30)} WHERE _parent_id = ${accounts.author}`);
  const req = await createLocalReq({}, portal.payload);
  let asked: Promise<{ status: number }> | undefined;
  await withTransaction(req, async () => {
    await portal.payload.update({ collection: 'users', id: accounts.editor, data: { name: 'Đang lưu' }, req });
    asked = call('GET', '/topics', { token });
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect((await asked)?.status).toBe(200);
  expect(Date.parse(await usedAt())).toBeGreaterThan(Date.now() - 10_000);
});

test('a save of many at once notes its session once, and all are saved', async () => {
  await endAll('author');
  const token = await signIn('author');
  await run(sql`UPDATE users_sessions SET used_at = ${ago(30)} WHERE _parent_id = ${accounts.author}`);
  const made = await Promise.all(Array.from({ length: 6 }, (_, number) => call('POST', '/news?draft=true', { token, body: { title: `Bài ${number}`, language: 'vi' } })));
  expect(made.map(({ status }) => status)).toEqual(Array(6).fill(201));
  expect(await isIn(token)).toBe(true);
});

test('asking for more time tells the end of the session and does not put it off', async () => {
  const { token, exp } = SignedIn.parse(JSON.parse((await call('POST', '/users/login', { body: { email: emailOf('author'), password } })).text));
  const { status, text } = await call('POST', '/users/refresh-token', { token });
  expect(status).toBe(200);
  expect(Math.abs(z.object({ exp: z.number() }).parse(JSON.parse(text)).exp - exp)).toBeLessThanOrEqual(2);
  expect(text).not.toContain('refreshedToken');
  expect((await call('POST', '/users/refresh-token')).status).toBe(403);
});

test('a new password, address or role ends the sessions elsewhere', async () => {
  await portal.payload.update({ collection: 'users', id: accounts.author, data: { password, role: 'author' } });
  const administrator = await signIn('administrator');
  const change = (token: string, body: object) => call('PATCH', `/users/${accounts.author}`, { token, body });
  let [here, there] = [await signIn('author'), await signIn('author')];
  expect((await change(here, { name: 'Soạn' })).status).toBe(200);
  expect([await isIn(here), await isIn(there)]).toEqual([true, true]);
  expect((await change(here, { password: 'một câu khác cũng dài' })).status).toBe(200);
  expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  there = await signIn('author', 'một câu khác cũng dài');
  expect((await change(administrator, { role: 'editor' })).status).toBe(200);
  expect([await isIn(here), await isIn(there), await isIn(administrator)]).toEqual([false, false, true]);
  here = await signIn('author', 'một câu khác cũng dài');
  expect((await change(administrator, { role: 'author', password })).status).toBe(200);
  expect(await isIn(here)).toBe(false);
});

test('who signs in while the account is changed does not undo the change', async () => {
  const { payload } = portal;
  await signIn('author');
  const work = crypto.pbkdf2;
  const spy = vi.spyOn(crypto, 'pbkdf2');
  spy.mockImplementationOnce((...args) => {
    // Between the reading of the account and the writing of its new session.
    void payload.update({ collection: 'users', id: accounts.author, data: { role: 'editor', name: 'Vừa đổi' } }).then(() => work(...args));
  });
  const { status, text } = await call('POST', '/users/login', { body: { email: emailOf('author'), password } });
  spy.mockRestore();
  expect([status, text.includes('"token"')]).toEqual([409, false]);
  expect(await payload.findByID({ collection: 'users', id: accounts.author })).toMatchObject({ role: 'editor', name: 'Vừa đổi', sessions: [] });
  await payload.update({ collection: 'users', id: accounts.author, data: { role: 'author' } });
});

test.each(['/users/login', '/users/confirm'])('who signs out while %s works on the password stays out', async (path) => {
  await endAll('author');
  const [here, there] = [await signIn('author'), await signIn('author')];
  const work = crypto.pbkdf2;
  const spy = vi.spyOn(crypto, 'pbkdf2');
  spy.mockImplementationOnce((...args) => {
    void call('POST', '/users/logout', { token: there }).then(() => work(...args));
  });
  const { status } = await call('POST', path, { token: here, body: { email: emailOf('author'), password } });
  spy.mockRestore();
  expect([status, await isIn(here), await isIn(there)]).toEqual([409, true, false]);
});

test('who signs in while the account is deleted does not bring it back', async () => {
  const { payload } = portal;
  const gone = await payload.create({ collection: 'users', data: { name: 'Sắp nghỉ', email: `sap.nghi.${crypto.randomUUID()}@example.vn`, password, role: 'editor' } });
  const work = crypto.pbkdf2;
  const spy = vi.spyOn(crypto, 'pbkdf2');
  spy.mockImplementationOnce((...args) => {
    void payload.delete({ collection: 'users', id: gone.id }).then(() => work(...args));
  });
  const { status, text } = await call('POST', '/users/login', { body: { email: gone.email, password } });
  spy.mockRestore();
  expect([status, text.includes('"token"')]).toEqual([404, false]);
  expect((await payload.count({ collection: 'users', where: { id: { equals: gone.id } } })).totalDocs).toBe(0);
});

test('of two sign-ins at the same time each has a session, with what is known of it', async () => {
  const work = crypto.pbkdf2;
  const spy = vi.spyOn(crypto, 'pbkdf2');
  const between = new Promise<string>((resolve) => {
    spy.mockImplementationOnce((...args) => void signIn('editor').then(resolve).then(() => work(...args)));
  });
  const first = await signIn('editor');
  const second = await between;
  spy.mockRestore();
  expect([await isIn(first), await isIn(second)]).toEqual([true, true]);
  const { sessions } = await portal.payload.findByID({ collection: 'users', id: accounts.editor });
  expect(sessions?.filter(({ usedAt, confirmedAt }) => !usedAt || !confirmedAt)).toEqual([]);
});

test('more sign-ins than there are connections wait for one account, and who is in is answered meanwhile', async () => {
  const editor = await signIn('editor');
  const held = await createLocalReq({}, portal.payload);
  let signingIn: Promise<{ status: number }[]> | undefined;
  await withTransaction(held, async () => {
    await lockRecord(held, 'users', accounts.author);
    signingIn = Promise.all(Array.from({ length: 16 }, () => call('POST', '/users/login', { body: { email: emailOf('author'), password } })));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await isIn(editor)).toBe(true);
    expect((await call('GET', '/news', { token: editor })).status).toBe(200);
  });
  expect((await signingIn)?.map(({ status }) => status)).toEqual(Array(16).fill(200));
}, 60_000);

test('who signs out is out, here alone', async () => {
  const [here, there] = [await signIn('author'), await signIn('author')];
  expect((await call('POST', '/users/logout', { token: here })).status).toBe(200);
  expect([await isIn(here), await isIn(there)]).toEqual([false, true]);
});

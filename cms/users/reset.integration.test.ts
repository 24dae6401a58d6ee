import crypto from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { User } from '@/payload-types';
import { openMailServer, type MailServer } from '@/test/mail-server';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let server: MailServer;
let sendAll: () => Promise<boolean>;
let close: () => void;
let call: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
const account = { email: 'can.bo@so.example.vn', password: 'một câu dài dễ nhớ' };
const newPassword = 'một câu khác còn dài hơn';
let client = 0;

beforeAll(async () => {
  server = await openMailServer();
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'cong@so.example.vn', SITE_URL: 'https://so.example.vn' });
  portal = await createPortal();
  const { payload } = portal;
  const [{ handleEndpoints }, { default: config }, { sendDue }, { openTransport }, { writers }] = await Promise.all([
    import('payload'), import('@payload-config'), import('../mail/send-due'), import('../mail/transport'), import('../mail-writers'),
  ]);
  const transport = openTransport(server.url);
  close = () => transport.close();
  sendAll = () => sendDue(payload, transport, writers);
  call = (path, body, headers = {}) =>
    handleEndpoints({
      config,
      request: new Request(`https://so.example.vn/api${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        // Each as another client: what one may do has a test of its own.
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `192.0.2.${(client += 1)}`, ...headers },
      }),
    });
  for (const locale of ['vi', 'en'] as const) await payload.updateGlobal({ slug: 'department', locale, data: { name: 'Sở', shortName: 'Sở' }, context: { loading: true } });
  await payload.create({ collection: 'users', data: { ...account, name: 'Trần Thị Soạn', role: 'editor' } });
});
afterAll(async () => {
  close();
  await portal.close();
  await server.close();
});
beforeEach(async () => {
  await portal.payload.delete({ collection: 'outbox', where: { id: { exists: true } } });
  server.received.length = 0;
});

const trail = async (action: 'resetAsked' | 'passwordReset', email: string) => (await portal.payload.find({ collection: 'trail', where: { action: { equals: action }, title: { equals: email } }, pagination: false })).docs;
const tokenIn = (text = '') => /https:\/\/so\.example\.vn\/admin\/reset\/([\da-f]{40})/.exec(text)?.[1] ?? '';

test('a link sets a new password once, ends every session and is in the trail', async () => {
  // Its password is another one afterwards: a second try has an account of its own.
  const name = `doi.mat.khau.${crypto.randomUUID()}`;
  const account = { email: `${name}@so.example.vn`, password: 'một câu dài dễ nhớ' };
  await portal.payload.create({ collection: 'users', data: { ...account, name: 'Trần Thị Soạn', role: 'editor' } });
  const { token: session } = await portal.payload.login({ collection: 'users', data: account });
  const { callRest } = await import('@/test/rest');
  const asked = await call('/users/forgot-password', { email: ` ${name.toUpperCase()}@so.example.vn` });
  expect(asked.status).toBe(200);
  await sendAll();
  const [{ to, mail } = { to: [], mail: null }] = server.received;
  expect(to).toEqual([account.email]);
  expect(mail?.subject).toBe('Đặt lại mật khẩu toà soạn');
  const token = tokenIn(mail?.text);
  expect(mail?.html).toContain(token);
  expect(JSON.stringify((await portal.payload.find({ collection: 'outbox' })).docs)).not.toContain(account.email);
  expect(await trail('resetAsked', account.email)).toHaveLength(1);

  expect((await call('/users/reset-password', { token, password: 'ngắn' })).status).toBe(400);
  const ownName = await call('/users/reset-password', { token, password: 'Trần Thị Soạn' });
  expect([ownName.status, await ownName.text()]).toEqual([400, expect.stringContaining('dễ đoán')]);
  const done = await call('/users/reset-password', { token, password: newPassword });
  expect(done.status).toBe(200);
  expect(await trail('passwordReset', account.email)).toMatchObject([{ actorName: 'Trần Thị Soạn' }]);
  expect((await callRest('GET', '/users/me', { token: session })).json).toMatchObject({ user: null });
  await expect(portal.payload.login({ collection: 'users', data: account })).rejects.toThrow();
  expect((await portal.payload.login({ collection: 'users', data: { ...account, password: newPassword } })).token).toBeTruthy();
  const again = await call('/users/reset-password', { token, password: 'thêm một câu dài nữa' });
  expect([again.status, await again.text()]).toEqual([403, expect.stringContaining('Liên kết này đã dùng rồi')]);
});

test('what the database keeps of a link opens nothing, and the link itself still does', async () => {
  const { payload } = portal;
  const email = `doc.trom.${crypto.randomUUID()}@so.example.vn`;
  const { id } = await payload.create({ collection: 'users', data: { ...account, name: 'Đọc Trộm', email, role: 'editor' } });
  await call('/users/forgot-password', { email });
  await sendAll();
  const token = tokenIn(server.received.find(({ to }) => to.includes(email))?.mail.text);
  // A save in between leaves it as it is.
  await payload.update({ collection: 'users', id, data: { name: 'Đọc Trộm Thư' } });
  const kept = (await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } }))?.resetPasswordToken ?? '';
  expect(kept).toBe(crypto.createHash('sha256').update(token).digest('hex'));
  expect((await call('/users/reset-password', { token: kept, password: newPassword })).status).toBe(403);
  await expect(payload.resetPassword({ collection: 'users', data: { token: kept, password: newPassword }, overrideAccess: true })).rejects.toThrow();
  expect((await call('/users/reset-password', { token, password: newPassword })).status).toBe(200);
});

test('a new password undoes nothing that is done to the account meanwhile', async () => {
  const { payload } = portal;
  const email = `giua-chung.${crypto.randomUUID()}@so.example.vn`;
  const { id } = await payload.create({ collection: 'users', data: { ...account, name: 'Giữa Chừng', email, role: 'editor' } });
  const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true });
  const work = crypto.pbkdf2;
  let change: Promise<unknown> = Promise.resolve();
  vi.spyOn(crypto, 'pbkdf2').mockImplementationOnce((...args) => {
    change = payload.update({ collection: 'users', id, data: { role: 'author' } });
    setTimeout(() => work(...args), 500);
  });
  await payload.resetPassword({ collection: 'users', data: { token, password: newPassword }, overrideAccess: true });
  await change;
  expect((await payload.findByID({ collection: 'users', id })).role).toBe('author');
});

test('an address without an account gets the same answer and no message', async () => {
  const [known, unknown] = await Promise.all([account.email, 'khong.co@so.example.vn'].map((email) => call('/users/forgot-password', { email })));
  expect(await unknown?.text()).toBe(await known?.text());
  expect(unknown?.status).toBe(known?.status);
  expect([...(unknown?.headers ?? [])]).toEqual([...(known?.headers ?? [])]);
  // What is done before the answer is the same too: a row each, which names nobody as known.
  const rows = (await portal.payload.find({ collection: 'outbox', pagination: false })).docs;
  expect(rows.map(({ kind, state, record }) => [kind, state, record])).toEqual([['reset', 'waiting', 0], ['reset', 'waiting', 0]]);
  await sendAll();
  expect(server.received.map(({ to }) => to)).toEqual([[account.email]]);
  expect(JSON.stringify((await portal.payload.find({ collection: 'outbox' })).docs)).not.toContain('khong.co');
});

test('a message is in the language of the newsroom', async () => {
  await call('/users/forgot-password', { email: account.email }, { 'Accept-Language': 'en' });
  await sendAll();
  expect(server.received[0]?.mail.subject).toBe('Set a new newsroom password');
});

test('one address gets one message in five minutes, and one client asks a few times', async () => {
  for (let time = 0; time < 4; time += 1) expect((await call('/users/forgot-password', { email: account.email })).status).toBe(200);
  await sendAll();
  expect(server.received.length).toBeGreaterThan(0);
  expect(server.received.length).toBeLessThanOrEqual(2);
  const same = { 'X-Forwarded-For': `198.51.100.${(client += 1)}` };
  const answers = [];
  for (let time = 0; time < 12; time += 1) answers.push((await call('/users/forgot-password', { email: `ai.${time}@so.example.vn` }, same)).status);
  expect(answers.slice(0, 10).every((status) => status === 200)).toBe(true);
  expect(answers[11]).toBe(429);
});

test.each([[null], ['x'], [{}], [{ email: 5 }], [{ email: 'x' }], [{ email: { $ne: null } }], [{ email: 'a@example.vn\r\nBcc: b@example.vn' }]])('%j is answered in words', async (body) => {
  const answer = await call('/users/forgot-password', body);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('không');
});

test('a link is of use for an hour', async () => {
  await call('/users/forgot-password', { email: account.email });
  await sendAll();
  const token = tokenIn(server.received[0]?.mail.text);
  await portal.payload.update({ collection: 'users', where: { email: { equals: account.email } }, data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() }, overrideAccess: true });
  expect((await call('/users/reset-password', { token, password: newPassword })).status).toBe(403);
  await portal.payload.update({ collection: 'outbox', where: { id: { exists: true } }, data: { state: 'waiting', nextAttempt: new Date().toISOString(), detail: JSON.stringify({ email: account.email, language: 'vi', askedAt: Date.now() - 3_600_001 }) } });
  server.received.length = 0;
  await sendAll();
  expect(server.received).toEqual([]);
});

test('officials who save while links are asked for wait for nobody', async () => {
  const start = Date.now();
  await Promise.all([
    ...Array.from({ length: 10 }, (_, index) => call('/users/forgot-password', { email: `luc.nay.${index}@so.example.vn` })),
    ...Array.from({ length: 10 }, (_, index) => portal.payload.create({ collection: 'news', data: { title: `Bản nháp ${index}`, language: 'vi' }, draft: true })),
    sendAll(),
  ]);
  expect(Date.now() - start).toBeLessThan(30_000);
});

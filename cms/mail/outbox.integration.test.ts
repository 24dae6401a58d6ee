import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openMailServer, reply, type MailServer } from '@/test/mail-server';
import { testWriters } from '@/test/mail-writers';
import { createPortal, type Portal } from '@/test/portal';
import type { Transport } from './transport';

let portal: Portal;
let server: MailServer;
let transport: Transport;
let sendDue: typeof import('./send-due').sendDue;
let queueMail: typeof import('./queue').queueMail;
let claimDue: typeof import('./claim').claimDue;

beforeAll(async () => {
  server = await openMailServer();
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'cong@so.example.vn' });
  portal = await createPortal();
  ({ sendDue } = await import('./send-due'));
  ({ queueMail } = await import('./queue'));
  ({ claimDue } = await import('./claim'));
  transport = (await import('./transport')).openTransport(server.url);
  for (const [locale, shortName] of [['vi', 'Sở Thử “nghiệm”, Đà Lạt'], ['en', 'Test Department']] as const) {
    await portal.payload.updateGlobal({ slug: 'department', locale, data: { name: shortName, shortName }, context: { loading: true } });
  }
});
afterAll(async () => {
  transport.close();
  await portal.close();
  await server.close();
});
beforeEach(async () => {
  await portal.payload.delete({ collection: 'outbox', where: { id: { exists: true } } });
  server.received.length = 0;
  server.attempted.length = 0;
  Object.assign(server.mood, { refuseRecipient: undefined, refuseMessage: undefined, hangs: false });
});

const queue = (record: number, key = `test:${record}`) => queueMail(portal.payload, { kind: 'alert', key, record }, undefined);
const rows = async () => (await portal.payload.find({ collection: 'outbox', sort: 'id', pagination: false })).docs;
const sendAll = (lasts?: number) => sendDue(portal.payload, transport, testWriters, lasts);
const makeDue = () => portal.payload.update({ collection: 'outbox', where: { state: { equals: 'waiting' } }, data: { nextAttempt: new Date().toISOString() } });

test('a message is sent once, and says that a machine sent it, in which language, and from whom', async () => {
  await queue(1);
  await queue(1);
  expect(await sendAll()).toBe(true);
  await sendAll();
  expect(server.received.map(({ to }) => to)).toEqual([['1@example.vn']]);
  const [{ mail }] = [server.received[0] ?? { mail: null }];
  expect(mail?.subject).toBe('Thư số 1');
  expect(mail?.from).toMatchObject({ name: 'Sở Thử “nghiệm”, Đà Lạt', address: 'cong@so.example.vn' });
  expect(mail?.messageId).toMatch(/^<[0-9a-f]{40}@so\.example\.vn>$/);
  const headers = Object.fromEntries(mail?.headers.map(({ key, value }) => [key, value]) ?? []);
  expect(headers).toMatchObject({ 'auto-submitted': 'auto-generated', 'content-language': 'vi' });
  expect(await rows()).toMatchObject([{ state: 'sent', attempts: 1, lastError: null, lease: null }]);
});

test('what is of no use any more is not sent, and leaves nothing behind', async () => {
  await queue(0);
  expect(await sendAll()).toBe(true);
  expect(server.attempted).toEqual([]);
  expect(await rows()).toEqual([]);
});

test('many senders at once send each message once', async () => {
  const records = Array.from({ length: 30 }, (_, index) => index + 1);
  for (const record of records) await queue(record);
  await Promise.all([sendAll(), sendAll(), sendAll(), sendAll()]);
  expect(server.received.map(({ to: [address = ''] }) => parseInt(address, 10)).sort((a, b) => a - b)).toEqual(records);
  expect((await rows()).every(({ state, attempts }) => state === 'sent' && attempts === 1)).toBe(true);
});

test('a message that is refused for now is tried again later, under its own Message-ID, and given up after some tries', async () => {
  server.mood.refuseMessage = () => reply(451, 'Xin gửi lại sau');
  await queue(5);
  expect(await sendAll()).toBe(true);
  const [first] = await rows();
  expect(first).toMatchObject({ state: 'waiting', attempts: 1 });
  expect(Date.parse(first?.nextAttempt ?? '') - Date.now()).toBeGreaterThan(50_000);
  await sendAll();
  expect(server.attempted).toHaveLength(1);
  for (let attempt = 2; attempt <= 10; attempt += 1) {
    await makeDue();
    await sendAll();
  }
  expect(await rows()).toMatchObject([{ state: 'failed', attempts: 10 }]);
  expect(new Set(server.attempted.map((raw) => /^Message-ID: (.*)$/im.exec(raw)?.[1])).size).toBe(1);
  await makeDue();
  await sendAll();
  expect(server.attempted).toHaveLength(10);
});

test('an address that does not exist is given up at once, its neighbours are not, and the reason names nobody', async () => {
  server.mood.refuseRecipient = (address) => (address.startsWith('7@') ? reply(550, `5.1.1 <${address}>: no such user`) : undefined);
  for (const record of [6, 7, 8]) await queue(record);
  expect(await sendAll()).toBe(true);
  const kept = await rows();
  expect(kept.map(({ record, state }) => [record, state])).toEqual([[6, 'sent'], [7, 'failed'], [8, 'sent']]);
  expect(kept[1]?.lastError).toContain('5.1.1');
  expect(JSON.stringify(kept)).not.toContain('@example.vn');
});

test('a mail server that is away stops the round, and everything goes out when it is back', async () => {
  const gone = await openMailServer();
  await gone.close();
  const { openTransport } = await import('./transport');
  const lost = openTransport(gone.url);
  for (const record of [11, 12, 13, 14, 15]) await queue(record);
  expect(await sendDue(portal.payload, lost, testWriters)).toBe(false);
  lost.close();
  expect((await rows()).filter(({ attempts }) => attempts > 0).length).toBeLessThanOrEqual(3);
  await makeDue();
  expect(await sendAll()).toBe(true);
  expect(server.received).toHaveLength(5);
});

test('a message that cannot be written holds up no other, and is tried again', async () => {
  const failing = { ...testWriters, alert: (...[payload, mail]: Parameters<typeof testWriters.alert>) => (mail.record === 16 ? Promise.reject(new Error('The database was busy')) : testWriters.alert(payload, mail)) };
  for (const record of [16, 17, 18, 19, 20]) await queue(record);
  expect(await sendDue(portal.payload, transport, failing)).toBe(true);
  expect((await rows()).map(({ record, state, attempts }) => [record, state, attempts])).toEqual([[16, 'waiting', 1], [17, 'sent', 1], [18, 'sent', 1], [19, 'sent', 1], [20, 'sent', 1]]);
});

test('a sender that is killed between taking a message and sending it costs no message and no second one', async () => {
  server.mood.hangs = true;
  await queue(21);
  const child = spawn('node', ['--conditions=production', '--import', 'tsx', 'test/send-mail.ts', '60000'], { env: process.env, stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    await expect.poll(() => server.attempted.length, { timeout: 120_000, interval: 50 }).toBe(1);
  } finally {
    if (child.kill('SIGKILL')) await once(child, 'exit');
  }
  server.mood.hangs = false;
  // Its time is not over: it might live.
  expect(await claimDue(portal.payload, 10)).toEqual([]);
  const over = new Date(Date.now() - 1000).toISOString();
  await portal.payload.db.execute({ drizzle: portal.payload.db.drizzle, sql: sql`UPDATE outbox SET lease_until = ${over}` });
  await sendAll();
  await sendAll();
  expect(server.received).toHaveLength(1);
  const ids = server.attempted.map((raw) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
  expect(ids).toEqual([ids[0], ids[0]]);
  expect(await rows()).toMatchObject([{ state: 'sent', attempts: 2 }]);
}, 180_000);

test('what became of a message is written down by the sender that holds it alone', async () => {
  await queue(31);
  const [mail] = await claimDue(portal.payload, 1, 0);
  const [again] = await claimDue(portal.payload, 1);
  const { noteFailure, noteSent, LeaseLost } = await import('./claim');
  if (!mail || !again) throw new Error('Nothing was taken');
  await expect(noteFailure(portal.payload, mail, 'quá giờ', null)).rejects.toThrow(LeaseLost);
  await noteSent(portal.payload, again);
  expect(await rows()).toMatchObject([{ state: 'sent' }]);
});

test('a transaction that is rolled back sends nothing', async () => {
  const transaction = (await portal.payload.db.beginTransaction()) ?? undefined;
  await queueMail(portal.payload, { kind: 'alert', key: 'test:41', record: 41 }, transaction);
  await portal.payload.db.rollbackTransaction(transaction ?? 0);
  await sendAll();
  expect(server.attempted).toEqual([]);
});

test('administrators see what is sent and try again what was given up; others see nothing', async () => {
  const { callRest } = await import('@/test/rest');
  const tokens = new Map<string, string>();
  for (const role of ['author', 'editor', 'administrator'] as const) {
    const login = { email: `${role}.${randomUUID()}@so.example.vn`, password: 'một câu dài dễ nhớ' };
    await portal.payload.create({ collection: 'users', data: { ...login, name: role, role } });
    tokens.set(role, (await portal.payload.login({ collection: 'users', data: login })).token ?? '');
  }
  server.mood.refuseRecipient = () => reply(550, 'no such user');
  await queue(51);
  await sendAll();
  const [row] = await rows();
  server.mood.refuseRecipient = undefined;
  for (const role of [undefined, 'author', 'editor']) {
    const token = tokens.get(role ?? '');
    expect((await callRest('GET', '/outbox', { token })).status).toBe(403);
    expect((await callRest('POST', `/outbox/${row?.id}/retry`, { token })).status).toBe(403);
    expect((await callRest('DELETE', `/outbox/${row?.id}`, { token })).status).toBe(403);
  }
  const { listMailTroubles } = await import('../desk/mail');
  const [user] = (await portal.payload.find({ collection: 'users', where: { role: { equals: 'administrator' } } })).docs;
  if (!user) throw new Error('No administrator');
  const asker = { payload: portal.payload, user: { ...user, collection: 'users' as const }, i18n: { language: 'en' as const } };
  expect(await listMailTroubles(asker)).toEqual([{ href: `/admin/collections/outbox/${row?.id}`, text: 'Alert', note: expect.stringMatching(/^given up \(.*no such user.*\)$/), failed: true }]);
  const token = tokens.get('administrator');
  expect((await callRest('GET', '/outbox', { token })).status).toBe(200);
  expect((await callRest('PATCH', `/outbox/${row?.id}`, { token, body: { state: 'waiting' } })).status).toBe(403);
  expect((await callRest('POST', '/outbox', { token, body: { kind: 'reset', key: 'x', record: 1, nextAttempt: new Date().toISOString() } })).status).toBe(403);
  expect(await callRest('POST', `/outbox/${row?.id}/retry`, { token })).toMatchObject({ status: 200, json: { retried: 1 } });
  await sendAll();
  expect(server.received).toHaveLength(1);
  expect(await listMailTroubles(asker)).toEqual([]);
  expect(await callRest('POST', `/outbox/${row?.id}/retry`, { token })).toMatchObject({ status: 200, json: { retried: 0 } });
});

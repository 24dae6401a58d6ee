import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Locale } from '@/i18n/routing';
import type { Subscription } from '@/payload-types';
import type { Move } from '@/cms/editions/transitions';
import { toBody } from '@/test/body';
import { openMailServer, reply, type MailServer } from '@/test/mail-server';
import { createPortal, type Portal } from '@/test/portal';
import type { Transport } from '../mail/transport';

let portal: Portal;
let server: MailServer;
let transport: Transport;
let perform: typeof import('../editions/perform-transition').performTransition;
let distribute: typeof import('./distribute').distributeAnnouncements;
let queueDigests: typeof import('./queue-digests').queueDigests;
let sendDue: typeof import('../mail/send-due').sendDue;
let writers: typeof import('../mail-writers').writers;
const topics: number[] = [];
const users: number[] = [];

beforeAll(async () => {
  server = await openMailServer();
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'cong@so.example.vn', SITE_URL: 'https://so.example.vn' });
  portal = await createPortal();
  ({ performTransition: perform } = await import('../editions/perform-transition'));
  ({ distributeAnnouncements: distribute } = await import('./distribute'));
  ({ queueDigests } = await import('./queue-digests'));
  ({ sendDue } = await import('../mail/send-due'));
  ({ writers } = await import('../mail-writers'));
  transport = (await import('../mail/transport')).openTransport(server.url);
  for (const locale of ['vi', 'en'] as const) {
    await portal.payload.updateGlobal({ slug: 'department', locale, data: { name: 'Sở Thử nghiệm', shortName: 'Sở Thử nghiệm' }, context: { loading: true } });
  }
  for (const name of ['Bưu chính', 'Viễn thông']) topics.push((await portal.payload.create({ collection: 'topics', locale: 'vi', data: { name, order: 1 } })).id);
  for (const name of ['một', 'hai']) {
    const data = { name, email: `${randomUUID()}@so.example.vn`, password: 'một câu dài dễ nhớ', role: 'editor' as const };
    users.push((await portal.payload.create({ collection: 'users', data })).id);
  }
});
afterAll(async () => {
  transport.close();
  await portal.close();
  await server.close();
});
beforeEach(async () => {
  for (const collection of ['outbox', 'subscriptions', 'announcements'] as const) await portal.payload.delete({ collection, where: { id: { exists: true } } });
  server.received.length = 0;
  server.mood.refuseRecipient = undefined;
});

/** Has everything told and sent that is to be told now. */
async function tell(): Promise<void> {
  await distribute(portal.payload);
  await sendDue(portal.payload, transport, writers);
}

const subjects = () => server.received.map(({ to: [address], mail }) => `${address}: ${mail.subject}`).sort();

let count = 0;
async function subscribe(email: string, wish: Partial<Subscription>, confirmedAt = new Date(Date.now() - 1000)): Promise<Subscription> {
  const about = { language: 'vi' as const, frequency: 'atOnce' as const, code: randomUUID(), allNews: false, allDirectives: false };
  return portal.payload.create({
    collection: 'subscriptions',
    data: { ...about, email, confirmedAt: confirmedAt.toISOString(), digestedUntil: confirmedAt.toISOString(), ...wish },
    depth: 0,
  });
}

type Kind = 'news' | 'directives';

async function step(collection: Kind, id: number, name: Move, given: object = {}): Promise<void> {
  const by = name === 'release' ? undefined : users[name === 'submit' ? 0 : 1];
  const user = by ? { ...(await portal.payload.findByID({ collection: 'users', id: by, depth: 0 })), collection: 'users' as const } : undefined;
  const { updatedAt } = await portal.payload.findByID({ collection, id, depth: 0, draft: true });
  await perform(await createLocalReq({ user }, portal.payload), collection, id, name, { seen: updatedAt, ...given });
}

async function publish(collection: Kind, id: number): Promise<void> {
  await step(collection, id, 'submit');
  await step(collection, id, 'approve');
}

async function writeNews(more: object = {}, language: Locale = 'vi'): Promise<number> {
  count += 1;
  const data = { title: `Bài số ${count}`, lead: 'Sapo', body: toBody('Nội dung'), language, ...more };
  return (await portal.payload.create({ collection: 'news', data, draft: true })).id;
}

async function writeDirective(): Promise<number> {
  count += 1;
  const data = { title: `Chỉ đạo số ${count}`, language: 'vi' as const, issuer: 'Bộ trưởng', issuedOn: '2008-01-04', theme: topics[0], state: 'received' as const };
  return (await portal.payload.create({ collection: 'directives', data, draft: true })).id;
}

async function correct(collection: Kind, id: number, data: object): Promise<void> {
  await portal.payload.update({ collection, id, data, draft: true });
  await publish(collection, id);
}

test('each subscriber is told once of what they asked for, in their language, and nobody else of anything', async () => {
  await subscribe('moi.tin@example.vn', { allNews: true, topics: [topics[0] ?? 0] });
  await subscribe('buu.chinh@example.vn', { topics: [topics[0] ?? 0] });
  await subscribe('vien.thong@example.vn', { topics: [topics[1] ?? 0] });
  await subscribe('chi.dao@example.vn', { allDirectives: true });
  await subscribe('english@example.vn', { allNews: true, language: 'en' });
  await subscribe('moi.ngay@example.vn', { allNews: true, frequency: 'daily' });
  const title = 'Bưu chính: “thư” & điện tín về tới huyện đảo\u0301'.normalize('NFD');
  const id = await writeNews({ title, topic: topics[0] });
  await publish('news', id);
  await Promise.all([tell(), tell()]);
  await tell();
  const subject = `Tin mới: ${title.normalize('NFC')}`;
  expect(subjects()).toEqual([`buu.chinh@example.vn: ${subject}`, `moi.tin@example.vn: ${subject}`]);
});

test('what comes after a deleted item is told of by itself', async () => {
  const deleted = await writeNews();
  await publish('news', deleted);
  await step('news', deleted, 'takeDown', { takenDown: { way: 'error', reason: 'Nhầm' } });
  await portal.payload.delete({ collection: 'news', id: deleted });
  await subscribe('buu.chinh@example.vn', { topics: [topics[0] ?? 0] });
  const id = await writeNews({ title: 'Bài mới', topic: topics[0] });
  expect(id).toBeGreaterThan(deleted);
  await publish('news', id);
  await tell();
  expect(subjects()).toEqual(['buu.chinh@example.vn: Tin mới: Bài mới']);
});

test('a message leads to the text and to the end of the subscription, by one press too, and follows nobody', async () => {
  const subscription = await subscribe('ban.doc@example.vn', { allNews: true });
  await publish('news', await writeNews({ title: 'Tin thử', slug: 'tin-thu' }));
  await tell();
  const [{ raw, mail } = { raw: '', mail: null }] = server.received;
  const { signLink } = await import('@/lib/signed-link');
  const { signedSubscription } = await import('@/lib/alert-token');
  const token = signLink(signedSubscription(subscription), portal.payload.secret);
  const headers = Object.fromEntries(mail?.headers.map(({ key, value }) => [key, value]) ?? []);
  expect(headers).toMatchObject({
    'list-unsubscribe': `<https://so.example.vn/nhan-tin/huy/${token}>`,
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    'auto-submitted': 'auto-generated',
  });
  for (const body of [mail?.text, mail?.html]) {
    expect(body).toContain('https://so.example.vn/tin-tuc/tin-thu');
    expect(body).toContain(`https://so.example.vn/nhan-tin/quan-ly/${token}`);
  }
  expect(mail?.html).not.toMatch(/<img|<script|https?:\/\/(?!so\.example\.vn)/);
  expect(raw).not.toMatch(/^(X-Mailer|Return-Receipt-To|Disposition-Notification-To):/im);
});

test('what is taken down before it is sent is not sent, and what comes back is told to those who were not told', async () => {
  await subscribe('truoc@example.vn', { allNews: true });
  const id = await writeNews();
  await publish('news', id);
  await distribute(portal.payload);
  await step('news', id, 'takeDown', { takenDown: { way: 'error', reason: 'Nhầm' } });
  await tell();
  expect(server.received).toHaveLength(0);
  await correct('news', id, { lead: 'Sapo đúng' });
  await tell();
  expect(server.received).toHaveLength(1);
  await step('news', id, 'takeDown', { takenDown: { way: 'withdrawn', reason: 'Đã cũ' } });
  await correct('news', id, { lead: 'Sapo đúng hơn' });
  await tell();
  expect(server.received).toHaveLength(1);
});

test('a correction is told where it has a public note, and a report of a directive always', async () => {
  const directive = await writeDirective();
  await publish('directives', directive);
  await tell();
  await subscribe('mot.chi.dao@example.vn', { directives: [directive] });
  await subscribe('tin@example.vn', { allNews: true });
  const other = await writeDirective();
  await publish('directives', other);
  await correct('directives', directive, { state: 'underWay' });
  await tell();
  expect(server.received).toHaveLength(0);
  await correct('directives', directive, { changeNote: 'Sửa tên người chỉ đạo.' });
  await tell();
  expect(server.received.at(-1)?.mail.subject).toMatch(/^Ý kiến chỉ đạo được sửa đổi: Chỉ đạo số/);
  expect(server.received.at(-1)?.mail.text).toContain('Sửa tên người chỉ đạo.');
  await correct('directives', directive, { reports: [{ date: '2008-02-01', summary: 'Đã nối mạng 12 xã.' }] });
  await tell();
  expect(server.received.at(-1)?.mail.subject).toMatch(/^Báo cáo tiến độ mới/);
  expect(server.received.at(-1)?.mail.text).toContain('Báo cáo ngày 01/02/2008: Đã nối mạng 12 xã.');
  await correct('directives', directive, { state: 'done' });
  await tell();
  expect(server.received).toHaveLength(2);
  // What is told is what was added, whatever its dates are.
  const { reports } = await portal.payload.findByID({ collection: 'directives', id: directive, depth: 0 });
  await correct('directives', directive, { reports: [...(reports ?? []), { date: '2008-01-20', summary: 'Đã khảo sát.' }, { date: '2008-01-25', summary: 'Đã chọn nhà thầu.' }] });
  await tell();
  const text = server.received.at(-1)?.mail.text;
  expect(text).toContain('Báo cáo ngày 20/01/2008: Đã khảo sát.');
  expect(text).toContain('Báo cáo ngày 25/01/2008: Đã chọn nhà thầu.');
  expect(text).not.toContain('12 xã');
});

test('the message of a day tells of a directive that was corrected and then reported on both, and of a new one that it is new', async () => {
  const [known, fresh] = [await writeDirective(), await writeDirective()];
  await publish('directives', known);
  await subscribe('ngay@example.vn', { allDirectives: true, frequency: 'daily' }, new Date());
  await publish('directives', fresh);
  for (const id of [known, fresh]) {
    await correct('directives', id, { changeNote: 'Sửa tên người chỉ đạo.' });
    await correct('directives', id, { reports: [{ date: '2008-02-01', summary: `Xong bước đầu của ${id}.` }] });
  }
  await queueDigests(portal.payload, new Date(Date.now() + 24 * 60 * 60 * 1000));
  await portal.payload.update({ collection: 'outbox', where: { id: { exists: true } }, data: { nextAttempt: new Date().toISOString() } });
  await tell();
  const [, ofFresh = '', ofKnown = ''] = /\n\n(Chỉ đạo số[^]*?)\n\n(Chỉ đạo số[^]*?)\n\n/.exec(server.received.at(-1)?.mail.text ?? '') ?? [];
  expect(ofKnown).toMatch(/\nBáo cáo ngày 01\/02\/2008: Xong bước đầu của \d+\.\nNội dung sửa đổi: Sửa tên người chỉ đạo\./);
  expect(ofFresh).toMatch(/\nBộ trưởng, ngày 04\/01\/2008\nBáo cáo ngày 01\/02\/2008: Xong bước đầu của \d+\./);
  expect(ofFresh).not.toContain('Sửa tên');
});

test('what is published on schedule is told', async () => {
  await subscribe('hen.gio@example.vn', { allNews: true });
  const id = await writeNews();
  await step('news', id, 'submit');
  await step('news', id, 'schedule', { publishOn: new Date(Date.now() + 3_600_000).toISOString() });
  await tell();
  expect(server.received).toHaveLength(0);
  const { releaseDue } = await import('../editions/schedule');
  const due = new Date(Date.now() - 1000).toISOString();
  await portal.payload.db.execute({ drizzle: portal.payload.db.drizzle, sql: sql`UPDATE _news_v SET version_publish_on = ${due} WHERE parent_id = ${id} AND latest = true` });
  await releaseDue(portal.payload);
  await tell();
  expect(server.received).toHaveLength(1);
});

test('a publication that fails is told to nobody', async () => {
  await subscribe('hong@example.vn', { allNews: true });
  const id = await writeNews();
  await step('news', id, 'submit');
  await expect(step('news', id, 'approve', { seen: new Date(0).toISOString() })).rejects.toThrow();
  await tell();
  expect(server.received).toHaveLength(0);
  expect((await portal.payload.count({ collection: 'announcements' })).totalDocs).toBe(0);
});

test('who ends the subscription between publication and sending gets nothing more; who confirms after it is not told of it', async () => {
  const { id } = await subscribe('thoi@example.vn', { allNews: true });
  await publish('news', await writeNews());
  await subscribe('sau@example.vn', { allNews: true }, new Date(Date.now() + 1000));
  await distribute(portal.payload);
  await portal.payload.delete({ collection: 'subscriptions', where: { id: { exists: true } } });
  // As after a restored backup.
  await subscribe('nguoi.moi@example.vn', { id, allNews: true });
  await tell();
  expect(server.received).toHaveLength(0);
  expect((await portal.payload.count({ collection: 'outbox' })).totalDocs).toBe(0);
});

test('the message of the day tells each reader once of all that concerns them, and nothing is lost while no server runs', async () => {
  const day = 24 * 60 * 60 * 1000;
  const since = new Date(Date.now() - 3 * day);
  await subscribe('ngay@example.vn', { topics: [topics[0] ?? 0], frequency: 'daily' }, since);
  await subscribe('ngay.khac@example.vn', { topics: [topics[1] ?? 0], frequency: 'daily' }, since);
  const kept = await writeNews({ title: 'Tin còn', topic: topics[0] });
  const gone = await writeNews({ title: 'Tin mất', topic: topics[0] });
  for (const id of [kept, gone]) await publish('news', id);
  await correct('news', kept, { changeNote: 'Sửa ngày.' });
  await step('news', gone, 'takeDown', { takenDown: { way: 'error', reason: 'Nhầm' } });
  await tell();
  expect(server.received).toHaveLength(0);
  const tomorrow = new Date(Date.now() + day);
  await Promise.all([queueDigests(portal.payload, tomorrow), queueDigests(portal.payload, tomorrow)]);
  await portal.payload.update({ collection: 'outbox', where: { id: { exists: true } }, data: { nextAttempt: new Date().toISOString() } });
  await tell();
  expect(server.received.map(({ to }) => to)).toEqual([['ngay@example.vn']]);
  const { mail } = server.received[0] ?? {};
  expect(mail?.subject).toMatch(/^Tin đến sáng \d\d\/\d\d\/\d{4}: 1 mục$/);
  expect(mail?.text?.match(/Tin còn/g)).toHaveLength(1);
  expect(mail?.text).not.toContain('Tin mất');
  await queueDigests(portal.payload, tomorrow);
  expect((await portal.payload.count({ collection: 'outbox', where: { state: { equals: 'waiting' } } })).totalDocs).toBe(0);
});

test('who changes from one message a day to one at once gets what has come since', async () => {
  const { id } = await subscribe('doi@example.vn', { allNews: true, frequency: 'daily' });
  await publish('news', await writeNews({ title: 'Tin giữa chừng' }));
  await tell();
  await portal.payload.update({ collection: 'subscriptions', id, data: { frequency: 'atOnce' } });
  await publish('news', await writeNews({ title: 'Tin sau' }));
  await tell();
  expect(subjects()).toEqual([expect.stringMatching(/^doi@example\.vn: Tin mới: Tin sau$/), expect.stringMatching(/Tin đến sáng .*: 1 mục$/)]);
});

test('a hundred subscribers are told in one round, and none twice by two servers', async () => {
  for (let index = 0; index < 100; index += 1) await subscribe(`nguoi.${index}@example.vn`, { allNews: true });
  await publish('news', await writeNews());
  await Promise.all([tell(), tell(), tell()]);
  await tell();
  expect(server.received).toHaveLength(100);
  expect(new Set(server.received.map(({ to }) => to[0])).size).toBe(100);
});

test.each([
  ['there is no such mailbox', '5.1.1 No such user', true],
  ['the sender is not welcome', '5.7.1 Relaying denied', false],
  ['an address of the network has the same numbers', '5.7.1 Client [113.5.1.10] blocked', false],
])('refusals over more than a day end a subscription where there is no such mailbox, and nowhere else: %s', async (_why, words, ends) => {
  await subscribe('con@example.vn', { allNews: true });
  await subscribe('het@example.vn', { allNews: true });
  const left = async () => (await portal.payload.find({ collection: 'subscriptions', sort: 'id' })).docs.map(({ email }) => email);
  const { sqlWithin } = await import('../search/sql');
  server.mood.refuseRecipient = (address) => (address.startsWith('het@') ? reply(550, words) : undefined);
  for (let message = 1; message <= 4; message += 1) {
    await publish('news', await writeNews());
    await tell();
    // Four in an hour say nothing yet.
    expect(await left()).toEqual(['con@example.vn', 'het@example.vn']);
  }
  const dayAgo = new Date(Date.now() - 25 * 3_600_000).toISOString();
  // Nor does it say anything that they had waited for a day.
  await sqlWithin(portal.payload, undefined)('UPDATE outbox SET created_at = ?', [dayAgo]);
  await publish('news', await writeNews());
  await tell();
  expect(await left()).toEqual(['con@example.vn', 'het@example.vn']);
  await sqlWithin(portal.payload, undefined)("UPDATE outbox SET next_attempt = ? WHERE state = 'failed'", [dayAgo]);
  await publish('news', await writeNews());
  await tell();
  expect(await left()).toEqual(ends ? ['con@example.vn'] : ['con@example.vn', 'het@example.vn']);
});

test('a message that is taken between refusals keeps the subscription', async () => {
  await subscribe('luc.duoc@example.vn', { allNews: true });
  const { sqlWithin } = await import('../search/sql');
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  for (const [message, isRefused] of [true, true, false, true, true].entries()) {
    server.mood.refuseRecipient = () => (isRefused ? reply(550, '5.1.1 No such user') : undefined);
    await publish('news', await writeNews());
    await tell();
    for (const column of ['next_attempt', 'sent_at', 'created_at']) {
      await sqlWithin(portal.payload, undefined)(`UPDATE outbox SET ${column} = ? WHERE created_at > ? AND ${column} IS NOT NULL`, [hoursAgo(25 * (5 - message)), hoursAgo(1)]);
    }
  }
  expect((await portal.payload.count({ collection: 'subscriptions' })).totalDocs).toBe(1);
});

test('loading a department tells nobody', async () => {
  await subscribe('nap@example.vn', { allNews: true });
  await portal.payload.create({ collection: 'news', data: { title: 'Nạp', lead: 'x', body: toBody('x'), language: 'vi', _status: 'published' }, context: { loading: true } });
  await tell();
  expect(server.received).toHaveLength(0);
});

import { createLocalReq } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFollowCode, hashFollowCode } from '@/lib/follow-code';
import { toBody } from '@/test/body';
import { openMailServer, reply, type MailServer } from '@/test/mail-server';
import { createPortal, type Portal } from '@/test/portal';
import type { Question, User } from '@/payload-types';

let portal: Portal;
let server: MailServer;
let send: () => Promise<boolean>;
let close: () => void;
let perform: typeof import('./perform-move').performMove;
let forgetTold: typeof import('./forget-told').forgetTold;
let division: number;
const editors: User[] = [];

beforeAll(async () => {
  server = await openMailServer();
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'cong@so.example.vn', SITE_URL: 'https://so.example.vn' });
  portal = await createPortal();
  const { payload } = portal;
  const [{ sendDue }, { openTransport }, { writers }] = await Promise.all([import('../mail/send-due'), import('../mail/transport'), import('../mail-writers')]);
  const transport = openTransport(server.url);
  send = () => sendDue(payload, transport, writers);
  close = () => transport.close();
  ({ performMove: perform } = await import('./perform-move'));
  ({ forgetTold } = await import('./forget-told'));
  await payload.updateGlobal({ slug: 'department', locale: 'vi', data: { name: 'Sở Thử', shortName: 'Sở Thử' }, context: { loading: true } });
  ({ id: division } = await payload.create({ collection: 'divisions', data: { name: 'Thanh tra', kind: 'inspectorate', order: 1 } }));
  for (const name of ['Một', 'Hai']) editors.push(await payload.create({ collection: 'users', data: { name, email: `editor${editors.length}@example.com`, password: 'một câu dài dễ nhớ', role: 'editor' } }));
});
afterAll(async () => {
  close();
  await portal.close();
  await server.close();
});
beforeEach(() => {
  server.received.length = 0;
  server.mood.refuseRecipient = undefined;
});

const words = 'Tôi hỏi về giấy phép bưu chính của bà Kín ở phố Hàng Bài.';
const ask = (more: Partial<Question> = {}) =>
  portal.payload.create({
    collection: 'questions',
    data: { question: words, language: 'vi', email: 'kin@example.vn', codeHash: hashFollowCode(createFollowCode()), state: 'received', receivedAt: '2026-11-20T02:00:00.000Z', dueOn: new Date().toISOString(), ...more },
    depth: 0,
  });
const read = (id: number) => portal.payload.findByID({ collection: 'questions', id, depth: 0 });
async function move(id: number, name: Parameters<typeof perform>[2], given: object = {}, editor = 0): Promise<void> {
  const user = editors[editor];
  if (!user) throw new Error('No editor');
  const { updatedAt } = await read(id);
  await perform(await createLocalReq({ user: { ...user, collection: 'users' } }, portal.payload), id, name, { seen: updatedAt, ...given });
}
async function replyTo(id: number, outcome: object): Promise<void> {
  await move(id, 'assign', { division });
  await move(id, 'propose', { outcome });
  await move(id, 'approve', {}, 1);
}

describe('who left an address', () => {
  test.each<[string, object]>([
    ['answered privately', { kind: 'replied', text: 'Bà Kín nộp hồ sơ ở quầy 3.' }],
    ['declined', { kind: 'declined', reason: 'abuse', text: 'Lời lẽ xúc phạm.' }],
  ])('is told once that the question was %s, with no word of either and no secret', async (_, outcome) => {
    const { id, codeHash } = await ask();
    await move(id, 'assign', { division });
    await move(id, 'propose', { outcome });
    await send();
    expect(server.received).toEqual([]);
    await move(id, 'approve', {}, 1);
    await send();
    await send();
    expect(server.received.map(({ to }) => to)).toEqual([['kin@example.vn']]);
    const { raw, mail } = server.received[0] ?? { raw: '', mail: undefined };
    expect(mail?.subject).toBe('Câu hỏi của bạn đã có kết quả');
    expect(mail?.text).toContain('ngày 20/11/2026');
    expect(mail?.text).toMatch(/https:\/\/so\.example\.vn\/theo-doi\n/);
    for (const text of [mail?.text, mail?.html, raw]) expect(text).not.toMatch(/Kín|Hàng Bài|quầy|xúc phạm|từ chối|Thanh tra/i);
    expect(raw).not.toContain(codeHash);
    // Once it is told the address is of no use.
    expect((await read(id)).email).toBe('kin@example.vn');
    await forgetTold(portal.payload);
    expect(await read(id)).toMatchObject({ email: null, question: words });
  });

  test('is led to a public answer, in the language of the question', async () => {
    const { id } = await ask({ language: 'en', question: 'How long does a postal licence take?' });
    await move(id, 'assign', { division });
    await move(id, 'answer');
    const answer = Number((await read(id)).answer);
    await portal.payload.update({ collection: 'answers', id: answer, data: { title: 'A postal licence', body: toBody('Five days.'), _status: 'published' } });
    await send();
    expect(server.received).toHaveLength(1);
    const { text, subject } = server.received[0]?.mail ?? {};
    expect(subject).toBe('Your question has been dealt with');
    expect(text).toContain('https://so.example.vn/en/questions/a-postal-licence');
    expect(text).not.toContain('Five days');
  });

  test('is told nothing when the question was erased first, and its address goes with it', async () => {
    const { id } = await ask();
    await replyTo(id, { kind: 'replied', text: 'Có.' });
    await portal.payload.update({ collection: 'questions', id, data: {}, context: { withdraws: true } });
    expect(await read(id)).toMatchObject({ email: null, question: null });
    await send();
    expect(server.received).toEqual([]);
  });

  test('keeps the address as long as the message waits, and no longer than that', async () => {
    const { id } = await ask({ email: 'cho@example.vn' });
    const { id: open } = await ask({ email: 'mo@example.vn' });
    await replyTo(id, { kind: 'replied', text: 'Có.' });
    server.mood.refuseRecipient = () => reply(450, 'Later');
    await send();
    await forgetTold(portal.payload);
    expect((await read(id)).email).toBe('cho@example.vn');
    server.mood.refuseRecipient = undefined;
    await portal.payload.update({ collection: 'outbox', where: { state: { equals: 'waiting' } }, data: { nextAttempt: new Date().toISOString() } });
    await send();
    await forgetTold(portal.payload);
    expect([(await read(id)).email, (await read(open)).email]).toEqual([null, 'mo@example.vn']);
  });
});

test('who left none is told nothing', async () => {
  const { id } = await ask({ email: null });
  await replyTo(id, { kind: 'replied', text: 'Có.' });
  await send();
  expect(server.received).toEqual([]);
});

test('nobody reads the address, nor finds a question by it', async () => {
  await ask();
  const { callRest } = await import('@/test/rest');
  const { token } = await portal.payload.login({ collection: 'users', data: { email: editors[0]?.email ?? '', password: 'một câu dài dễ nhớ' } });
  const listed = await callRest('GET', '/questions?limit=50', { token: token ?? '' });
  expect(listed.status).toBe(200);
  expect(JSON.stringify(listed.json)).not.toContain('@example.vn');
  expect((await callRest('GET', '/questions?where[email][like]=kin', { token: token ?? '' })).status).not.toBe(200);
});

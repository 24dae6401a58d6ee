import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FormAnswer, FormDesk, FormFields } from '@/lib/submission';
import { openMailServer, type MailServer } from '@/test/mail-server';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let server: MailServer;
let desk: FormDesk;
let stamp: () => string;
let sendAll: () => Promise<boolean>;
let close: () => void;
let topic: number;
let directive: number;
let draft: number;
let client = 0;

beforeAll(async () => {
  server = await openMailServer();
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'cong@so.example.vn', SITE_URL: 'https://so.example.vn' });
  portal = await createPortal();
  const { payload } = portal;
  const [{ createFormDesk }, { forms }, { makeStamp }, { sendDue }, { openTransport }, { writers }] = await Promise.all([
    import('@/readers/desk'), import('@/readers/forms'), import('@/readers/stamp'), import('@/cms/mail/send-due'), import('@/cms/mail/transport'), import('@/cms/mail-writers'),
  ]);
  desk = createFormDesk(forms, payload);
  stamp = () => makeStamp('alerts', Date.now() - 5000);
  const transport = openTransport(server.url);
  close = () => transport.close();
  sendAll = () => sendDue(payload, transport, writers);
  for (const locale of ['vi', 'en'] as const) await payload.updateGlobal({ slug: 'department', locale, data: { name: 'Sở', shortName: 'Sở' }, context: { loading: true } });
  topic = (await payload.create({ collection: 'topics', locale: 'vi', data: { name: 'Chính phủ điện tử', order: 1 } })).id;
  const about = { issuer: 'Bộ trưởng', issuedOn: '2008-01-04', theme: topic, state: 'received' as const, language: 'vi' as const };
  directive = (await payload.create({ collection: 'directives', data: { ...about, title: 'Nối mạng các xã', _status: 'published' }, context: { loading: true } })).id;
  draft = (await payload.create({ collection: 'directives', data: { ...about, title: 'Chưa công bố' }, draft: true })).id;
});
afterAll(async () => {
  close();
  await portal.close();
  await server.close();
});
beforeEach(async () => {
  for (const collection of ['outbox', 'subscriptions', 'alert-requests'] as const) await portal.payload.delete({ collection, where: { id: { exists: true } } });
  server.received.length = 0;
});

/** Posts a form, each time as another client: what one client may do has tests of its own. */
const post = (path: string, fields: FormFields): Promise<FormAnswer> => desk.receive({ path, fields, client: `192.0.2.${(client += 1)}`, userAgent: 'test' });
const ask = (fields: FormFields, path = '/nhan-tin') => post(path, { stamp: stamp(), frequency: 'atOnce', about: 'news', ...fields });
const subscriptions = async () => (await portal.payload.find({ collection: 'subscriptions', depth: 0, pagination: false })).docs;
const linkIn = (kind: string) => new RegExp(`https://so\\.example\\.vn(/\\S*/${kind}/\\S+)`).exec(server.received.at(-1)?.mail.text ?? '')?.[1] ?? '';

/** Asks and confirms, as a reader does. Gives the path of the page that a reader changes the subscription on. */
async function subscribe(fields: FormFields): Promise<string> {
  expect(await ask(fields)).toEqual({ see: '/nhan-tin/da-gui-thu' });
  await sendAll();
  const answer = await post(linkIn('xac-nhan'), {});
  if (!('see' in answer)) throw new Error(JSON.stringify(answer));
  return answer.see;
}

test('nothing is sent but one question until the reader presses the button; then the subscription is what was asked for', async () => {
  expect(await ask({ email: 'An.Nguyen@Example.vn', about: ['news', `topic:${topic}`, `directive:${directive}`], frequency: 'daily' })).toEqual({ see: '/nhan-tin/da-gui-thu' });
  expect(await subscriptions()).toEqual([]);
  await sendAll();
  await sendAll();
  expect(server.received).toHaveLength(1);
  const [{ to, mail } = { to: [], mail: null }] = server.received;
  expect(to).toEqual(['an.nguyen@example.vn']);
  expect(mail?.subject).toBe('Xác nhận đăng ký nhận tin');
  expect(mail?.text).toContain('mọi tin; tin về chủ đề “Chính phủ điện tử”; ý kiến chỉ đạo “Nối mạng các xã”');
  const confirm = linkIn('xac-nhan');
  const [first, second] = await Promise.all([post(confirm, {}), post(confirm, {})]);
  expect(first).toEqual({ see: expect.stringMatching(/^\/nhan-tin\/quan-ly\/\d+\.[\w-]{43}$/) });
  expect(second).toEqual(first);
  expect(await subscriptions()).toMatchObject([
    { email: 'an.nguyen@example.vn', language: 'vi', frequency: 'daily', allNews: true, allDirectives: false, topics: [topic], directives: [directive] },
  ]);
});

test('the answer to who subscribes again is the same, and what is asked for is added', async () => {
  await subscribe({ email: 'hai@example.vn', about: 'news' });
  const queued = async () => (await portal.payload.find({ collection: 'outbox', where: { state: { equals: 'waiting' } } })).docs.map(({ kind }) => kind);
  expect(await ask({ email: 'hai@example.vn', about: 'directives' })).toEqual({ see: '/nhan-tin/da-gui-thu' });
  expect(await queued()).toEqual(['confirmation']);
  expect(await ask({ email: 'chua.tung@example.vn', about: 'directives' })).toEqual({ see: '/nhan-tin/da-gui-thu' });
  expect(await queued()).toEqual(['confirmation', 'confirmation']);
  await sendAll();
  await subscribe({ email: 'hai@example.vn', about: `topic:${topic}` });
  expect(await subscriptions()).toMatchObject([{ email: 'hai@example.vn', allNews: true, topics: [topic] }]);
});

test('an address is asked a few times at most, whoever asks, and the answer does not say so', async () => {
  for (let time = 0; time < 8; time += 1) expect(await ask({ email: 'nan.nhan@example.vn' })).toEqual({ see: '/nhan-tin/da-gui-thu' });
  await sendAll();
  expect(server.received).toHaveLength(5);
});

test('one client may ask a few times at once', async () => {
  const same = (n: number) => desk.receive({ path: '/nhan-tin', fields: { stamp: stamp(), frequency: 'daily', about: 'news', email: `n${n}@example.vn` }, client: '198.51.100.7', userAgent: 'x' });
  for (let n = 0; n < 5; n += 1) expect(await same(n)).toEqual({ see: '/nhan-tin/da-gui-thu' });
  expect(await same(6)).toMatchObject({ again: { problems: { form: { code: 'wait' } } }, status: 429 });
});

test.each([
  ['no address', { email: '' }, { email: { code: 'missing' } }],
  ['two addresses', { email: 'a@example.vn, b@example.vn' }, { email: { code: 'email' } }],
  ['a line break in the address', { email: 'a@example.vn\nBcc: b@example.vn' }, { email: { code: 'email' } }],
  ['a very long address', { email: `${'a'.repeat(250)}@example.vn` }, { email: { code: 'tooLong', limit: 254 } }],
  ['an address with a name', { email: '"A" <a@example.vn>' }, { email: { code: 'email' } }],
  ['nothing to be told of', { about: '' }, { about: { code: 'missing' } }],
  ['a subject that does not exist', { about: 'topic:999999' }, { about: { code: 'choice' } }],
  ['SQL for a subject', { about: "topic:1' OR 1=1" }, { about: { code: expect.any(String) } }],
  ['another frequency', { frequency: 'hourly' }, { frequency: { code: 'choice' } }],
  ['the trap', { homepage: 'x' }, { homepage: { code: 'trap' } }],
  ['no stamp', { stamp: '' }, { form: { code: 'forged' } }],
])('%s is refused, with what was typed kept', async (_what, fields, problems) => {
  const answer = await ask({ email: 'ai.do@example.vn', ...fields });
  expect(answer).toMatchObject({ status: 422, again: { problems } });
  await sendAll();
  expect(server.received).toEqual([]);
});

test('a directive that is not public cannot be asked for, nor one of the other language', async () => {
  expect(await ask({ email: 'to.mo@example.vn', about: `directive:${draft}` })).toMatchObject({ again: { problems: { about: { code: 'choice' } } } });
  expect(await ask({ email: 'to.mo@example.vn', about: `directive:${directive}` }, '/en/alerts')).toMatchObject({ again: { problems: { about: { code: 'choice' } } } });
});

test('a link that was changed, is of another kind, or is too old opens nothing', async () => {
  await ask({ email: 'cu@example.vn' });
  await sendAll();
  const confirm = linkIn('xac-nhan');
  const [token = ''] = confirm.split('/').slice(-1);
  const absent = { again: { values: {}, problems: {} }, status: 422 };
  for (const path of [confirm.slice(0, -1), `${confirm}A`, `/nhan-tin/quan-ly/${token}`, confirm.replace('/nhan-tin/xac-nhan/', '/en/alerts/confirm/')]) expect(await post(path, {}), path).toEqual(absent);
  await portal.payload.update({ collection: 'alert-requests', where: { id: { exists: true } }, data: { expiresAt: new Date(Date.now() - 1).toISOString() } });
  expect(await post(confirm, {})).toEqual(absent);
  const { forgetRequests } = await import('@/cms/alerts/forget-requests');
  await forgetRequests(portal.payload);
  expect((await portal.payload.count({ collection: 'alert-requests' })).totalDocs).toBe(0);
});

test('a reader changes the subscription, and what is not chosen any more is gone', async () => {
  const manage = await subscribe({ email: 'doi@example.vn', about: ['news', `directive:${directive}`] });
  expect(await post(manage, { about: `topic:${topic}`, frequency: 'daily' })).toEqual({ see: manage });
  expect(await subscriptions()).toMatchObject([{ allNews: false, frequency: 'daily', topics: [topic], directives: [] }]);
  expect(await post(manage, { frequency: 'atOnce' })).toMatchObject({ again: { problems: { about: { code: 'choice' } } } });
  expect(await post(manage, { about: 'topic:999999' })).toMatchObject({ again: { problems: { about: { code: 'choice' } } } });
  expect(await subscriptions()).toMatchObject([{ frequency: 'daily', topics: [topic] }]);
});

test('to confirm once more leads to the subscription, and brings back nothing that was taken off', async () => {
  const manage = await subscribe({ email: 'lan.nua@example.vn', about: ['news', `topic:${topic}`] });
  const confirm = linkIn('xac-nhan');
  expect(await post(manage, { about: 'directives', frequency: 'daily' })).toEqual({ see: manage });
  expect(await post(confirm, {})).toEqual({ see: manage });
  expect(await subscriptions()).toMatchObject([{ allNews: false, allDirectives: true, topics: [], frequency: 'daily' }]);
  await portal.payload.delete({ collection: 'subscriptions', where: { id: { exists: true } } });
  expect(await post(confirm, {})).toMatchObject({ status: 422 });
  expect(await subscriptions()).toEqual([]);
});

test('a mail program ends the subscription by one post, and nothing of the address stays', async () => {
  const manage = await subscribe({ email: 'thoi@example.vn' });
  const unsubscribe = manage.replace('quan-ly', 'huy');
  expect(desk.byMachines(unsubscribe)).toBe(true);
  expect(await post(unsubscribe, { 'List-Unsubscribe': 'One-Click' })).toEqual({ done: true });
  expect(await subscriptions()).toEqual([]);
  const everything = JSON.stringify(await Promise.all((['alert-requests', 'outbox', 'subscriptions'] as const).map((collection) => portal.payload.find({ collection, pagination: false }))));
  expect(everything).not.toContain('thoi@example.vn');
  // Once more is the same, for a program and for a person.
  expect(await post(unsubscribe, {})).toEqual({ done: true });
  expect(await post(unsubscribe, { from: 'page' })).toEqual({ see: '/nhan-tin/da-huy' });
  expect(await post(manage, { do: 'end' })).toEqual({ again: { values: {}, problems: {} }, status: 422 });
});

test('a reader ends the subscription on its page', async () => {
  const manage = await subscribe({ email: 'ket.thuc@example.vn' });
  expect(await post(manage, { do: 'end' })).toEqual({ see: '/nhan-tin/da-huy' });
  expect(await subscriptions()).toEqual([]);
});

test('administrators find and delete an address for who asks; nobody else reads one, and nobody makes one', async () => {
  await subscribe({ email: 'rieng.tu@example.vn' });
  const { callRest } = await import('@/test/rest');
  const [subscription] = await subscriptions();
  for (const role of ['author', 'editor', 'administrator'] as const) {
    const login = { email: `${role}@so.example.vn`, password: 'một câu dài dễ nhớ' };
    await portal.payload.create({ collection: 'users', data: { ...login, name: role, role } });
    const token = (await portal.payload.login({ collection: 'users', data: login })).token ?? '';
    const allowed = role === 'administrator';
    for (const collection of ['alert-requests', 'announcements']) expect((await callRest('GET', `/${collection}`, { token })).status).toBe(403);
    expect((await callRest('GET', '/subscriptions', { token })).status).toBe(allowed ? 200 : 403);
    expect((await callRest('PATCH', `/subscriptions/${subscription?.id}`, { token, body: { allNews: false } })).status).toBe(403);
    expect((await callRest('POST', '/subscriptions', { token, body: { email: 'x@example.vn', language: 'vi', frequency: 'daily', code: 'x' } })).status).toBe(403);
    expect((await callRest('DELETE', `/subscriptions/${subscription?.id}`, { token })).status).toBe(allowed ? 200 : 403);
  }
  for (const collection of ['subscriptions', 'alert-requests', 'announcements', 'outbox']) expect((await callRest('GET', `/${collection}`)).status).toBe(403);
  expect(await subscriptions()).toEqual([]);
});

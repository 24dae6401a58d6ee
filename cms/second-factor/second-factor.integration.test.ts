import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { createLocalReq, handleEndpoints } from 'payload';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createPortal, type Portal } from '@/test/portal';
import { withTransaction } from '../with-transaction';

let portal: Portal;
let call: (method: string, path: string, given?: { token?: string; body?: unknown; place?: string }) => Promise<{ status: number; text: string; cookie: string | null }>;
const password = 'một câu dài dễ nhớ';
const accounts = { author: 0, editor: 0, administrator: 0 };
type Who = keyof typeof accounts;
const emailOf = (who: Who) => `${who}@so.example.vn`;
let client = 0;

beforeAll(async () => {
  portal = await createPortal();
  const { default: config } = await import('@payload-config');
  call = async (method, path, { token, body, place } = {}) => {
    const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': place ?? `192.0.2.${(client += 1)}`, ...(token ? { Authorization: `JWT ${token}` } : {}) };
    const response = await handleEndpoints({ config, request: new Request(`http://localhost:3000/api${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }) });
    return { status: response.status, text: await response.text(), cookie: response.headers.get('set-cookie') };
  };
  for (const role of ['author', 'editor', 'administrator'] as const) {
    accounts[role] = (await portal.payload.create({ collection: 'users', data: { name: role, email: emailOf(role), password, role } })).id;
  }
});
afterAll(() => portal.close());
beforeEach(async () => {
  await portal.payload.delete({ collection: 'second-factors', where: { id: { exists: true } } });
  await portal.payload.updateGlobal({ slug: 'rules', data: { factorRoles: [] } });
});

const Offer = z.object({ offer: z.string(), secret: z.string(), uri: z.string(), picture: z.string() });
const Enrolled = z.object({ recovery: z.array(z.string()) });
const Token = z.object({ token: z.string() });
const Ticket = z.object({ errors: z.array(z.object({ data: z.object({ ticket: z.string() }) })) });
const read = <Result>(schema: z.ZodType<Result>, { text }: { text: string }): Result => schema.parse(JSON.parse(text));
const run = (statement: ReturnType<typeof sql>) => portal.payload.db.execute({ drizzle: portal.payload.db.drizzle, sql: statement });

/** Each code is good once: the next one is of the step after. */
const codeOf = (secret: string, stepsAhead = 0) => new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({ timestamp: Date.now() + stepsAhead * 30_000 });
const signIn = (who: Who, code?: string, word = password) => call('POST', '/users/login', { body: { email: emailOf(who), password: word, code } });
const isIn = async (token: string) => (await call('GET', '/users/me', { token })).text.includes('"email"');
/** The newest first: a second try finds those of the first one too. */
const trail = async (action: 'factorEnrolled' | 'factorReset' | 'factorRemoved' | 'recoveryUsed') => (await portal.payload.find({ collection: 'trail', where: { action: { equals: action } }, sort: '-sequence' })).docs;

async function enrol(who: Who) {
  const { token } = read(Token, await signIn(who));
  const offer = read(Offer, await call('POST', '/users/factor/begin', { token, body: {} }));
  const { recovery } = read(Enrolled, await call('POST', '/users/factor/confirm', { token, body: { offer: offer.offer, code: codeOf(offer.secret, -1) } }));
  return { token, recovery, ...offer };
}

test('a factor is kept once a first code proves it, and ends the other sessions', async () => {
  const { token } = read(Token, await signIn('author'));
  const elsewhere = read(Token, await signIn('author')).token;
  const offer = read(Offer, await call('POST', '/users/factor/begin', { token, body: {} }));
  expect(offer.picture).toMatch(/^<svg /);
  expect(new URL(offer.uri).searchParams.get('secret')).toBe(offer.secret.replaceAll(' ', ''));
  const confirm = (body: object, as = token) => call('POST', '/users/factor/confirm', { token: as, body });
  expect((await confirm({ offer: offer.offer, code: '000000' })).status).toBe(400);
  expect((await confirm({ offer: `${offer.offer}x`, code: codeOf(offer.secret) })).status).toBe(400);
  // What was offered to one is not another's.
  expect((await confirm({ offer: offer.offer, code: codeOf(offer.secret) }, read(Token, await signIn('editor')).token)).status).toBe(400);
  expect(await isIn(elsewhere)).toBe(true);
  const { recovery } = read(Enrolled, await confirm({ offer: offer.offer, code: codeOf(offer.secret) }));
  expect(recovery.length).toBe(10);
  expect([await isIn(token), await isIn(elsewhere)]).toEqual([true, false]);
  expect((await confirm({ offer: offer.offer, code: codeOf(offer.secret, 1) })).status).toBe(409);
  expect((await call('POST', '/users/factor/begin', { token, body: {} })).status).toBe(409);
  expect((await trail('factorEnrolled'))[0]).toMatchObject({ title: emailOf('author'), actorName: 'author' });
  // Sealed, and as hashes: nobody reads a database and signs in.
  const kept = JSON.stringify(await portal.payload.find({ collection: 'second-factors' }));
  for (const secret of [offer.secret.replaceAll(' ', ''), ...recovery]) expect(kept).not.toContain(secret);
});

test('signing in takes password and code, and no answer tells which was right', async () => {
  const { secret } = await enrol('author');
  const wrong = [await signIn('author'), await signIn('author', '000000'), await signIn('author', codeOf(secret), 'một câu khác hẳn'), await signIn('author', undefined, 'một câu khác hẳn'), await signIn('editor', undefined, 'một câu khác hẳn')];
  expect(wrong.map(({ status, text, cookie }) => [status, text, cookie])).toEqual(Array(5).fill([401, wrong[0]?.text, null]));
  const { sessions } = await portal.payload.findByID({ collection: 'users', id: accounts.author });
  const right = await signIn('author', codeOf(secret));
  expect(right.status).toBe(200);
  expect((await portal.payload.findByID({ collection: 'users', id: accounts.author })).sessions?.length).toBe((sessions?.length ?? 0) + 1);
});

test('a code is good once, at the same moment too', async () => {
  const { secret } = await enrol('author');
  const code = codeOf(secret);
  const both = await Promise.all([signIn('author', code), signIn('author', code)]);
  expect(both.map(({ status }) => status).sort()).not.toEqual([200, 200]);
  expect((await signIn('author', code)).status).toBe(401);
  expect((await signIn('author', codeOf(secret, 1))).status).toBe(200);
  // A later step was used: earlier ones are over.
  expect((await signIn('author', codeOf(secret, 0))).status).toBe(401);
});

test('of two who use the same code at the same moment, whatever else they do, one alone has used it', async () => {
  const { findFactor, spendCode } = await import('./factor');
  const { secret, recovery: [spare = ''] } = await enrol('author');
  for (const code of [codeOf(secret), spare]) {
    const spend = async () => {
      const req = await createLocalReq({}, portal.payload);
      return withTransaction(req, async () => {
        const factor = await findFactor(req, accounts.author);
        return factor && spendCode(req, factor, code);
      });
    };
    const spent = await Promise.all([spend(), spend(), spend()]);
    expect(spent.filter(Boolean).length).toBe(1);
  }
});

test('a code in digits of another script, or of any odd form, is refused like a wrong one', async () => {
  await enrol('author');
  const wrong = await signIn('author', '000000');
  for (const code of ['٠٠٠٠٠٠', '０００００0', '\u0000', "' OR 1=1 --", '-1', '1e5']) expect(await signIn('author', code), code).toEqual(wrong);
});

test('an account that is none is answered as such', async () => {
  const { token } = read(Token, await signIn('administrator'));
  const author = read(Token, await signIn('author')).token;
  for (const id of ['abc', '0', '-1', '1.5', '2147483648', '99999999999999999999', '1e3', '%00', '2147483647']) {
    const paths: [string, string][] = [['GET', 'factor'], ['POST', 'factor/reset'], ['GET', 'sessions'], ['POST', 'sessions/end']];
    for (const [method, path] of paths) {
      expect((await call(method, `/users/${id}/${path}`, { token })).status, `${method} ${id} ${path}`).toBe(404);
      expect((await call(method, `/users/${id}/${path}`, { token: author })).status, `${method} ${id} ${path}`).toBe(403);
    }
  }
});

test('a wrong password uses no code up', async () => {
  const { secret } = await enrol('author');
  const code = codeOf(secret);
  expect((await signIn('author', code, 'một câu khác hẳn')).status).toBe(401);
  expect((await signIn('author', code)).status).toBe(200);
});

test('a recovery code helps once, is in the trail, and new ones take the place of all', async () => {
  const { recovery: [first = '', second = ''], secret } = await enrol('author');
  const { token } = read(Token, await signIn('author', first.toUpperCase().replaceAll('-', ' ')));
  expect((await signIn('author', first)).status).toBe(401);
  expect((await trail('recoveryUsed'))[0]).toMatchObject({ title: emailOf('author') });
  expect((await call('GET', `/users/${accounts.author}/factor`, { token })).text).toContain('"left":9');
  const renewed = read(Enrolled, await call('POST', '/users/factor/recovery', { token, body: {} })).recovery;
  expect((await signIn('author', second)).status).toBe(401);
  expect((await signIn('author', renewed[0])).status).toBe(200);
  expect((await signIn('author', codeOf(secret))).status).toBe(200);
});

test('guessing codes is slowed down, for accounts that do not exist in the same words', async () => {
  // What was tried is remembered for an account.
  const [guessed, absent] = [`doan.${randomUUID()}@so.example.vn`, `khong.co.${randomUUID()}@so.example.vn`];
  await portal.payload.create({ collection: 'users', data: { name: 'Đoán', email: guessed, password, role: 'author' } });
  const answers = [];
  for (const email of [guessed, absent]) {
    let answer = { status: 0, text: '' };
    for (let time = 0; time < 32 && answer.status !== 429; time += 1) answer = await call('POST', '/users/login', { body: { email, password: 'một câu khác hẳn', code: '000000' }, place: `203.0.113.${time}` });
    answers.push([answer.status, answer.text]);
  }
  expect(answers[0]).toEqual([429, expect.stringContaining('phút')]);
  expect(answers[1]).toEqual(answers[0]);
}, 180_000);

test('a role that needs a factor gets no session without one, through no door', async () => {
  const editor = read(Token, await signIn('editor')).token;
  const administrator = read(Token, await signIn('administrator')).token;
  const require = (factorRoles: string[]) => call('POST', '/globals/rules', { token: administrator, body: { factorRoles } });
  // Not oneself before one has a factor.
  expect((await require(['administrator'])).status).toBe(409);
  expect((await require(['editor'])).status).toBe(200);
  expect([await isIn(editor), await isIn(administrator)]).toEqual([false, true]);
  const refused = await signIn('editor');
  expect([refused.status, refused.cookie, refused.text.includes('"token"')]).toEqual([403, null, false]);
  expect((await signIn('editor', undefined, 'một câu khác hẳn')).status).toBe(401);
  expect((await portal.payload.findByID({ collection: 'users', id: accounts.editor })).sessions).toEqual([]);

  const { ticket } = read(Ticket, refused).errors[0]?.data ?? { ticket: '' };
  expect((await call('GET', '/users/me', { token: ticket })).text).toContain('"user":null');
  const offer = read(Offer, await call('POST', '/users/factor/begin', { body: { ticket } }));
  const done = await call('POST', '/users/factor/confirm', { body: { ticket, offer: offer.offer, code: codeOf(offer.secret, -1) } });
  expect(read(Enrolled, done).recovery.length).toBe(10);
  const session = /payload-token=([^;]+)/.exec(done.cookie ?? '')?.[1] ?? '';
  expect(await isIn(session)).toBe(true);
  // The ticket has done its work.
  expect((await call('POST', '/users/factor/begin', { body: { ticket } })).status).toBe(403);
  expect((await call('POST', '/users/factor/remove', { token: session, body: {} })).status).toBe(409);
  expect((await signIn('editor', codeOf(offer.secret))).status).toBe(200);
});

test('a ticket holds until the account changes', async () => {
  await portal.payload.updateGlobal({ slug: 'rules', data: { factorRoles: ['editor'] } });
  const { ticket } = read(Ticket, await signIn('editor')).errors[0]?.data ?? { ticket: '' };
  await portal.payload.update({ collection: 'users', id: accounts.editor, data: { password } });
  expect((await call('POST', '/users/factor/begin', { body: { ticket } })).status).toBe(403);
  for (const odd of ['x', ticket.slice(1), 5, null, {}]) expect((await call('POST', '/users/factor/begin', { body: { ticket: odd } })).status).toBe(403);
});

test('a new password by mail signs nobody in, with a factor or without', async () => {
  const { secret } = await enrol('author');
  for (const who of ['author', 'editor'] as const) {
    const token = await portal.payload.forgotPassword({ collection: 'users', data: { email: emailOf(who) }, disableEmail: true });
    const done = await call('POST', '/users/reset-password', { body: { token, password } });
    expect([done.status, done.cookie, done.text.includes('token')]).toEqual([200, null, false]);
    expect((await portal.payload.findByID({ collection: 'users', id: accounts[who] })).sessions).toEqual([]);
  }
  expect((await signIn('author')).status).toBe(401);
  expect((await signIn('author', codeOf(secret))).status).toBe(200);
});

test('an administrator takes a lost factor away, and nobody else does', async () => {
  const { token } = await enrol('author');
  const [administrator, editor] = [read(Token, await signIn('administrator')).token, read(Token, await signIn('editor')).token];
  const path = `/users/${accounts.author}/factor`;
  expect((await call('GET', path, { token: editor })).status).toBe(403);
  expect((await call('POST', `${path}/reset`, { token: editor, body: {} })).status).toBe(403);
  expect((await call('POST', `${path}/reset`, { token, body: {} })).status).toBe(403);
  expect((await call('POST', `/users/${accounts.administrator}/factor/reset`, { token: administrator, body: {} })).status).toBe(409);
  expect((await call('POST', `${path}/reset`, { token: administrator, body: {} })).status).toBe(200);
  expect(await isIn(token)).toBe(false);
  expect((await trail('factorReset'))[0]).toMatchObject({ title: emailOf('author'), actorName: 'administrator' });
  expect((await signIn('author')).status).toBe(200);
});

test('what is dangerous needs a password of the last ten minutes, and a code where there is a factor', async () => {
  const { token, secret } = await enrol('administrator');
  const age = () => run(sql`UPDATE users_sessions SET confirmed_at = ${new Date(Date.now() - 600_001).toISOString()} WHERE _parent_id = ${accounts.administrator}`);
  await age();
  const other = await portal.payload.create({ collection: 'users', data: { name: 'Thêm', email: `them.${randomUUID()}@so.example.vn`, password, role: 'author' } });
  const acts: [string, string, object?][] = [
    ['PATCH', `/users/${accounts.administrator}`, { password: 'một câu khác cũng dài' }],
    ['PATCH', `/users/${accounts.administrator}`, { email: 'moi@so.example.vn' }],
    ['PATCH', `/users/${other.id}`, { role: 'editor' }],
    ['POST', '/users', { name: 'X', email: 'x@so.example.vn', password, role: 'administrator' }],
    ['POST', '/users/factor/remove', {}],
    ['POST', '/users/factor/recovery', {}],
    ['DELETE', `/users/${other.id}`],
    ['DELETE', `/users?where[id][equals]=${other.id}`],
  ];
  for (const [method, path, body] of acts) {
    const { text } = await call(method, path, { token, body });
    expect(text, `${method} ${path}`).toContain('Xác nhận là bạn');
  }
  await portal.payload.updateGlobal({ slug: 'rules', data: { factorRoles: ['editor'] } });
  for (const factorRoles of [[], ['editor', 'author'], null]) {
    const { status, text } = await call('POST', '/globals/rules', { token, body: { factorRoles } });
    expect([status, text]).toEqual([403, expect.stringContaining('Xác nhận là bạn')]);
  }
  const alone = await call('POST', '/globals/rules', { token, body: { selfApproval: true } });
  expect([alone.status, alone.text]).toEqual([403, expect.stringContaining('Xác nhận là bạn')]);
  expect((await call('POST', '/globals/rules', { token, body: { selfApproval: false, factorRoles: ['editor'], messageDays: 40 } })).status).toBe(200);
  expect((await portal.payload.findGlobal({ slug: 'rules' })).factorRoles).toEqual(['editor']);
  expect((await call('PATCH', `/users/${accounts.administrator}`, { token, body: { name: 'Quản' } })).status).toBe(200);
  expect(await portal.payload.findByID({ collection: 'users', id: other.id })).toMatchObject({ role: 'author', name: 'Thêm' });

  const confirm = (body: object) => call('POST', '/users/confirm', { token, body });
  expect((await confirm({ password: 'một câu khác hẳn', code: codeOf(secret) })).status).toBe(401);
  // The official is known: the words are not those of a sign-in.
  expect(await confirm({ password })).toMatchObject({ status: 401, text: expect.stringContaining('"Mật khẩu hoặc mã xác thực chưa đúng.') });
  expect((await call('GET', '/users/confirm', { token })).text).toBe('{"until":null,"code":true,"provider":null}');
  const confirmed = await confirm({ password, code: codeOf(secret) });
  expect([confirmed.status, confirmed.cookie, confirmed.text.includes('token')]).toEqual([200, null, false]);
  expect((await portal.payload.findByID({ collection: 'users', id: accounts.administrator })).sessions?.length).toBe(1);
  expect((await call('POST', '/globals/rules', { token, body: { factorRoles: [] } })).status).toBe(200);
  expect((await call('PATCH', `/users/${other.id}`, { token, body: { role: 'editor' } })).status).toBe(200);
  expect((await call('DELETE', `/users/${other.id}`, { token })).status).toBe(200);
  expect((await call('POST', '/users/factor/remove', { token, body: {} })).status).toBe(200);
  expect((await trail('factorRemoved'))[0]).toMatchObject({ title: emailOf('administrator') });
  expect((await confirm({ password: 'một câu khác hẳn' })).text).toContain('"Mật khẩu chưa đúng.');
  expect((await call('POST', '/users/confirm', { body: { password } })).status).toBe(403);
});

test('a factor goes with its account', async () => {
  const { id } = await portal.payload.create({ collection: 'users', data: { name: 'Đi', email: 'di@so.example.vn', password, role: 'author' } });
  await portal.payload.create({ collection: 'second-factors', data: { user: id, secret: 'x', usedStep: 0, recovery: [] } });
  await portal.payload.delete({ collection: 'users', id });
  expect((await portal.payload.count({ collection: 'second-factors', where: { user: { equals: id } } })).totalDocs).toBe(0);
});

test('whoever runs the portal takes a lost factor away by a command, which says where there is none', async () => {
  const { token } = await enrol('administrator');
  const reset = (email: string) => spawnSync('node', ['--conditions=production', '--import', 'tsx', 'scripts/reset-factor.ts', email], { env: process.env, encoding: 'utf8' });
  expect(reset('khong.co@so.example.vn')).toMatchObject({ status: 1, stdout: expect.stringContaining('No account with a second factor: khong.co') });
  expect(await isIn(token)).toBe(true);
  expect(reset(emailOf('administrator').toUpperCase())).toMatchObject({ status: 0, stdout: expect.stringContaining(`taken away: ${emailOf('administrator')}`) });
  expect(await isIn(token)).toBe(false);
  expect((await signIn('administrator')).status).toBe(200);
  // Nobody was signed in who did it.
  const [entry] = await trail('factorReset');
  expect(entry).toMatchObject({ title: emailOf('administrator'), actor: null });
}, 300_000);

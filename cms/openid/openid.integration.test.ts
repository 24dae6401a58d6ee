import crypto from 'node:crypto';
import { sql } from 'drizzle-orm';
import { createLocalReq, handleEndpoints } from 'payload';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openIdentityProvider, signInThere, type IdentityProvider } from '@/test/identity-provider';
import { createPortal, type Portal } from '@/test/portal';

const site = 'http://localhost:3000';
let portal: Portal;
let provider: IdentityProvider;
let call: (path: string, given?: { cookie?: string; body?: unknown }) => Promise<Response>;
const password = 'một câu dài dễ nhớ';
let client = 0;

beforeAll(async () => {
  provider = await openIdentityProvider(`${site}/api/users/openid/callback`);
  Object.assign(process.env, { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.client, OIDC_CLIENT_SECRET: provider.secret, SITE_URL: site });
  portal = await createPortal();
  const { default: config } = await import('@payload-config');
  call = (path, { cookie, body } = {}) =>
    handleEndpoints({
      config,
      request: new Request(`${site}/api${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        body: body === undefined ? undefined : JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', 'X-Forwarded-For': `192.0.2.${(client += 1)}`, ...(cookie ? { Cookie: cookie } : {}) },
      }),
    });
  for (const name of ['can.bo', 'la.mat']) await portal.payload.create({ collection: 'users', data: { name, email: `${name}@so.example.vn`, password, role: 'editor' } });
});
afterAll(async () => {
  await portal.close();
  await provider.close();
});
beforeEach(async () => {
  await portal.payload.delete({ collection: 'second-factors', where: { id: { exists: true } } });
  await portal.payload.updateGlobal({ slug: 'rules', data: { factorRoles: [] } });
});

/** What a browser would send back of the cookies that an answer sets. */
const cookiesOf = (response: Response): string => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '').filter((cookie) => !cookie.endsWith('=')).join('; ');

/** Signs in at the provider; gives the address under the interface that it leads back to. */
async function signInAt(start: string, email: string): Promise<string> {
  const { href } = await signInThere(start, email, site);
  return href.slice(`${site}/api`.length);
}

async function begin() {
  const response = await call('/users/openid');
  expect(response.status).toBe(302);
  return { address: response.headers.get('location') ?? '', cookie: cookiesOf(response), headers: response.headers };
}
async function signIn(email: string): Promise<Response> {
  const { address, cookie } = await begin();
  return call(await signInAt(address, email), { cookie });
}
const leadsTo = (response: Response) => response.headers.get('refresh');
const isIn = async (cookie: string) => (await (await call('/users/me', { cookie })).text()).includes('"email"');
const accounts = async () => (await portal.payload.count({ collection: 'users' })).totalDocs;

test('an official whom the provider has verified is signed in', async () => {
  const { address, headers } = await begin();
  const asked = new URL(address).searchParams;
  expect([asked.get('response_type'), asked.get('code_challenge_method'), asked.get('scope')]).toEqual(['code', 'S256', 'openid email']);
  expect([asked.get('state')?.length, asked.get('nonce')?.length]).toEqual([43, 43]);
  expect(headers.get('set-cookie')).toMatch(/Path=\/api\/users\/openid.*HttpOnly.*SameSite=Lax/);
  provider.people.set('can.bo@so.example.vn', { email: 'Can.Bo@so.example.vn', email_verified: true });
  const response = await signIn('can.bo@so.example.vn');
  expect(leadsTo(response)).toBe('0; url=/admin');
  expect(await isIn(cookiesOf(response))).toBe(true);
  const { docs } = await portal.payload.find({ collection: 'trail', where: { action: { equals: 'login' } }, sort: '-sequence', limit: 1 });
  expect(docs).toMatchObject([{ title: 'can.bo@so.example.vn', actorName: 'can.bo', after: '{"by":"openid"}' }]);
});

test('no account is made, and an address that is not verified is nobody’s', async () => {
  const before = await accounts();
  for (const email of ['khong.co@so.example.vn', 'la.mat@so.example.vn', 'không phải thư']) {
    const response = await signIn(email);
    expect([email, leadsTo(response), cookiesOf(response)]).toEqual([email, '0; url=/admin/login?openid=unknown', '']);
  }
  expect(await accounts()).toBe(before);
});

test('an answer counts once, for the browser that asked, and as it was given', async () => {
  const { address, cookie } = await begin();
  const back = await signInAt(address, 'can.bo@so.example.vn');
  const other = await begin();
  const changed = back.replace(/code=[^&]+/, 'code=x');
  for (const [path, sent] of [[back, ''], [back, other.cookie], [back, `${cookie}x`], [changed, cookie], ['/users/openid/callback', cookie], ['/users/openid/callback?error=access_denied&state=x', cookie]] as const) {
    const response = await call(path, { cookie: sent });
    expect([path, leadsTo(response), cookiesOf(response)]).toEqual([path, '0; url=/admin/login?openid=failed', '']);
  }
  // The first of these was refused before the provider was asked.
  const good = await call(await signInAt((await begin()).address, 'can.bo@so.example.vn'), { cookie });
  expect(leadsTo(good)).toBe('0; url=/admin/login?openid=failed');
});

test('an account is whose it was at first, and no other’s who gets the address', async () => {
  const account = await portal.payload.create({ collection: 'users', data: { name: 'Đầu', email: 'dau@so.example.vn', password, role: 'author' } });
  const identity = async () => (await portal.payload.findByID({ collection: 'users', id: account.id })).identity ?? null;
  provider.people.set('người-1', { email: 'dau@so.example.vn', email_verified: true }).set('người-2', { email: 'dau@so.example.vn', email_verified: true });
  expect(leadsTo(await signIn('người-1'))).toBe('0; url=/admin');
  expect(await identity()).toBe(`${provider.issuer} người-1`);
  expect(leadsTo(await signIn('người-2'))).toBe('0; url=/admin/login?openid=unknown');
  // The address there may change or be verified no more: it is the same person.
  provider.people.set('người-1', { email: 'ten.moi@so.example.vn', email_verified: false });
  const response = await signIn('người-1');
  expect(leadsTo(response)).toBe('0; url=/admin');
  for (const path of ['/users/me', `/users/${account.id}`]) expect(await (await call(path, { cookie: cookiesOf(response) })).text(), path).not.toContain('người-1');
  await portal.payload.update({ collection: 'users', id: account.id, data: { name: 'Đầu tiên' } });
  expect(await identity()).toBe(`${provider.issuer} người-1`);
  await portal.payload.update({ collection: 'users', id: account.id, data: { email: 'cuoi@so.example.vn' } });
  expect(await identity()).toBeNull();
});

test('a sign-in confirms what the provider has asked for lately, and may be asked for again', async () => {
  const place = await portal.payload.create({ collection: 'users', data: { name: 'Không mật khẩu', email: 'khong.mk@so.example.vn', password, role: 'author' } });
  const sessions = async () => (await portal.payload.findByID({ collection: 'users', id: place.id })).sessions ?? [];
  const first = cookiesOf(await signIn('khong.mk@so.example.vn'));
  const [session] = await sessions();
  expect(Date.parse(session?.confirmedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  const long = new Date(Date.now() - 11 * 60_000).toISOString();
  await portal.payload.db.execute({ drizzle: portal.payload.db.drizzle, sql: sql`UPDATE users_sessions SET confirmed_at = ${long} WHERE id = ${session?.id}` });
  expect(await (await call('/users/confirm', { cookie: first })).json()).toMatchObject({ until: null, provider: new URL(provider.issuer).host });

  const start = await call('/users/openid?again', { cookie: first });
  const asked = new URL(start.headers.get('location') ?? '').searchParams;
  expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '0']);
  const back = await call(await signInAt(start.headers.get('location') ?? '', 'khong.mk@so.example.vn'), { cookie: cookiesOf(start) });
  expect(leadsTo(back)).toBe('0; url=/admin/account');
  expect(await (await call('/users/confirm', { cookie: cookiesOf(back) })).json()).not.toMatchObject({ until: null });
  // The new session is there in place of the old one.
  expect([await isIn(first), await isIn(cookiesOf(back)), (await sessions()).length]).toEqual([false, true, 1]);
});

test('a sign-in by password that began before does not write the account back as it was', async () => {
  const account = await portal.payload.create({ collection: 'users', data: { name: 'Hai đường', email: 'hai.duong@so.example.vn', password, role: 'author' } });
  const { address, cookie } = await begin();
  const answer = await signInAt(address, 'hai.duong@so.example.vn');
  const work = crypto.pbkdf2;
  const spy = vi.spyOn(crypto, 'pbkdf2').mockImplementationOnce((...args) => {
    void call(answer, { cookie }).then(() => work(...args));
  });
  expect((await call('/users/login', { body: { email: 'hai.duong@so.example.vn', password } })).status).toBe(409);
  spy.mockRestore();
  expect((await portal.payload.findByID({ collection: 'users', id: account.id })).identity).toBe(`${provider.issuer} hai.duong@so.example.vn`);
});

test('a provider that asked long ago, or does not say when, confirms nothing', async () => {
  const { docs: [user] } = await portal.payload.find({ collection: 'users', where: { email: { equals: 'can.bo@so.example.vn' } } });
  if (!user) throw new Error('No account');
  const { openSession } = await import('../sessions/open');
  for (const confirmedAt of [null, new Date(Date.now() - 11 * 60_000).toISOString()]) {
    const req = await createLocalReq({}, portal.payload);
    const account = await portal.payload.findByID({ collection: 'users', id: user.id });
    const { cookie } = await openSession(req, account, { identity: `${provider.issuer} can.bo@so.example.vn`, confirmedAt, replaces: null });
    const [session = ''] = cookie.split(';');
    expect(await (await call('/users/confirm', { cookie: session })).json()).toMatchObject({ until: null });
  }
});

test('the page in between speaks the language of who comes', async () => {
  const { default: config } = await import('@payload-config');
  for (const [language, words] of [['vi', 'Vào toà soạn'], ['en', 'To the newsroom']] as const) {
    const response = await handleEndpoints({ config, request: new Request(`${site}/api/users/openid/callback`, { headers: { 'Accept-Language': language, 'X-Forwarded-For': '192.0.2.250' } }) });
    const page = await response.text();
    expect([page.includes(`lang="${language}"`), page.includes(words)], page).toEqual([true, true]);
  }
});

test('a second factor is asked for all the same, and a role that needs one has to have it', async () => {
  await portal.payload.updateGlobal({ slug: 'rules', data: { factorRoles: ['editor'] } });
  const enrols = await signIn('can.bo@so.example.vn');
  expect(leadsTo(enrols)).toBe('0; url=/admin/login?openid=enrol');
  const ticket = cookiesOf(enrols);
  expect(await isIn(ticket)).toBe(false);
  const offer: { offer: string; secret: string } = await (await call('/users/factor/begin', { cookie: ticket, body: {} })).json();
  const codeOf = (steps: number) => new TOTP({ secret: Secret.fromBase32(offer.secret.replaceAll(' ', '')) }).generate({ timestamp: Date.now() + steps * 30_000 });
  const done = await call('/users/factor/confirm', { cookie: ticket, body: { offer: offer.offer, code: codeOf(-1) } });
  expect(await isIn(cookiesOf(done))).toBe(true);

  const second = await signIn('can.bo@so.example.vn');
  expect(leadsTo(second)).toBe('0; url=/admin/login?openid=code');
  const step = cookiesOf(second);
  expect(await isIn(step)).toBe(false);
  expect((await call('/users/factor/begin', { cookie: step, body: {} })).status).toBe(403);
  expect((await call('/users/openid/code', { cookie: step, body: { code: '000000' } })).status).toBe(401);
  const { docs } = await portal.payload.find({ collection: 'trail', where: { action: { equals: 'loginFailed' } }, sort: '-sequence', limit: 1 });
  expect(docs).toMatchObject([{ title: 'can.bo@so.example.vn', actorName: 'can.bo@so.example.vn', after: '{"by":"openid"}' }]);
  expect((await call('/users/openid/code', { body: { code: codeOf(0) } })).status).toBe(403);
  // A right code uses up nothing of what its place may guess.
  const [place, { takeLoginTry }] = [`192.0.2.${client + 1}`, await import('../users/login-limits')];
  const guess = () => takeLoginTry(`ai.do.${crypto.randomUUID()}@so.example.vn`, place, async () => false);
  for (let time = 0; time < 59; time += 1) await guess();
  const entered = await call('/users/openid/code', { cookie: step, body: { code: codeOf(0) } });
  expect([entered.status, await isIn(cookiesOf(entered))]).toEqual([200, true]);
  expect([await guess(), (await guess()) > 0]).toEqual([0, true]);
  // What came back from the provider lets in once.
  expect((await call('/users/openid/code', { cookie: step, body: { code: codeOf(1) } })).status).toBe(403);
  // Nor is a code taken twice.
  expect((await call('/users/openid/code', { cookie: cookiesOf(await signIn('can.bo@so.example.vn')), body: { code: codeOf(0) } })).status).toBe(401);
});

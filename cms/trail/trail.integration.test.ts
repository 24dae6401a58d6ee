import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let callRest: (typeof import('@/test/rest'))['callRest'];
let verify: (typeof import('./verify'))['verifyTrail'];
const password = 'một câu dài dễ nhớ';
const administrator = { email: 'quan.tri@example.vn', name: 'Quản', role: 'administrator' as const };
let token = '';

beforeAll(async () => {
  portal = await createPortal();
  ({ callRest } = await import('@/test/rest'));
  ({ verifyTrail: verify } = await import('./verify'));
  await portal.payload.create({ collection: 'users', data: { ...administrator, password } });
  token = await signIn(administrator.email);
});
afterAll(() => portal.close());

async function signIn(email: string, secret = password): Promise<string> {
  const { json } = await callRest('POST', '/users/login', { body: { email, password: secret } });
  return json !== null && typeof json === 'object' && 'token' in json ? String(json.token) : '';
}
const last = async (count = 1) => (await portal.payload.find({ collection: 'trail', sort: '-sequence', limit: count })).docs;

describe('the trail records', () => {
  test('sign-ins, with who and from where', async () => {
    await signIn(administrator.email);
    expect(await last()).toMatchObject([{ action: 'login', actorName: 'Quản', actorRole: 'administrator', title: administrator.email }]);
  });

  test('failed sign-ins, of accounts that exist and of others', async () => {
    await signIn(administrator.email, 'sai mật khẩu rồi');
    await signIn('ai.do@example.vn');
    expect(await last(2)).toMatchObject([
      { action: 'loginFailed', actorName: 'ai.do@example.vn', actor: null },
      { action: 'loginFailed', actorName: administrator.email, actor: null },
    ]);
  });

  test('accounts, changes of role and password, and deletions, before and after', async () => {
    const made = await portal.payload.create({ collection: 'users', data: { email: 'x@example.vn', name: 'X', role: 'author', password } });
    const change = (body: object) => callRest('PATCH', `/users/${made.id}`, { token, body });
    await change({ role: 'editor' });
    expect(await last()).toMatchObject([{ action: 'roleChanged', actorName: 'Quản', record: String(made.id), before: expect.stringContaining('"author"'), after: expect.stringContaining('"editor"') }]);
    await change({ password: 'một câu khác cũng dài' });
    expect(await last()).toMatchObject([{ action: 'passwordChanged' }]);
    expect(JSON.stringify(await last(3))).not.toContain('một câu khác');
    await callRest('DELETE', `/users/${made.id}`, { token });
    expect(await last()).toMatchObject([{ action: 'deleted', collection: 'users', before: expect.stringContaining('x@example.vn') }]);
  });

  test('deletions of texts and saves of what is public at once', async () => {
    const { id } = await portal.payload.create({ collection: 'news', data: { title: 'Sẽ xoá', lead: 'S', body: toBody('x'), language: 'vi' }, draft: true });
    await callRest('DELETE', `/news/${id}`, { token });
    expect(await last()).toMatchObject([{ action: 'deleted', collection: 'news', title: 'Sẽ xoá', language: 'vi' }]);
    await callRest('POST', '/topics', { token, body: { name: 'Chủ đề mới', order: 1 } });
    expect(await last()).toMatchObject([{ action: 'saved', collection: 'topics', title: 'Chủ đề mới' }]);
  });

  test('that an official deleted something of a reader’s, by its number, and not that it is gone by itself', async () => {
    const day = new Date().toISOString();
    const problem = () => portal.payload.create({ collection: 'page-problems', data: { page: '/gioi-thieu', reason: 'wrong', message: 'Lời của bạn đọc', language: 'vi', state: 'new' } });
    const subscription = await portal.payload.create({ collection: 'subscriptions', data: { email: 'doc@example.vn', language: 'vi', code: 'abc', frequency: 'daily', allNews: true, allDirectives: false, confirmedAt: day, digestedUntil: day } });
    const mail = await portal.payload.create({ collection: 'outbox', data: { kind: 'digest', state: 'sent', attempts: 1, nextAttempt: day, key: 'x', record: subscription.id } });
    const { id } = await problem();
    for (const [collection, number] of [['page-problems', id], ['subscriptions', subscription.id], ['outbox', mail.id]] as const) {
      expect((await callRest('DELETE', `/${collection}/${number}`, { token })).status).toBe(200);
      expect(await last()).toMatchObject([{ action: 'deleted', collection, record: String(number), actorName: 'Quản', title: null, before: null }]);
    }
    const [{ sequence } = { sequence: 0 }] = await last();
    await portal.payload.delete({ collection: 'page-problems', id: (await problem()).id });
    expect(await last()).toMatchObject([{ sequence }]);
  });

  test('nothing of what was rolled back', async () => {
    const { entries } = await verify(portal.payload);
    expect((await callRest('DELETE', '/users/1', { token })).status).toBe(409);
    expect((await verify(portal.payload)).entries).toBe(entries);
  });

  test('many things at once, in one unbroken chain', async () => {
    const before = (await verify(portal.payload)).entries;
    await Promise.all(Array.from({ length: 20 }, (_, i) => callRest('POST', '/topics', { token, body: { name: `Cùng lúc ${i}`, order: i } })));
    const { entries, faults } = await verify(portal.payload);
    expect([entries - before, faults]).toEqual([20, []]);
  });
});

describe('nobody', () => {
  test('adds, changes or removes an entry through the product', async () => {
    const [entry] = await last();
    const attempts = await Promise.all([
      callRest('POST', '/trail', { token, body: { ...entry, id: undefined, sequence: 99999 } }),
      callRest('PATCH', `/trail/${entry?.id}`, { token, body: { actorName: 'Người khác' } }),
      callRest('PATCH', '/trail?where[id][exists]=true', { token, body: { actorName: 'Người khác' } }),
      callRest('DELETE', `/trail/${entry?.id}`, { token }),
      callRest('DELETE', '/trail?where[id][exists]=true', { token }),
      callRest('PATCH', '/trail-heads/1', { token, body: { entries: 0 } }),
      callRest('DELETE', '/trail-heads/1', { token }),
    ]);
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403, 403]);
    await expect(portal.payload.delete({ collection: 'trail', where: {} })).rejects.toThrow();
    await expect(portal.payload.update({ collection: 'trail', id: entry?.id ?? 0, data: { title: 'x' } })).rejects.toThrow();
    expect((await verify(portal.payload)).faults).toEqual([]);
  });

  test('but administrators reads it', async () => {
    await portal.payload.create({ collection: 'users', data: { email: 'bt@example.vn', name: 'BT', role: 'editor', password } });
    const editor = await signIn('bt@example.vn');
    expect((await callRest('GET', '/trail', { token: editor })).status).toBe(403);
    expect((await callRest('GET', '/trail/export', { token: editor })).status).toBe(403);
    expect((await callRest('GET', '/trail?where[action][equals]=login', { token })).status).toBe(200);
  });
});

test('the export is CSV, filtered as the list is, and safe to open', async () => {
  const { handleEndpoints } = await import('payload');
  const { default: config } = await import('@payload-config');
  await signIn('=HYPERLINK("http://xau.example","a")@example.vn');
  const get = async (filter: string) => {
    const request = new Request(`http://localhost:3000/api/trail/export${filter}`, { headers: { Authorization: `JWT ${token}` } });
    return (await handleEndpoints({ config, request })).text();
  };
  const all = await get('');
  expect(all).toMatch(/^\uFEFF?sequence,at,action,actorName/);
  expect(all).toMatch(/\r\n1,\d{4}-\d\d-\d\dT[\d:.]+Z,Tạo tài khoản,/);
  expect(all).not.toMatch(/(^|,|")=HYPERLINK/m);
  const failed = await get('?where[action][equals]=loginFailed');
  const lines = failed.trim().split('\r\n').slice(1);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toContain('Đăng nhập không thành công');
});

describe('tampering in the database is found', () => {
  const run = (statement: ReturnType<typeof sql>) => portal.payload.db.execute({ drizzle: portal.payload.db.drizzle, sql: statement });

  test('an altered entry, a missing one, a missing end', async () => {
    await run(sql`UPDATE trail SET actor_name = 'Người khác' WHERE sequence = 3`);
    expect((await verify(portal.payload)).faults).toEqual([{ sequence: 3, fault: 'altered' }]);
    await run(sql`DELETE FROM trail WHERE sequence = 3`);
    expect((await verify(portal.payload)).faults).toEqual([{ sequence: 3, fault: 'missing' }]);
    const { entries } = await verify(portal.payload);
    await run(sql`DELETE FROM trail WHERE sequence = ${entries}`);
    expect((await verify(portal.payload)).faults).toEqual([{ sequence: 3, fault: 'missing' }, { sequence: entries, fault: 'endMissing' }]);
  });
});

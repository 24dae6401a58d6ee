import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pause } from '@/lib/pause';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

// There is no request here: nobody is in a preview of the newsroom's own.
vi.mock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));

let portal: Portal;
let token: string;
beforeAll(async () => {
  portal = await createPortal();
  const account = { email: 'soan@example.vn', password: 'một câu dài dễ nhớ' };
  await portal.payload.create({ collection: 'users', data: { ...account, name: 'Soạn', role: 'author' } });
  token = (await portal.payload.login({ collection: 'users', data: account })).token ?? '';
});
afterAll(() => portal.close());

const draft = (title: string, more: object = {}) => ({ title, lead: 'Sapo', body: toBody('Nội dung'), language: 'vi' as const, ...more });

async function call(method: string, path: string, body?: unknown, as: string | undefined = token) {
  const { callRest } = await import('@/test/rest');
  return callRest(method, path, { token: as, body });
}

/** Makes a link as the panel does, and gives the last part of its address. */
async function makeLink(id: number, days = 3) {
  const made = await call('POST', `/news/${id}/preview-links`, { days, recipient: 'Giám đốc' });
  expect(made.status).toBe(200);
  const { docs } = await portal.payload.find({ collection: 'preview-links', sort: '-id', limit: 1, depth: 0, overrideAccess: true });
  const [link] = docs;
  if (!link?.url) throw new Error('No link');
  return { link, token: link.url.split('/').at(-1) ?? '' };
}

async function open(secret: string) {
  const { getPreview } = await import('@/content/preview');
  return getPreview(secret);
}

test('a link shows the version it was made for, whatever autosave writes afterwards', async () => {
  const { id } = await portal.payload.create({ collection: 'news', data: draft('Bản đầu'), draft: true });
  await portal.payload.update({ collection: 'news', id, data: { title: 'Bản tự lưu' }, draft: true, autosave: true });
  const { link, token: secret } = await makeLink(id);
  expect(link).toMatchObject({ title: 'Bản tự lưu', recipient: 'Giám đốc', url: expect.stringMatching(/^http:\/\/localhost:3000\/xem-truoc\//) });
  await portal.payload.update({ collection: 'news', id, data: { title: 'Viết tiếp' }, draft: true, autosave: true });
  expect(await open(secret)).toMatchObject({ kind: 'news', locale: 'vi', item: { title: 'Bản tự lưu', lead: 'Sapo' } });
  expect((await portal.payload.findByID({ collection: 'news', id, draft: true })).title).toBe('Viết tiếp');
});

test('a text that is saved while a link is made is kept', async () => {
  const { id } = await portal.payload.create({ collection: 'news', data: draft('Bản đầu'), draft: true });
  const { updatedAt } = await portal.payload.update({ collection: 'news', id, data: { title: 'Bản tự lưu' }, draft: true, autosave: true });
  let saving: Promise<{ status: number }> | undefined;
  const { findVersions } = portal.payload;
  vi.spyOn(portal.payload, 'findVersions').mockImplementationOnce(async (options) => {
    const found = await findVersions.call(portal.payload, options);
    saving = call('PATCH', `/news/${id}?draft=true&autosave=true`, { title: 'Viết tiếp', updatedAt });
    await Promise.race([saving, pause(1000)]);
    return found;
  });
  const { link } = await makeLink(id);
  expect(link.title).toBe('Bản tự lưu');
  expect((await saving)?.status).toBe(200);
  expect((await portal.payload.findByID({ collection: 'news', id, draft: true })).title).toBe('Viết tiếp');
});

test('a link opens nothing else: what its draft refers to is read as readers read it', async () => {
  const secretItem = await portal.payload.create({ collection: 'news', data: draft('Tin chưa đăng'), draft: true });
  const publicItem = await portal.payload.create({ collection: 'news', data: draft('Tin đã đăng', { _status: 'published' }) });
  const { id } = await portal.payload.create({ collection: 'news', data: draft('Có tin liên quan', { relatedNews: [secretItem.id, publicItem.id] }), draft: true });
  const { token: secret } = await makeLink(id);
  expect(await open(secret)).toMatchObject({ item: { relatedNews: [{ title: 'Tin đã đăng' }] } });
  expect(JSON.stringify(await open(secret))).not.toContain('Tin chưa đăng');
  // Without the context that the page sets, versions are for officials.
  await expect(portal.payload.findVersions({ collection: 'news', overrideAccess: false })).rejects.toThrow();
  expect((await call('GET', '/news/versions', undefined, '')).status).toBe(403);
});

test('a revoked link opens no more, and stays revoked', async () => {
  const { id } = await portal.payload.create({ collection: 'news', data: draft('Sẽ thu hồi'), draft: true });
  const { link, token: secret } = await makeLink(id);
  expect((await call('POST', `/preview-links/${link.id}/revoke`, {}, '')).status).toBe(403);
  expect((await call('POST', `/preview-links/${link.id}/revoke`, {})).status).toBe(200);
  expect(await open(secret)).toEqual({ kind: 'closed' });
  const revoked = await portal.payload.findByID({ collection: 'preview-links', id: link.id, depth: 1 });
  expect(revoked).toMatchObject({ revokedAt: expect.any(String), revokedBy: { name: 'Soạn' } });
  expect((await call('POST', `/preview-links/${link.id}/revoke`, {})).status).toBe(200);
  expect((await portal.payload.findByID({ collection: 'preview-links', id: link.id })).revokedAt).toBe(revoked.revokedAt);
  expect((await call('PATCH', `/preview-links/${link.id}`, { revokedAt: null })).status).toBe(403);
  expect((await call('POST', '/preview-links/9999/revoke', {})).status).toBe(404);
});

test('a link that has expired, was changed, or whose draft is deleted opens nothing', async () => {
  const { id } = await portal.payload.create({ collection: 'news', data: draft('Sẽ hết hạn'), draft: true });
  const expired = await makeLink(id);
  const past = new Date(Date.now() - 1000).toISOString();
  await portal.payload.update({ collection: 'preview-links', id: expired.link.id, data: { expiresAt: past } });
  // A later time in the database is not what was signed.
  expect(await open(expired.token)).toEqual({ kind: 'unknown' });
  const { signPreview } = await import('@/lib/preview-token');
  expect(await open(signPreview({ ...expired.link, expiresAt: past }, portal.payload.secret))).toEqual({ kind: 'closed' });

  const other = await makeLink(id);
  expect(await open(other.token.replace(/^\d+/, String(expired.link.id)))).toEqual({ kind: 'unknown' });
  expect(await open('abc')).toEqual({ kind: 'unknown' });
  await portal.payload.delete({ collection: 'news', id });
  expect(await open(other.token)).toEqual({ kind: 'closed' });
  // Nor does it open what is written next.
  const next = await portal.payload.create({ collection: 'news', data: draft('Bản thảo của người khác'), draft: true });
  for (let saved = 0; saved < 5; saved += 1) await portal.payload.update({ collection: 'news', id: next.id, data: { lead: `Sapo ${saved}` }, draft: true });
  expect(await open(other.token)).toEqual({ kind: 'closed' });
});

test('links are made by officials alone, for a few days, for what there is', async () => {
  const { id } = await portal.payload.create({ collection: 'news', data: draft('Của cán bộ'), draft: true });
  const path = `/news/${id}/preview-links`;
  expect((await call('POST', path, { days: 3 }, '')).status).toBe(403);
  expect((await call('POST', path, { days: 365 })).status).toBe(400);
  expect((await call('POST', path, 'chữ')).status).toBe(400);
  expect((await call('POST', '/news/99999/preview-links', { days: 3 })).status).toBe(404);
  expect((await call('POST', '/preview-links', { kind: 'news', record: id, version: 1, language: 'vi', expiresAt: new Date().toISOString() })).status).toBe(403);
  expect((await call('GET', '/preview-links', undefined, '')).status).toBe(403);
});

test('a directive has links too', async () => {
  const topic = await portal.payload.create({ collection: 'topics', data: { name: 'Chính phủ điện tử', order: 1 } });
  const { id } = await portal.payload.create({
    collection: 'directives',
    data: { title: 'Đẩy mạnh chính phủ điện tử', issuer: 'Bộ trưởng', issuedOn: '2008-01-04T12:00:00.000Z', theme: topic.id, language: 'vi' },
    draft: true,
  });
  expect((await call('POST', `/directives/${id}/preview-links`, { days: 1 })).status).toBe(200);
  const { docs } = await portal.payload.find({ collection: 'preview-links', sort: '-id', limit: 1, depth: 0 });
  expect(await open(docs[0]?.url?.split('/').at(-1) ?? '')).toMatchObject({ kind: 'directives', directive: { title: 'Đẩy mạnh chính phủ điện tử', issuer: 'Bộ trưởng' } });
});

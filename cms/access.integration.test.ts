import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '@/cms/roles';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let callRest: (typeof import('@/test/rest'))['callRest'];
const tokens = new Map<Role, string>();
const ids = new Map<Role, number>();
const password = 'một câu dài dễ nhớ';

const draft = { title: 'Bản nháp', lead: 'Sapo', body: toBody('Nội dung'), language: 'vi' as const };

beforeAll(async () => {
  portal = await createPortal();
  ({ callRest } = await import('@/test/rest'));
  for (const role of ['author', 'editor', 'administrator'] as const) {
    const email = `${role}@example.vn`;
    const user = await portal.payload.create({ collection: 'users', data: { name: role, email, password, role } });
    ids.set(role, user.id);
    const { token } = await portal.payload.login({ collection: 'users', data: { email, password } });
    if (token) tokens.set(role, token);
  }
});
afterAll(() => portal.close());

async function createNews(status: 'draft' | 'published', title: string): Promise<number> {
  const { id } = await portal.payload.create({ collection: 'news', data: { ...draft, title, _status: status }, draft: status === 'draft' });
  return id;
}

const as = (role: Role) => ({ token: tokens.get(role) });

describe('strangers over REST', () => {
  test.each(['news', 'directives', 'divisions', 'officials', 'topics', 'media', 'attachments', 'users', 'addresses', 'load-records'])(
    'read nothing of %s',
    async (collection) => {
      expect((await callRest('GET', `/${collection}?limit=0&depth=10`)).status).toBe(403);
      expect((await callRest('POST', `/${collection}`, { body: { ...draft, name: 'x' } })).status).toBe(403);
      expect((await callRest('DELETE', `/${collection}?where[id][exists]=true`)).status).toBe(403);
    },
  );

  test('read neither the profile nor versions', async () => {
    expect((await callRest('GET', '/globals/department')).status).toBe(403);
    expect((await callRest('GET', '/news/versions')).status).toBe(403);
  });

  test('cannot sign up first', async () => {
    const body = { email: 'ke.xau@example.vn', password, name: 'X', role: 'administrator' };
    expect((await callRest('POST', '/users/first-register', { body })).status).toBe(403);
  });

  test('find no GraphQL', async () => {
    expect((await callRest('POST', '/graphql', { body: { query: '{ __typename }' } })).status).toBe(404);
  });
});

describe('readers of the pages', () => {
  test('see published news and no draft', async () => {
    const shown = await createNews('published', 'Đã đăng');
    const hidden = await createNews('draft', 'Chưa đăng');
    const { docs } = await portal.payload.find({ collection: 'news', overrideAccess: false, pagination: false });
    const seen = docs.map(({ id }) => id);
    expect(seen).toContain(shown);
    expect(seen).not.toContain(hidden);
  });

  test('do not see the draft beside a published text', async () => {
    const id = await createNews('published', 'Bản đang đăng');
    await portal.payload.update({ collection: 'news', id, data: { title: 'Bản đang sửa' }, draft: true });
    const [doc] = (await portal.payload.find({ collection: 'news', where: { id: { equals: id } }, draft: true, overrideAccess: false })).docs;
    expect(doc?.title).not.toBe('Bản đang sửa');
  });
});

describe('an author', () => {
  test('writes and saves drafts', async () => {
    const created = await callRest('POST', '/news?draft=true', { ...as('author'), body: draft });
    expect(created.status).toBe(201);
  });

  test('cannot publish, whichever door', async () => {
    const id = await createNews('draft', 'Chờ duyệt');
    const published = { ...draft, _status: 'published' };
    const attempts = await Promise.all([
      callRest('POST', '/news', { ...as('author'), body: published }),
      callRest('POST', '/news?draft=true', { ...as('author'), body: published }),
      callRest('PATCH', `/news/${id}`, { ...as('author'), body: { _status: 'published' } }),
      callRest('PATCH', `/news/${id}?draft=true`, { ...as('author'), body: { _status: 'published' } }),
      callRest('PATCH', `/news?where[id][equals]=${id}`, { ...as('author'), body: { _status: 'published' } }),
    ]);
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    const { _status } = await portal.payload.findByID({ collection: 'news', id, draft: false });
    expect(_status).toBe('draft');
  });

  test('cannot change or take down what is published', async () => {
    const id = await createNews('published', 'Giữ nguyên');
    const attempts = await Promise.all([
      callRest('PATCH', `/news/${id}`, { ...as('author'), body: { title: 'Đã sửa' } }),
      callRest('PATCH', `/news/${id}`, { ...as('author'), body: { _status: 'draft' } }),
      callRest('DELETE', `/news/${id}`, as('author')),
    ]);
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403]);
    const doc = await portal.payload.findByID({ collection: 'news', id, draft: false });
    expect([doc.title, doc._status]).toEqual(['Giữ nguyên', 'published']);
  });

  test('cannot bring an old text back into public by restoring a version', async () => {
    const id = await createNews('published', 'Bản thứ nhất');
    await portal.payload.update({ collection: 'news', id, data: { title: 'Bản thứ hai', _status: 'published' } });
    const { docs } = await portal.payload.findVersions({ collection: 'news', where: { parent: { equals: id } }, sort: 'createdAt' });
    const { status } = await callRest('POST', `/news/versions/${docs[0]?.id}`, as('author'));
    expect(status).toBe(200);
    expect((await portal.payload.findByID({ collection: 'news', id, draft: false })).title).toBe('Bản thứ hai');
  });

  test('cannot take a published text down by restoring a draft of it', async () => {
    const id = await createNews('published', 'Vẫn đăng');
    const { updatedAt } = await portal.payload.findByID({ collection: 'news', id, draft: true });
    expect((await callRest('PATCH', `/news/${id}?draft=true`, { ...as('author'), body: { lead: 'Sapo của người soạn', updatedAt } })).status).toBe(200);
    const { docs } = await portal.payload.findVersions({ collection: 'news', where: { parent: { equals: id } }, sort: '-createdAt' });
    expect((await callRest('POST', `/news/versions/${docs[0]?.id}?draft=false`, as('author'))).status).toBe(200);
    const doc = await portal.payload.findByID({ collection: 'news', id, draft: false });
    expect([doc.lead, doc._status]).toEqual(['Sapo', 'published']);
  });

  test.each(['PUBLISHED', 'published ', 1, ['published']])('cannot make up a state: %j', async (_status) => {
    expect((await callRest('POST', '/news', { ...as('author'), body: { ...draft, _status } })).status).toBe(400);
  });

  test('cannot publish a copy of what is published', async () => {
    const id = await createNews('published', 'Không sao chép');
    const before = (await portal.payload.count({ collection: 'news', where: { _status: { equals: 'published' } } })).totalDocs;
    await callRest('POST', `/news/${id}/duplicate`, { ...as('author'), body: {} });
    await callRest('POST', `/news/duplicate/${id}`, { ...as('author'), body: { _status: 'published', slug: 'ban-sao' } });
    expect((await portal.payload.count({ collection: 'news', where: { _status: { equals: 'published' } } })).totalDocs).toBe(before);
  });

  test('does not keep the profile', async () => {
    expect((await callRest('POST', '/divisions', { ...as('author'), body: { name: 'X', kind: 'division' } })).status).toBe(403);
    expect((await callRest('POST', '/globals/department', { ...as('author'), body: { name: 'X' } })).status).toBe(403);
  });

  test('sees no other account and cannot raise the own role', async () => {
    const { json } = await callRest('GET', '/users', as('author'));
    expect(json).toMatchObject({ totalDocs: 1, docs: [{ role: 'author' }] });
    await callRest('PATCH', `/users/${ids.get('author')}`, { ...as('author'), body: { role: 'administrator' } });
    const { role } = await portal.payload.findByID({ collection: 'users', id: ids.get('author') ?? 0 });
    expect(role).toBe('author');
  });
});

describe('an editor', () => {
  test.each(['editor', 'administrator'] as const)('or an %s publishes by review alone, whichever door', async (role) => {
    const id = await createNews('draft', 'Phải qua duyệt');
    const attempts = await Promise.all([
      callRest('POST', '/news', { ...as(role), body: { ...draft, _status: 'published' } }),
      callRest('PATCH', `/news/${id}`, { ...as(role), body: { _status: 'published' } }),
      callRest('PATCH', `/news/${id}?draft=true`, { ...as(role), body: { _status: 'published' } }),
      callRest('PATCH', `/news/${id}?publishAllLocales=true`, { ...as(role), body: {} }),
      callRest('PATCH', `/news/${id}?unpublishAllLocales=true`, { ...as(role), body: {} }),
      callRest('PATCH', `/news?where[id][equals]=${id}`, { ...as(role), body: { title: 'Hàng loạt' } }),
    ]);
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
    expect((await portal.payload.findByID({ collection: 'news', id, draft: false }))._status).toBe('draft');
  });

  test('keeps the profile and no accounts', async () => {
    expect(await callRest('POST', '/topics', { ...as('editor'), body: { name: 'Đối ngoại', order: 1 } })).toMatchObject({ status: 201, json: { doc: { slug: 'doi-ngoai' } } });
    const body = { email: 'moi@example.vn', password, name: 'Mới', role: 'administrator' };
    expect((await callRest('POST', '/users', { ...as('editor'), body })).status).toBe(403);
  });
});

describe('an administrator', () => {
  test('makes accounts, with passwords that are not guessed soon', async () => {
    const body = { email: 'soan.thao@example.vn', name: 'Mới', role: 'author' };
    const short = await callRest('POST', '/users', { ...as('administrator'), body: { ...body, password: '12345678' } });
    expect(short).toMatchObject({ status: 400, json: { errors: [{ data: { errors: [{ path: 'password' }] } }] } });
    expect((await callRest('POST', '/users', { ...as('administrator'), body: { ...body, password } })).status).toBe(201);
  });

  test('cannot leave the portal without one, by deleting or by changing a role', async () => {
    const id = ids.get('administrator');
    expect((await callRest('DELETE', `/users/${id}`, as('administrator'))).status).toBe(409);
    expect((await callRest('PATCH', `/users/${id}`, { ...as('administrator'), body: { role: 'author' } })).status).toBe(409);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let token: string;
let id: number;
beforeAll(async () => {
  portal = await createPortal();
  const account = { email: 'soan@example.vn', password: 'một câu dài dễ nhớ' };
  const user = await portal.payload.create({ collection: 'users', data: { ...account, name: 'Soạn', role: 'author' } });
  token = (await portal.payload.login({ collection: 'users', data: account })).token ?? '';
  ({ id } = await portal.payload.create({ collection: 'news', data: { title: 'Tin', lead: 'Sapo', body: toBody('Nội dung'), language: 'vi' }, draft: true, user, overrideAccess: false }));
});
afterAll(() => portal.close());

const call = async (path: string, method = 'GET', body?: unknown) => (await import('@/test/rest')).callRest(method, path, { token, body });

describe('what is in accounts', () => {
  test.each([
    'where[writtenBy.email][like]=soan', 'where[and][0][or][0][savedBy.name][equals]=x', 'where[review.submittedBy.role][equals]=editor',
    'sort=savedBy.hash', 'sort=-writtenBy.salt', 'sort=title,-savedBy.resetPasswordToken', 'where[cover.id][exists]=true&sort[]=savedBy.hash',
  ])('is no filter and no order: %s', async (query) => {
    expect((await call(`/news?draft=true&depth=0&${query}`)).status).toBe(400);
  });
  test.each(['where[version.savedBy.email][like]=soan', 'sort=version.savedBy.hash'])('nor of versions: %s', async (query) => {
    expect((await call(`/news/versions?depth=0&${query}`)).status).toBe(400);
  });
  test('who wrote an item is', async () => {
    const mine = await call('/news?draft=true&depth=0&sort=-writtenBy&where[writtenBy][exists]=true');
    expect(mine).toMatchObject({ status: 200, json: { totalDocs: 1 } });
  });
});

test('the newsroom’s screens are no way round', async () => {
  const { createLocalReq } = await import('payload');
  const { docs: [user] } = await portal.payload.find({ collection: 'users', limit: 1 });
  const req = await createLocalReq({ user }, portal.payload);
  const list = (query: object) => portal.payload.find({ collection: 'news', draft: true, overrideAccess: false, req, ...query });
  await expect(list({ where: { or: [{ and: [{ 'writtenBy.email': { like: 'soan' } }] }] } })).rejects.toMatchObject({ status: 400 });
  await expect(list({ sort: '-writtenBy.hash' })).rejects.toMatchObject({ status: 400 });
  await expect(list({ where: { writtenBy: { equals: user?.id } } })).resolves.toMatchObject({ totalDocs: 1 });
});

describe('odd calls of an author', () => {
  test('a draft in a language that the portal does not have is refused', async () => {
    expect(await call('/news?draft=true', 'POST', { title: 'x', language: 'zz' })).toMatchObject({ status: 400, json: { errors: [{ data: { errors: [{ path: 'language' }] } }] } });
  });
  test('a body that is a list is refused', async () => {
    expect((await call('/news', 'POST', [1])).status).toBe(400);
  });
  test('nobody is seen in an item that does not exist', async () => {
    expect((await call(`/news/${id}/presence`, 'POST', {})).status).toBe(200);
    expect((await call('/news/999999/presence', 'POST', {})).status).toBe(404);
  });
  test('when an item was begun is no word of its writer', async () => {
    const { createdAt, updatedAt } = await portal.payload.findByID({ collection: 'news', id, draft: true });
    const saved = await call(`/news/${id}?draft=true`, 'PATCH', { createdAt: '1999-01-01T00:00:00.000Z', updatedAt });
    expect(saved).toMatchObject({ status: 200, json: { doc: { createdAt } } });
    const made = await call('/news?draft=true', 'POST', { title: 'Mới', language: 'vi', createdAt: '1999-01-01T00:00:00.000Z' });
    expect(made).toMatchObject({ status: 201, json: { doc: { createdAt: expect.stringMatching(/^20[2-9]/) } } });
  });
});

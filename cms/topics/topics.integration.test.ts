import { sql } from 'drizzle-orm';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { toBody } from '@/test/body';
import { openEditor } from '@/test/editor';
import { createPortal, type Portal } from '@/test/portal';

vi.mock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));

let portal: Portal;
let call: Awaited<ReturnType<typeof openEditor>>;
beforeAll(async () => {
  portal = await createPortal();
  call = await openEditor(portal);
});
afterAll(() => portal.close());

const makeTopic = (name: string) => portal.payload.create({ collection: 'topics', data: { name, order: 1 } });
const directive = (title: string, theme: number) => ({ title, issuer: 'Bộ trưởng', issuedOn: '2008-01-04T12:00:00.000Z', theme, language: 'vi' as const, state: 'received' as const });

test('a topic is not deleted while a text is under it: a public one, or a draft', async () => {
  const { payload } = portal;
  const topic = await makeTopic('Bưu chính');
  const { id } = await payload.create({ collection: 'directives', data: { ...directive('Chỉ đạo một', topic.id), _status: 'published' } });
  const draft = await payload.create({ collection: 'news', data: { title: 'Tin nháp', lead: 'Sapo', body: toBody('Nội dung'), language: 'vi', topic: topic.id }, draft: true });
  const refused = await call('DELETE', `/topics/${topic.id}`);
  expect(refused.status).toBe(409);
  expect(JSON.stringify(refused.json)).toContain('Còn 2 bản');
  // By a filter, too.
  await call('DELETE', `/topics?where[id][equals]=${topic.id}`);
  expect((await payload.findByID({ collection: 'directives', id, depth: 0 })).theme).toBe(topic.id);

  const other = await makeTopic('Viễn thông');
  await payload.update({ collection: 'directives', id, data: { theme: other.id, _status: 'published' } });
  // The public text is under the other one; a correction that is under way would come back to this one.
  await payload.update({ collection: 'directives', id, data: { theme: topic.id }, draft: true });
  // A draft that was moved is under the other one alone, as its list says.
  await payload.update({ collection: 'news', id: draft.id, data: { topic: other.id }, draft: true });
  expect(JSON.stringify((await call('DELETE', `/topics/${topic.id}`)).json)).toContain('Còn 1 bản');
  await payload.delete({ collection: 'news', id: draft.id });
  expect((await call('DELETE', `/topics/${topic.id}`)).status).toBe(409);
  expect((await call('DELETE', `/topics/${other.id}`)).status).toBe(409);
  await payload.update({ collection: 'directives', id, data: { theme: other.id }, draft: true });
  expect((await call('DELETE', `/topics/${topic.id}`)).status).toBe(200);
});

test('a directive whose theme was deleted once can be taken down', async () => {
  const { payload } = portal;
  const topic = await makeTopic('Công nghệ thông tin');
  const { id } = await payload.create({ collection: 'directives', data: { ...directive('Chỉ đạo hai', topic.id), _status: 'published' } });
  const { runStatement } = await import('../statements');
  const { withTransaction } = await import('../with-transaction');
  const req = await createLocalReq({}, payload);
  await withTransaction(req, async () => {
    await runStatement(req, sql`UPDATE directives SET theme_id = NULL WHERE id = ${id}`);
    await runStatement(req, sql`UPDATE _directives_v SET version_theme_id = NULL WHERE parent_id = ${id}`);
  });
  const { updatedAt } = await payload.findByID({ collection: 'directives', id, depth: 0, draft: true });
  const takenDown = { way: 'withdrawn', reason: 'Đã hết hiệu lực' };
  expect(await call('POST', `/directives/${id}/transitions/takeDown`, { seen: updatedAt, takenDown })).toMatchObject({ status: 200 });
  expect((await payload.findByID({ collection: 'directives', id, depth: 0 })).editionState).toBe('withdrawn');
  await expect(payload.update({ collection: 'directives', id, data: { title: 'Chỉ đạo hai, sửa', _status: 'published' } })).rejects.toThrow();
});

test.each(['topics', 'divisions'] as const)('two of the %s have no address in common, in either language', async (collection) => {
  const { payload } = portal;
  const more = collection === 'divisions' ? { kind: 'division' } : {};
  const first = await call('POST', `/${collection}`, { name: 'Văn phòng', order: 1, ...more });
  expect(first.status).toBe(201);
  expect(await call('POST', `/${collection}`, { name: 'Văn Phòng', order: 2, ...more })).toMatchObject({ status: 400, json: { errors: [{ data: { errors: [{ path: 'slug' }] } }] } });
  expect((await call('POST', `/${collection}`, { name: 'Văn Phòng', slug: 'van-phong-so', order: 2, ...more })).status).toBe(201);
  const { docs } = await payload.find({ collection, where: { name: { contains: 'Văn' } }, sort: 'order', depth: 0 });
  const [office, second] = docs;
  // The first has no English address: its English page stands under the Vietnamese one.
  expect((await call('PATCH', `/${collection}/${second?.id}?locale=en`, { name: 'Van Phong' })).status).toBe(400);
  expect((await call('PATCH', `/${collection}/${office?.id}?locale=en`, { name: 'Office' })).status).toBe(200);
  expect((await call('PATCH', `/${collection}/${second?.id}?locale=en`, { name: 'Office' })).status).toBe(400);
  expect((await call('PATCH', `/${collection}/${second?.id}?locale=en`, { name: 'Van Phong' })).status).toBe(200);
  expect((await call('PATCH', `/${collection}/${office?.id}`, { order: 3 })).status).toBe(200);
  // Without an English one of its own a record stands under its Vietnamese address on English pages, too.
  expect((await call('POST', `/${collection}`, { name: 'Kho', slug: 'office', order: 4, ...more })).status).toBe(400);
  expect((await call('PATCH', `/${collection}/${second?.id}`, { slug: 'office' })).status).toBe(200);
});

test('an English page that stood under a Vietnamese name leads to the English one that came later', async () => {
  const { payload } = portal;
  const { findPastAddress } = await import('@/content/addresses');
  const { id } = await payload.create({ collection: 'divisions', data: { name: 'Thanh tra', kind: 'inspectorate', order: 9 } });
  await payload.update({ collection: 'divisions', id, locale: 'en', data: { name: 'Inspectorate' } });
  expect(await findPastAddress('en', '/en/organisation/thanh-tra')).toEqual({ fate: 'moved', to: '/en/organisation/inspectorate' });
});

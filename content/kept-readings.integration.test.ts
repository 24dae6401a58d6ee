import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keepPagesIn } from '@/delivery/invalidate';
import { PageStore } from '@/delivery/page-store';
import { collectRendering } from '@/lib/rendering';
import { createPortal, type Portal } from '@/test/portal';

vi.mock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));

const changes = new PageStore();

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
  keepPagesIn({ forget: async () => {}, drop: (tags, _first, gone) => void changes.drop(tags, gone) });
});
afterAll(() => portal.close());

/** Reads as a page does. */
const onPage = async <Value>(read: () => Promise<Value>): Promise<Value> => (await collectRendering(read, { changes })).result;

test('what pages share of the profile is read once, and anew after each change of what it shows', async () => {
  const { payload } = portal;
  const [{ listTopics }, { listDivisions }, { getDepartment }, { listNewsYears }] = await Promise.all([import('./topics'), import('./divisions'), import('./department'), import('./news-years')]);
  const official = await payload.create({ collection: 'officials', data: { name: 'Nguyễn Văn An', position: 'Chánh Thanh tra', order: 1 } });
  const division = await payload.create({ collection: 'divisions', data: { name: 'Thanh tra', kind: 'inspectorate', order: 1, head: official.id } });
  const topic = await payload.create({ collection: 'topics', data: { name: 'Bưu chính', order: 1 } });
  const find = vi.spyOn(payload, 'find');
  const readAll = () =>
    onPage(async () => ({
      topics: (await listTopics('vi')).map(({ name }) => name.text),
      divisions: (await listDivisions('vi')).map(({ name, head }) => [name.text, head?.position.text]),
      department: (await getDepartment('vi')).name.text,
      years: await listNewsYears('vi'),
    }));

  const before = await readAll();
  expect(before).toEqual({ topics: ['Bưu chính'], divisions: [['Thanh tra', 'Chánh Thanh tra']], department: 'Cổng Sở', years: [] });
  const asked = find.mock.calls.length;
  expect(await readAll()).toEqual(before);
  expect(find.mock.calls.length).toBe(asked);

  await payload.update({ collection: 'topics', id: topic.id, data: { name: 'Viễn thông' } });
  await payload.update({ collection: 'officials', id: official.id, data: { position: 'Phó Chánh Thanh tra' } });
  expect(await readAll()).toMatchObject({ topics: ['Viễn thông'], divisions: [['Thanh tra', 'Phó Chánh Thanh tra']] });
  await payload.update({ collection: 'divisions', id: division.id, data: { name: 'Thanh tra Sở' } });
  await payload.updateGlobal({ slug: 'department', data: { name: 'Sở Bưu chính, Viễn thông', shortName: 'Sở BCVT' } });
  expect(await readAll()).toMatchObject({ divisions: [['Thanh tra Sở', 'Phó Chánh Thanh tra']], department: 'Sở Bưu chính, Viễn thông' });
  await payload.delete({ collection: 'topics', id: topic.id });
  expect(await readAll()).toMatchObject({ topics: [] });
});

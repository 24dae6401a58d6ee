import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';
import { loadDepartment } from './load';
import type { DepartmentData } from './schema';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
});
afterAll(() => portal.close());

const both = (vi: string, en: string) => ({ vi, en });

const contacts = { address: both('1 Lê Lợi', '1 Lê Lợi Street'), phone: '0225 000 000', email: 'so@example.vn' };
const data: DepartmentData = {
  department: { name: both('Sở Thử nghiệm', 'Department of Trials'), shortName: both('Sở TN', 'DT'), officialLinks: [], contacts },
  topics: [],
  officials: [],
  divisions: [{ key: 'office', kind: 'division', name: both('Văn phòng', 'Office'), contacts: { phone: '0225 000 001' } }],
  directives: [],
  news: [],
};

test('another department stands up from data alone, its contacts included', async () => {
  await loadDepartment(portal.payload, 'trials', data);
  const en = await portal.payload.findGlobal({ slug: 'department', locale: 'en' });
  expect(en).toMatchObject({ name: 'Department of Trials', contacts: { address: '1 Lê Lợi Street', phone: '0225 000 000', email: 'so@example.vn' } });
  const { docs } = await portal.payload.find({ collection: 'divisions', locale: 'en' });
  expect(docs).toMatchObject([{ name: 'Office', slug: 'office', contacts: { phone: '0225 000 001' } }]);
});

test('a portal that holds one department is not written over by another, whose name the error tells', async () => {
  const loading = loadDepartment(portal.payload, 'hanoi', data);
  await expect(loading).rejects.toThrow(/của "trials"[^]*DEPARTMENT=trials[^]*that of "trials"/);
  expect(await portal.payload.count({ collection: 'divisions' })).toEqual({ totalDocs: 1 });
});

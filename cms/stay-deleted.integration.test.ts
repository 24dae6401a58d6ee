import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';
import { withTransaction } from './with-transaction';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
});
afterAll(() => portal.close());

const addTopic = (slug: string) => portal.payload.create({ collection: 'topics', locale: 'vi', data: { name: `Chủ đề ${slug}`, order: 1, slug } });
const isThere = async (id: number) => (await portal.payload.count({ collection: 'topics', where: { id: { equals: id } } })).totalDocs === 1;

test('a save of what was read before its deletion does not make it anew', async () => {
  const { payload } = portal;
  const { id } = await addTopic('mot');
  const read = await payload.findByID({ collection: 'topics', id, depth: 0 });
  await payload.delete({ collection: 'topics', id });
  await expect(payload.db.updateOne({ collection: 'topics', id, data: { ...read } })).rejects.toMatchObject({ status: 404 });
  expect(await isThere(id)).toBe(false);
});

test('a save waits for a deletion that is under way, and then does nothing', async () => {
  const { payload } = portal;
  const { id } = await addTopic('hai');
  const read = await payload.findByID({ collection: 'topics', id, depth: 0 });
  const [deletes, saves] = [await createLocalReq({}, payload), await createLocalReq({}, payload)];
  let save: Promise<unknown> = Promise.resolve();
  await withTransaction(deletes, async () => {
    await payload.delete({ collection: 'topics', id, req: deletes });
    save = withTransaction(saves, () => payload.db.updateOne({ collection: 'topics', id, data: { ...read }, req: saves }));
    save.catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  await expect(save).rejects.toMatchObject({ status: 404 });
  expect(await isThere(id)).toBe(false);
});

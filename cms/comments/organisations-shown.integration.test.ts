import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Comment } from '@/payload-types';
import { migrate } from '@/test/migrate';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => void (portal = await createPortal()));
afterAll(() => portal.close());

/** Goes back to the version before, or on from it, as Payload does at a start. */
async function go(direction: 'up' | 'down'): Promise<void> {
  const migration = await (process.env.TEST_DATABASE === 'postgres' ? import('../migrations/postgres/20261130_045806_organisations_shown') : import('../migrations/sqlite/20261130_045741_organisations_shown'));
  await migrate(portal, 'organisations_shown', migration, direction);
}

async function keep(data: Partial<Comment>): Promise<number> {
  const { payload } = portal;
  const { id } = await payload.create({ collection: 'comments', data: { sender: 'body', language: 'vi', text: 'Ý kiến', organisation: 'Hội A, gửi', state: 'received', receivedAt: new Date().toISOString() } });
  await payload.update({ collection: 'comments', id, data });
  return id;
}

test('what a portal of the version before shows beside its comments stays, and what it was to erase goes', async () => {
  const shown = { state: 'shown', publicText: 'Ý kiến', publicOrganisation: 'Hội A' } as const;
  const ids = [await keep(shown), await keep({ ...shown, organisation: null, erasedAt: new Date().toISOString() }), await keep({ state: 'hidden' }), await keep({})];
  await go('down');
  await go('up');
  const { docs } = await portal.payload.find({ collection: 'comments', where: { id: { in: ids } }, sort: 'id', depth: 0 });
  expect(docs.map(({ organisation, publicOrganisation }) => [organisation, publicOrganisation])).toEqual([['Hội A', 'Hội A'], [null, 'Hội A'], ['Hội A, gửi', null], ['Hội A, gửi', null]]);
});

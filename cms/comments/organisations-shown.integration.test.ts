import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Comment } from '@/payload-types';
import { createPortal, type Portal } from '@/test/portal';

/** Payload asks a migration to take whatever comes. */
const Step = z.custom<(args: unknown) => Promise<void>>((value) => typeof value === 'function');

let portal: Portal;
beforeAll(async () => void (portal = await createPortal()));
afterAll(() => portal.close());

/** Goes back to the version before, or on from it, as Payload does at a start. */
async function migrate(direction: 'up' | 'down'): Promise<void> {
  const migration = await (process.env.TEST_DATABASE === 'postgres' ? import('../migrations/postgres/20261130_045806_organisations_shown') : import('../migrations/sqlite/20261130_045741_organisations_shown'));
  await portal.payload.db.migrate({ migrations: [{ name: `organisations_shown_${direction}`, up: Step.parse(migration[direction]), down: Step.parse(migration.down) }] });
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
  await migrate('down');
  await migrate('up');
  const { docs } = await portal.payload.find({ collection: 'comments', where: { id: { in: ids } }, sort: 'id', depth: 0 });
  expect(docs.map(({ organisation, publicOrganisation }) => [organisation, publicOrganisation])).toEqual([['Hội A', 'Hội A'], [null, 'Hội A'], ['Hội A, gửi', null], ['Hội A, gửi', null]]);
});

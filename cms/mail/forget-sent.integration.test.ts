import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';
import { readAges } from '@/lib/ages';
import { tellWaitingWork } from '../waiting-work';
import { forgetSent } from './forget-sent';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
});
afterAll(() => portal.close());

const day = 24 * 60 * 60 * 1000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

/** Puts a message into the outbox that was made so many days ago, and was last tried or sent then. */
async function keep(key: string, kind: 'alert' | 'reset', state: 'waiting' | 'sent' | 'failed', days: number): Promise<void> {
  const { payload } = portal;
  const at = ago(days);
  const { id } = await payload.create({ collection: 'outbox', data: { key, kind, state, record: 1, attempts: 1, nextAttempt: at, sentAt: state === 'sent' ? at : null } });
  await payload.db.execute({ drizzle: payload.db.drizzle, sql: sql`UPDATE outbox SET created_at = ${at} WHERE id = ${id}` });
}

test('what was sent or given up three months ago is forgotten, a reset of a password after a day, and nothing that waits', async () => {
  await keep('sent long ago', 'alert', 'sent', 91);
  await keep('sent lately', 'alert', 'sent', 89);
  await keep('failed long ago', 'alert', 'failed', 91);
  await keep('failed lately', 'alert', 'failed', 89);
  await keep('waits since long ago', 'alert', 'waiting', 200);
  await keep('reset of yesterday', 'reset', 'waiting', 1.1);
  await keep('reset of yesterday that was sent', 'reset', 'sent', 1.1);
  await keep('reset of today', 'reset', 'sent', 0.9);
  await forgetSent(portal.payload);
  const left = (await portal.payload.find({ collection: 'outbox', sort: 'id', pagination: false })).docs.map(({ key }) => key);
  expect(left).toEqual(['sent lately', 'failed lately', 'waits since long ago', 'reset of today']);
});

test('who runs the portal sees for how long mail and a scheduled publication have been due', async () => {
  const { payload } = portal;
  await payload.delete({ collection: 'outbox', where: { id: { exists: true } } });
  tellWaitingWork(payload);
  const ages = async () => Object.fromEntries(await readAges());
  expect(await ages()).toEqual({ mail: 0, 'scheduled publication': 0 });
  await keep('sent', 'alert', 'sent', 5);
  await keep('not due', 'alert', 'waiting', -1);
  expect(await ages()).toMatchObject({ mail: 0 });
  await keep('due since yesterday', 'alert', 'waiting', 1);
  await keep('due for two days', 'alert', 'waiting', 2);
  const { id } = await payload.create({ collection: 'news', data: { title: 'Hẹn giờ', language: 'vi' }, draft: true });
  await payload.db.execute({ drizzle: payload.db.drizzle, sql: sql`UPDATE _news_v SET version_edition_state = 'scheduled', version_publish_on = ${ago(3)} WHERE parent_id = ${id}` });
  const { mail = 0, 'scheduled publication': publication = 0 } = await ages();
  expect(Math.round(mail / 3600)).toBe(48);
  expect(Math.round(publication / 3600)).toBe(72);
});

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';
import { countStatistics } from './statistics';

let portal: Portal;
beforeAll(async () => void (portal = await createPortal()));
afterAll(() => portal.close());

const onSqlite = process.env.TEST_DATABASE === 'sqlite';

/** How the database means to find the latest versions of the translations of an item. */
async function planOf(): Promise<string> {
  const { rows } = await portal.payload.db.execute({
    drizzle: portal.payload.db.drizzle,
    sql: sql`EXPLAIN QUERY PLAN SELECT id FROM _news_v WHERE latest = true AND version_original_id = 1`,
  });
  return JSON.stringify(rows);
}

test('the database knows how its tables are filled, and finds a translation without reading every item', async () => {
  const write = (number: number) => portal.payload.create({ collection: 'news', data: { title: `Bài ${number}`, lead: 'S', body: toBody('x'), language: 'vi' }, draft: true });
  const { id } = await write(0);
  for (let number = 1; number < 30; number += 1) await write(number);
  await portal.payload.create({ collection: 'news', data: { title: 'Item', language: 'en', original: id }, draft: true });
  if (onSqlite) expect(await planOf()).toContain('latest');
  await countStatistics(portal.payload);
  // PostgreSQL explains itself in another way, and counts by itself as well.
  if (onSqlite) expect(await planOf()).toContain('original');
});

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';
import { countStatistics } from './statistics';

let portal: Portal;
/** How it was before anything was counted: what is counted once is known to a second try. */
let uncounted = '';
const onSqlite = process.env.TEST_DATABASE === 'sqlite';

beforeAll(async () => {
  portal = await createPortal();
  const write = (number: number) => portal.payload.create({ collection: 'news', data: { title: `Bài ${number}`, lead: 'S', body: toBody('x'), language: 'vi' }, draft: true });
  for (let number = 0; number < 30; number += 1) await write(number);
  if (onSqlite) uncounted = await planOf();
});
afterAll(() => portal.close());

/** How the database means to find what the newsroom's list begins with. */
async function planOf(): Promise<string> {
  const { rows } = await portal.payload.db.execute({
    drizzle: portal.payload.db.drizzle,
    sql: sql`EXPLAIN QUERY PLAN SELECT id FROM _news_v WHERE latest = true ORDER BY version_updated_at DESC LIMIT 10`,
  });
  return JSON.stringify(rows);
}

test('the database knows how its tables are filled, and finds the newest without sorting every item', async () => {
  if (onSqlite) expect(uncounted).toContain('TEMP B-TREE FOR ORDER BY');
  await countStatistics(portal.payload);
  // PostgreSQL explains itself in another way, and counts by itself as well.
  if (onSqlite) expect(await planOf()).not.toContain('TEMP B-TREE');
});

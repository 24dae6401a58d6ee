/**
 * Fills the portal's database for benchmarks: `tsx bench/fill-newsroom.ts <items> <versions> <drafts>`. Makes so many
 * published items, and drafts with so many versions each; prints the numbers of the drafts.
 */
import { sql } from 'drizzle-orm';
import { getPayload, type Payload } from 'payload';
import { z } from 'zod';
import { env } from '../lib/env';
import config from '../payload.config';
import { toBody } from '../test/body';

const [items = 0, versions = 0, drafts = 1] = process.argv.slice(2).map(Number);
/** So many are written through Payload; the rest are copies of them in the database, which takes seconds instead of an hour. */
const written = 100;
/** How far the number of a copy is from that of its model: farther than any number that is made here. */
const apart = 1_000_000;
const text = 'Sở Bưu chính, Viễn thông Hà Nội triển khai ứng dụng công nghệ thông tin và chính phủ điện tử trên địa bàn thành phố. ';
const article = (title: string) => ({ language: 'vi' as const, title, lead: text, body: toBody(text.repeat(20)) });

/** Four days earlier for each copy, as the database reckons: a hundred thousand items are of eleven years. */
const earlier = (column: string) => [column, env.DATABASE_URL ? `${column} - interval ':t days'` : `strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '-:t days')`];
const allEarlier = (...columns: string[]): Record<string, string> => Object.fromEntries(columns.map(earlier));

/** What a copy of a row has instead of what its model has: its own number, address and times, and the numbers of the records it belongs to. */
const copies = {
  news: { id: 'id + :n', slug: `slug || '-:n'`, ...allEarlier('published_at', 'updated_at', 'created_at') },
  _news_v: {
    id: 'id + :n', parent_id: 'parent_id + :n', version_slug: `version_slug || '-:n'`,
    ...allEarlier('version_published_at', 'version_updated_at', 'version_created_at', 'updated_at', 'created_at'),
  },
  addresses: { id: 'id + :n', path: `path || '-:n'`, record: 'record + :n' },
};

const listColumns = (table: string) =>
  env.DATABASE_URL ? `SELECT column_name AS name FROM information_schema.columns WHERE table_name = '${table}'` : `SELECT name FROM pragma_table_info('${table}')`;
const Columns = z.array(z.object({ name: z.string() }));

/** Copies the items from one number to another, with all that belongs to them. */
async function copyItems(payload: Payload, first: number, last: number, times: number): Promise<void> {
  const run = (statement: string) => payload.db.execute({ drizzle: payload.db.drizzle, sql: sql.raw(statement) });
  for (const [table, own] of Object.entries(copies)) {
    const { rows } = await run(listColumns(table));
    const columns = Columns.parse(rows).map(({ name }) => name);
    const values = columns.map((name) => Object.entries(own).find(([key]) => key === name)?.[1] ?? `"${name}"`).join(', ');
    const owner = { news: 'id', _news_v: 'parent_id', addresses: "collection = 'news' AND record" }[table];
    for (let time = 1; time <= times; time += 1) {
      const copied = values.replaceAll(':n', String(time * apart)).replaceAll(':t', String(time * 4));
      await run(`INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) SELECT ${copied} FROM ${table} WHERE ${owner} BETWEEN ${first} AND ${last}`);
    }
  }
}

const payload = await getPayload({ config, disableOnInit: true });
const { docs: topics } = await payload.find({ collection: 'topics', pagination: false, depth: 0, select: {} });
const write = (title: string, more: object) => payload.create({ collection: 'news', data: { ...article(title), ...more }, draft: !('_status' in more), context: { loading: true } });
const publish = (number: number) => write(`Tin thử số ${number}`, { topic: topics[number % topics.length]?.id, _status: 'published' });
const first = await publish(1);
for (let number = 2; number <= written; number += 1) await publish(number);
await copyItems(payload, first.id, first.id + written - 1, items / written - 1);

const { id } = await write('Bài đang đo', {});
for (let version = 2; version <= versions; version += 1) {
  await payload.update({ collection: 'news', id, data: { lead: `${text}Bản ${version}.` }, draft: true });
}
await copyItems(payload, id, id, drafts - 1);
const { totalDocs } = await payload.count({ collection: 'news' });
const { docs } = await payload.find({ collection: 'news', where: { title: { equals: 'Bài đang đo' } }, pagination: false, depth: 0, select: {} });
const counted = await Promise.all(docs.map(async (doc) => (await payload.countVersions({ collection: 'news', where: { parent: { equals: doc.id } } })).totalDocs));
console.log(JSON.stringify({ ids: docs.map((doc) => doc.id), items: totalDocs, versions: [...new Set(counted)] }));
await payload.destroy();
process.exit(0);

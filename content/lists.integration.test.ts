import type { InStatement } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let news: typeof import('./news');
let years: typeof import('./news-years');
let editions: typeof import('./editions');
let hasClient: (typeof import('@/cms/adapt-database'))['hasClient'];
let topic: number;

beforeAll(async () => {
  portal = await createPortal();
  vi.doMock('next/headers', () => ({ draftMode: async () => ({ isEnabled: false }), headers: async () => new Headers() }));
  [news, years, editions, { hasClient }] = await Promise.all([import('./news'), import('./news-years'), import('./editions'), import('@/cms/adapt-database')]);
  topic = (await portal.payload.create({ collection: 'topics', locale: 'vi', data: { name: 'Bưu chính', order: 1 } })).id;
  let first: number | undefined;
  for (let number = 0; number < 60; number += 1) {
    const { id } = await portal.payload.create({
      collection: 'news',
      data: {
        title: `Tin số ${number}`,
        lead: 'Sapo',
        body: toBody('Nội dung. '.repeat(1000)),
        language: number % 2 ? 'en' : 'vi',
        original: number === 1 ? first : undefined,
        topic: number % 4 ? undefined : topic,
        featured: number % 12 === 0,
        publishedAt: new Date(Date.UTC(2008, 0, 1 + number)).toISOString(),
        _status: 'published',
      },
    });
    first ??= id;
  }
  const { countStatistics } = await import('@/cms/statistics');
  await countStatistics(portal.payload);
});
afterAll(() => portal.close());

/** How SQLite means to find the news that a question asks for, one text for each statement. */
async function plansOf(ask: () => Promise<unknown>): Promise<string[]> {
  const { db } = portal.payload;
  if (!hasClient(db)) throw new Error('There is no client of libsql');
  const execute = vi.spyOn(db.client, 'execute');
  await ask();
  const statements: InStatement[] = execute.mock.calls.map(([statement]) => statement).filter((statement) => typeof statement === 'object');
  execute.mockRestore();
  const ofNews = statements.map((statement) => (typeof statement === 'string' ? { sql: statement, args: [] } : statement)).filter(({ sql }) => / from "news" /.test(sql));
  expect(ofNews.length).toBeGreaterThan(0);
  return Promise.all(
    ofNews.map(async ({ sql, args }) => {
      const { rows } = await db.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      // What belongs to each record that is shown, such as its notes of change, is a plan within the plan.
      return rows.filter(({ parent, detail }) => parent === 0 && !String(detail).startsWith('CORRELATED')).map(({ detail }) => String(detail)).join('; ');
    }),
  );
}

// PostgreSQL explains itself in another way, and reads a few hundred records from end to end whatever indexes there are.
describe.runIf(process.env.TEST_DATABASE === 'sqlite')('with much news, SQLite', () => {
  test.each([
    ['a page of the list', () => news.listNews('vi', { page: 3 })],
    ['a page of a topic', () => news.listNews('vi', { topic })],
    ['a page of a year', () => news.listNews('vi', { year: 2008 })],
    ['what is in front on the home page', () => news.listFeaturedNews('vi', 3)],
    ['the years', () => years.listNewsYears('vi')],
  ])('finds and counts %s in an index, and reads only what is shown', async (_, ask) => {
    // What a list leads to is then read by its number.
    const plans = (await plansOf(ask)).filter((plan) => !/news USING INTEGER PRIMARY KEY/.test(plan));
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      expect(plan).toMatch(/SEARCH news USING (COVERING )?INDEX \w*language__status_editionState_publishedAt_idx \(/);
      expect(plan).not.toContain('TEMP B-TREE');
    }
  });

  test('finds the other editions of an item without reading all that is published', async () => {
    const item = { id: 1, language: 'vi', slug: 'tin-so-0' } as const;
    for (const plan of await plansOf(() => editions.listEditionAddresses('news', item, news.newsHref))) {
      expect(plan).toMatch(/^MULTI-INDEX OR/);
    }
  });
});

import type { Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keepPagesIn } from '@/delivery/invalidate';
import { readRow } from '@/lib/page-change';
import { toBody } from '@/test/body';
import { createPortal } from '@/test/portal';
import type { FormDesk } from '@/lib/submission';

let payload: Payload;
let close: () => Promise<void>;
let addVotes: typeof import('./add-votes').addVotes;
let forgetVotes: typeof import('./add-votes').forgetVotes;
let desk: FormDesk;
let refreshed: string[][] = [];
let item: number;
let published = 0;

beforeAll(async () => {
  ({ payload, close } = await createPortal());
  ({ addVotes, forgetVotes } = await import('./add-votes'));
  const [{ keepVotes }, { createFormDesk }, { ratingForm }] = await Promise.all([import('./keep-votes'), import('@/readers/desk'), import('@/readers/ratings/form')]);
  keepPagesIn({ forget: async () => {}, drop: () => {}, refresh: async (tags) => void refreshed.push(tags) });
  desk = createFormDesk([ratingForm(keepVotes(payload))], payload);
});
afterAll(() => close());

async function publish(data: object = {}): Promise<number> {
  published += 1;
  const created = await payload.create({
    collection: 'news',
    data: { title: `Tin ${published}`, slug: `tin-${published}`, lead: 'Sapo', language: 'vi', body: toBody('Nội dung'), _status: 'published', ...data },
    draft: '_status' in data,
  });
  return created.id;
}

async function countsOf(news: number) {
  const { docs } = await payload.find({ collection: 'ratings', where: { news: { equals: news } }, depth: 0 });
  const [row] = docs;
  return row && [row.votes, row.points, row.ones, row.twos, row.threes, row.fours, row.fives];
}

beforeEach(async () => {
  item = await publish();
  refreshed = [];
});

describe('votes that are written', () => {
  test('count once for each reader, the last one for who changed their mind', async () => {
    await addVotes(payload, '2008-01-04', [{ news: item, reader: `a${item}`, stars: 5 }, { news: item, reader: `b${item}`, stars: 1 }, { news: item, reader: `a${item}`, stars: 3 }]);
    expect(await countsOf(item)).toEqual([2, 4, 1, 0, 1, 0, 0]);
    await addVotes(payload, '2008-01-04', [{ news: item, reader: `b${item}`, stars: 4 }, { news: item, reader: `c${item}`, stars: 4 }]);
    expect(await countsOf(item)).toEqual([3, 11, 0, 0, 1, 2, 0]);
    await addVotes(payload, '2008-01-04', [{ news: item, reader: `b${item}`, stars: 4 }]);
    expect(await countsOf(item)).toEqual([3, 11, 0, 0, 1, 2, 0]);
  });
  test('outlive the day; what tells readers apart does not', async () => {
    await addVotes(payload, '2008-01-04', [{ news: item, reader: `a${item}`, stars: 5 }]);
    await forgetVotes(payload, '2008-01-05');
    expect((await payload.count({ collection: 'rating-votes', where: { news: { equals: item } } })).totalDocs).toBe(0);
    expect(await countsOf(item)).toEqual([1, 5, 0, 0, 0, 0, 1]);
  });
  test('for an item that is gone, harm no others in the batch, and its counts go with it', async () => {
    const gone = await publish();
    await addVotes(payload, '2008-01-04', [{ news: gone, reader: `g${gone}`, stars: 5 }]);
    await payload.delete({ collection: 'news', id: gone });
    await addVotes(payload, '2008-01-04', [{ news: gone, reader: `h${gone}`, stars: 5 }, { news: item, reader: `a${item}`, stars: 2 }]);
    expect(await countsOf(item)).toEqual([1, 2, 0, 1, 0, 0, 0]);
    await forgetVotes(payload, '2008-01-04');
    expect((await payload.count({ collection: 'ratings', where: { news: { exists: false } } })).totalDocs).toBe(0);
  });
  test('are not lost or doubled while officials save', async () => {
    const batches = Array.from({ length: 10 }, (_, batch) => addVotes(payload, '2008-01-04', Array.from({ length: 50 }, (_, reader) => ({ news: item, reader: `${item} ${batch} ${reader % 40}`, stars: 1 + (reader % 5) }))));
    const saves = Array.from({ length: 5 }, () => publish());
    await Promise.all([...batches, ...saves]);
    expect((await countsOf(item))?.[0]).toBe(400);
  });
});

describe('the form', () => {
  const vote = (fields: Record<string, string>, { path, client = '192.0.2.1', userAgent = 'a' }: { path?: string; client?: string; userAgent?: string } = {}) =>
    desk.receive({ path: path ?? `/tin-tuc/tin-${published}/danh-gia`, fields, client, userAgent });

  test('answers once the vote is committed, and has the pages renewed within seconds, once for all votes', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, (_, reader) => vote({ stars: '4' }, { client: `198.51.100.${reader % 50}` })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify({ see: `/tin-tuc/tin-${published}/danh-gia/cam-on` })]));
    expect(await countsOf(item)).toEqual([50, 200, 0, 0, 0, 50, 0]);
    // What is said of an item that a first try rated may come late.
    await expect.poll(() => refreshed.filter(([tag]) => tag === `ratings:${item}`), { timeout: 20_000 }).toEqual([[`ratings:${item}`]]);
  });
  test.skipIf(process.env.TEST_DATABASE !== 'postgres')('has other servers renew the pages too, told once for all votes', async () => {
    const { sqlWithin } = await import('../search/sql');
    const told = async () => (await sqlWithin(payload, undefined)("SELECT tags, first FROM page_drops WHERE tags LIKE '%counted%'")).map(readRow).filter(({ counted }) => counted.includes(`ratings:${item}`));
    await Promise.all(['1', '2', '3'].map((stars) => vote({ stars }, { client: `203.0.113.${stars}0` })));
    expect(await told()).toEqual([]);
    await expect.poll(told, { timeout: 20_000 }).toEqual([{ tags: [], first: [], gone: [], counted: [`ratings:${item}`] }]);
  });
  test('takes one of five values for what is published, and nothing else', async () => {
    for (const stars of ['0', '6', '', '5 ', '1.5', '-1', 'NaN', '١']) {
      const answer = await vote({ stars });
      if (stars.trim() === '5') expect(answer).toHaveProperty('see');
      else expect(answer).toMatchObject({ status: 422, again: { problems: { stars: { code: 'choice' } } } });
    }
    const draft = await publish({ _status: 'draft' });
    for (const path of [`/tin-tuc/tin-${published}/danh-gia`, '/tin-tuc/khong-co/danh-gia', `/en/news/tin-${published - 1}/rating`, "/tin-tuc/'%20OR%201=1/danh-gia"]) {
      expect(await vote({ stars: '5' }, { path })).toMatchObject({ status: 422, again: { problems: {} } });
    }
    expect(await countsOf(draft)).toBeUndefined();
  });
  test('lets so many vote for one item from behind one network address', async () => {
    const answers = [];
    const client = `198.18.0.${item}`;
    for (let reader = 0; reader < 22; reader += 1) answers.push(await vote({ stars: '1' }, { userAgent: `browser ${reader}`, client }));
    expect(answers.filter((answer) => 'see' in answer)).toHaveLength(20);
    expect(answers.at(-1)).toMatchObject({ status: 429, again: { problems: { form: { code: 'enough' } } } });
    expect((await countsOf(item))?.[0]).toBe(20);
  });
});

test('nobody reads who voted; officials read the counts and change none; strangers read nothing', async () => {
  const user = await payload.create({ collection: 'users', data: { name: 'A', email: `a${item}@example.vn`, password: 'a long enough password', role: 'administrator' } });
  const as = { user, overrideAccess: false } as const;
  await addVotes(payload, '2008-01-04', [{ news: item, reader: `a${item}`, stars: 5 }]);
  expect((await payload.find({ collection: 'ratings', where: { news: { equals: item } }, ...as })).docs[0]).toMatchObject({ votes: 1 });
  await expect(payload.find({ collection: 'ratings', overrideAccess: false })).rejects.toThrow();
  await expect(payload.find({ collection: 'rating-votes', ...as })).rejects.toThrow();
  await expect(payload.update({ collection: 'ratings', where: {}, data: { votes: 1000 }, ...as })).rejects.toThrow();
  await expect(payload.create({ collection: 'rating-votes', data: { news: item, reader: 'x', stars: 5, day: '2008-01-04' }, ...as })).rejects.toThrow();
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keepPagesIn } from '@/delivery/invalidate';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let renew: () => Promise<number>;
let rebuild: () => Promise<unknown>;
let check: () => Promise<{ what: string }[]>;
let run: (statement: string) => Promise<Record<string, unknown>[]>;

/** Publishes under a name of its own: a second try finds what the first one published. */
const publish = (title: string) =>
  portal.payload.create({ collection: 'news', data: { title: `${title} ${randomUUID()}`, lead: 'Sapo', body: toBody('Nội dung'), language: 'vi', _status: 'published' } });

beforeAll(async () => {
  portal = await createPortal();
  const [{ renewIndex }, { checkIndex }, { rebuildIndex }, { sqlWithin }] = await Promise.all([import('./renew'), import('./check'), import('./rebuild'), import('./sql')]);
  renew = () => renewIndex(portal.payload);
  rebuild = () => rebuildIndex(portal.payload);
  check = async () => (await checkIndex(portal.payload)).differences;
  run = (statement) => sqlWithin(portal.payload, undefined)(statement);
  // The pages of the department are there in two languages each.
  for (const locale of ['vi', 'en'] as const) await portal.payload.updateGlobal({ slug: 'department', locale, data: { name: 'Sở Thử', shortName: 'ST' } });
  for (let index = 1; index <= 12; index += 1) await publish(`Tin ${index}`);
});
afterAll(async () => {
  await globalThis.congSoSearch?.close();
  await portal.close();
});

test('what bears older rules is indexed anew once, by two servers together, while officials publish; the rest is left', async () => {
  await rebuild();
  const left = await publish('Tin để nguyên');
  await run(`UPDATE search_entries SET title = 'Nguyên' WHERE record = ${left.id} AND kind = 'news'`);
  await run(`UPDATE search_entries SET fingerprint = 'r1.older' WHERE NOT (record = ${left.id} AND kind = 'news')`);
  // One of an even older version had no rules in its fingerprint, and one is of a record that readers see no more.
  await run("UPDATE search_entries SET fingerprint = 'oldest' WHERE kind = 'pages' AND record = 1");
  await run("UPDATE search_entries SET record = 4711 WHERE id = (SELECT max(id) FROM search_entries WHERE kind = 'news' AND fingerprint = 'r1.older')");
  const older = (await check()).filter(({ what }) => what !== 'missing').length;
  expect(older).toBeGreaterThan(20);
  const drop = vi.fn();
  keepPagesIn({ forget: async () => {}, drop });
  const [one, other] = await Promise.all([renew(), renew(), publish('Trong khi làm lại'), publish('Cũng trong khi làm lại')]);
  expect(one + other).toBeLessThanOrEqual(older);
  // The one whose record was changed is missing, as it would be after any loss: only a rebuild looks for that.
  expect(await check()).toEqual([expect.objectContaining({ kind: 'news', what: 'missing' })]);
  expect(await run(`SELECT title FROM search_entries WHERE kind = 'news' AND record = ${left.id}`)).toEqual([{ title: 'Nguyên' }]);
  const dropsOfFound = () => drop.mock.calls.filter(([tags]) => JSON.stringify(tags) === '["search-index"]').length;
  expect(dropsOfFound()).toBe([one, other].filter((entries) => entries > 0).length);
  drop.mockClear();
  expect(await renew()).toBe(0);
  expect(dropsOfFound()).toBe(0);
});

test('a server that closes begins nothing, and the next start goes on', async () => {
  const { closeBackground } = await import('@/lib/closing');
  await run("UPDATE search_entries SET fingerprint = 'r1.older' WHERE kind = 'pages'");
  await closeBackground(0);
  expect(await renew()).toBe(0);
  Object.assign(globalThis.congSoClosing ?? {}, { begun: false });
  expect(await renew()).toBeGreaterThan(0);
  expect((await check()).filter(({ what }) => what === 'stale')).toEqual([]);
});

import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBody } from '@/test/body';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
let check: () => Promise<unknown>;
let run: (statement: string) => Promise<unknown>;

/** Publishes under a name of its own: a second try finds what the first one published. */
const publish = (title: string) =>
  portal.payload.create({ collection: 'news', data: { title: `${title} ${randomUUID()}`, lead: 'Sapo', body: toBody('Nội dung'), language: 'vi', _status: 'published' } });

beforeAll(async () => {
  portal = await createPortal();
  const [{ checkIndex }, { sqlWithin }] = await Promise.all([import('./check'), import('./sql')]);
  check = async () => (await checkIndex(portal.payload)).differences;
  run = (statement) => sqlWithin(portal.payload, undefined)(statement);
  await portal.payload.updateGlobal({ slug: 'department', locale: 'vi', data: { name: 'Sở Thử', shortName: 'ST' } });
});
afterAll(async () => {
  await globalThis.congSoSearch?.close();
  await portal.close();
});

describe('the index', () => {
  test('follows what officials do, many at once too', async () => {
    const made = await Promise.all(Array.from({ length: 12 }, (_, i) => publish(`Cùng lúc ${i}`)));
    await Promise.all(made.slice(0, 4).map(({ id }) => portal.payload.delete({ collection: 'news', id })));
    await Promise.all(made.slice(4, 8).map(({ id }) => portal.payload.update({ collection: 'news', id, data: { _status: 'draft' } })));
    expect(await check()).toEqual([]);
  });

  test('that lost entries, kept others or shows old ones is noticed, and made anew', async () => {
    const { rebuildIndex } = await import('./rebuild');
    const [gone, old] = [await publish('Bị mất'), await publish('Bị cũ')];
    const stray = await publish('Không còn');
    const nobody = stray.id + 1_000_000;
    await run(`DELETE FROM search_entries WHERE kind = 'news' AND record = ${gone.id}`);
    await run(`UPDATE search_entries SET fingerprint = 'x' WHERE kind = 'news' AND record = ${old.id}`);
    await run(`UPDATE search_entries SET record = ${nobody} WHERE kind = 'news' AND record = ${stray.id}`);
    expect(await check()).toEqual(
      expect.arrayContaining([
        { kind: 'news', record: gone.id, language: 'vi', what: 'missing' },
        { kind: 'news', record: old.id, language: 'vi', what: 'stale' },
        { kind: 'news', record: nobody, language: 'vi', what: 'stray' },
      ]),
    );
    await rebuildIndex(portal.payload);
    expect(await check()).toEqual([]);
  });

  // On SQLite another process would take the lock that officials' saves need; PostgreSQL does not care who asks.
  const rebuildElsewhere = async () => {
    if (process.env.TEST_DATABASE === 'sqlite') await promisify(execFile)('node', ['--conditions=production', '--import', 'tsx', 'scripts/search-rebuild.ts'], { env: process.env });
    else await (await import('./rebuild')).rebuildIndex(portal.payload);
  };

  test('can be made anew by another process while officials publish', async () => {
    // PostgreSQL makes few anew before two are published; on SQLite the other process takes its time.
    await Promise.all(Array.from({ length: process.env.TEST_DATABASE === 'sqlite' ? 10 : 30 }, (_, i) => publish(`Trước khi làm lại ${i}`)));
    const rebuild = rebuildElsewhere();
    let open = true;
    void rebuild.finally(() => (open = false));
    let published = 0;
    while (open) {
      await publish(`Trong khi làm lại ${(published += 1)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await rebuild;
    expect(published).toBeGreaterThan(1);
    expect(await check()).toEqual([]);
  }, 300_000);
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await createPortal();
});
afterAll(() => portal.close());

const file = () => path.join(process.env.DATA_DIR ?? '', 'secret');
const run = (script: string, PORTAL_SECRET: string) =>
  spawnSync('node', ['--conditions=production', '--import', 'tsx', `scripts/${script}.ts`], { env: { ...process.env, NODE_ENV: 'production', PORTAL_SECRET, LOG_LEVEL: 'silent' }, encoding: 'utf8' });

test('a start whose secret is another one, or gone, is refused until the secret is back or replaced on purpose', async () => {
  const first = run('setup', '');
  expect(first.status, first.stderr).toBe(0);
  const secret = readFileSync(file(), 'utf8').trim();
  const { docs } = await portal.payload.find({ collection: 'payload-kv', overrideAccess: true });
  expect(docs).toHaveLength(1);
  expect(JSON.stringify(docs)).not.toContain(secret);

  // The portal under test has a secret of its own.
  const { checkSecret } = await import('./secret-check');
  await expect(checkSecret(portal.payload, false)).rejects.toThrow(/Hãy đặt lại khoá cũ[^]*secret:replace/);
  rmSync(file());
  const without = run('setup', '');
  expect([without.status, without.stderr, existsSync(file())]).toEqual([1, expect.stringContaining('is missing'), false]);
  expect(run('replace-secret', '').status).toBe(0);
  expect(readFileSync(file(), 'utf8').trim()).not.toBe(secret);
}, 480_000);

test('a database of a version that noted no secret takes the one that is there, but none that was just made', async () => {
  const { checkSecret } = await import('./secret-check');
  await portal.payload.kv.clear();
  await expect(checkSecret(portal.payload, true)).rejects.toThrow('secret:replace');
  await checkSecret(portal.payload, false);
  await expect(checkSecret(portal.payload, false)).resolves.toBeUndefined();
  expect(await portal.payload.kv.keys()).toHaveLength(1);
});

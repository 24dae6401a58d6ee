import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase } from '@/test/portal';
import { withSetupLock } from './setup-lock';

const place = { DATA_DIR: mkdtempSync(path.join(tmpdir(), 'cong-so-lock-')), DATABASE_URL: '' };
beforeAll(async () => {
  if (process.env.TEST_DATABASE === 'postgres') place.DATABASE_URL = await createDatabase();
});
afterAll(() => rmSync(place.DATA_DIR, { recursive: true, force: true }));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('one set-up runs at a time, and what fails lets the next one in', async () => {
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, (running += 1));
    await pause(50);
    running -= 1;
    throw new Error('failed');
  };
  const ends = await Promise.allSettled([1, 2, 3].map(() => withSetupLock(place, work)));
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(most).toBe(1);
});

test('who waits too long is told so, and a process that is killed leaves no lock', async () => {
  const script = `import { withSetupLock } from './scripts/setup-lock.ts'; await withSetupLock(${JSON.stringify(place)}, async () => { console.log('held'); await new Promise((done) => setTimeout(done, 60_000)); });`;
  const holder = spawn('node', ['--import', 'tsx', '--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(holder.stdout, 'data');
    await expect(withSetupLock(place, async () => 'in', 300)).rejects.toThrow('still running');
  } finally {
    holder.kill('SIGKILL');
  }
  await expect(withSetupLock(place, async () => 'in', 10_000)).resolves.toBe('in');
});

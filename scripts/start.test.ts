import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

test.each(['127.0.0.1', ''])('a start whose port is taken at "%s" ends before it installs, builds or migrates anything', async (HOST) => {
  const live = createServer();
  await once(live.listen(0, HOST || undefined), 'listening');
  const address = live.address();
  const PORT = String(typeof address === 'object' ? address?.port : '');
  // Nothing of the portal is here: whatever a start does next would fail for another reason.
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-start-'));
  try {
    const { status, stderr } = spawnSync('node', [path.resolve('scripts/start.mjs')], { cwd: folder, env: { ...process.env, PORT, HOST }, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining(`PORT=${PORT}`)]);
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    live.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

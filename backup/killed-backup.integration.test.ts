import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPortal, type Portal } from '../test/portal';
import { backUp } from './back-up';

/** Backups of PostgreSQL are made by its own programs, which not every machine has. */
const withoutTools = process.env.TEST_DATABASE === 'postgres' && spawnSync('pg_dump', ['--version']).error !== undefined;

describe.skipIf(withoutTools)('a backup that is killed', () => {
  let portal: Portal;
  beforeAll(async () => void (portal = await createPortal()));
  afterAll(() => portal.close());

  test('keeps others out while it runs, and what it left goes with the next one, nothing else', async () => {
    const place = { dataDir: process.env.DATA_DIR ?? '', databaseUrl: process.env.DATABASE_URL };
    const into = mkdtempSync(path.join(tmpdir(), 'cong-so-backups-'));
    // What does not get smaller takes a while to pack.
    mkdirSync(path.join(place.dataDir, 'attachments'), { recursive: true });
    for (let number = 0; number < 20; number += 1) writeFileSync(path.join(place.dataDir, 'attachments', `${number}.pdf`), randomBytes(10_000_000));
    // Of somebody else, who happens to call things so.
    mkdirSync(path.join(place.dataDir, 'backup-server'));
    writeFileSync(path.join(into, 'cong-so-20080105T030000Z.tar.gz.partial'), '');
    const partials = () => readdirSync(into).filter((name) => name.endsWith('.partial') && !name.startsWith('cong-so-'));
    const folders = () => readdirSync(place.dataDir).filter((name) => /^back(up|ing)/.test(name) && !name.includes('-lock.db'));

    const running = spawn('node', ['--conditions=production', '--import', 'tsx', 'scripts/backup.ts', into], { env: process.env, stdio: 'ignore' });
    await expect.poll(partials, { interval: 5, timeout: 60_000 }).toHaveLength(1);
    await expect(backUp(place, {}, into)).rejects.toThrow('still running');
    running.kill('SIGKILL');
    await new Promise((resolve) => running.once('close', resolve));
    expect(partials()).toHaveLength(1);
    expect(folders()).toEqual([expect.stringMatching(/^backing-up-/), 'backup-server']);

    const made = await backUp(place, {}, into);
    expect(folders()).toEqual(['backup-server']);
    expect(readdirSync(into).sort()).toEqual(['cong-so-20080105T030000Z.tar.gz.partial', path.basename(made)]);
  }, 240_000);
});

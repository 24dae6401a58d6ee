import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPayload, type Payload } from 'payload';
import { inject } from 'vitest';
import { addDatabase, emptyPortal } from './postgres';

export type Portal = { payload: Payload; close: () => Promise<void> };

/**
 * Opens an empty portal on a real database of the kind that the running project asks for: a file of SQLite, or a
 * database of its own on PostgreSQL. Call it once a file, before importing what reads the settings.
 */
export async function createPortal(): Promise<Portal> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-'));
  process.env.DATA_DIR = folder;
  process.env.PORTAL_SECRET = randomUUID() + randomUUID();
  if (process.env.TEST_DATABASE === 'postgres') process.env.DATABASE_URL = await createDatabase(emptyPortal);
  else cpSync(inject('emptyPortal'), folder, { recursive: true });
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config, disableOnInit: true });
  payload.logger.level = process.env.LOG_LEVEL ?? 'silent';
  const close = async () => {
    await payload.destroy();
    rmSync(folder, { recursive: true, force: true });
  };
  return { payload, close };
}

/** Makes a database on the PostgreSQL of the tests, empty or as another one is, and gives its address. */
export function createDatabase(template?: string): Promise<string> {
  return addDatabase(inject('postgresUrl'), `portal_${randomUUID().replaceAll('-', '')}`, template);
}

import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    emptyPortal: string;
  }
}

/** Makes the tables of an empty portal, in a process of its own, as a start does. It takes seconds: the tests copy what it made. */
export function makeTables(settings: { DATA_DIR: string; DATABASE_URL?: string }): void {
  const env = { ...process.env, NODE_ENV: 'production' as const, LOG_LEVEL: 'error', PORTAL_SECRET: randomUUID() + randomUUID(), ...settings };
  execFileSync(process.execPath, ['--conditions=production', '--import', 'tsx', 'test/make-tables.ts'], { cwd: path.join(import.meta.dirname, '..'), env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Makes the folder of an empty portal on SQLite for all the tests that need one, and removes it after them. */
export default function makeFolder(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'cong-so-empty-'));
  makeTables({ DATA_DIR: folder });
  project.provide('emptyPortal', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

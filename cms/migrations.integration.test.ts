import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createPortal, type Portal } from '@/test/portal';

const Drizzle = z.object({
  schema: z.record(z.string(), z.unknown()),
  migrationDir: z.string(),
  requireDrizzleKit: z.custom<
    () => { generateDrizzleJson: (schema: unknown) => Promise<object> | object; generateMigration: (before: object, after: object) => Promise<string[]> }
  >((value) => typeof value === 'function'),
});

let portal: Portal;
beforeAll(async () => void (portal = await createPortal()));
afterAll(async () => portal.close());

const newestSnapshot = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.json')).sort().at(-1) ?? '';

test('the content model has its migrations: another one would have nothing to write', async () => {
  const { schema, migrationDir, requireDrizzleKit } = Drizzle.parse(portal.payload.db);
  const kit = requireDrizzleKit();
  const migrated: object = JSON.parse(readFileSync(path.join(migrationDir, newestSnapshot(migrationDir)), 'utf8'));
  const statements = await kit.generateMigration(migrated, await kit.generateDrizzleJson(schema));
  expect(statements, 'Make the missing migrations: docs/operations.md, Migrations').toEqual([]);
  // The check itself works: without any migration every table would be missing.
  const [name] = Object.keys(schema).filter((key) => key === 'news');
  const { [name ?? '']: _news, ...lacking } = schema;
  expect(_news).toBeDefined();
  expect((await kit.generateMigration(await kit.generateDrizzleJson(lacking), migrated)).join('\n')).toContain('news');
});

test('every migration file is in the index that a start applies', async () => {
  const { migrationDir } = Drizzle.parse(portal.payload.db);
  const files = readdirSync(migrationDir).filter((file) => /^\d.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''));
  const { docs } = await portal.payload.find({ collection: 'payload-migrations', pagination: false });
  expect(docs.map(({ name }) => name).sort()).toEqual(files.sort());
});

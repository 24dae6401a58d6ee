import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { missingMigrations, readSchemas } from '@/test/missing-migrations';
import { createPortal, type Portal } from '@/test/portal';

let portal: Portal;
beforeAll(async () => void (portal = await createPortal()));
afterAll(async () => portal.close());

test('the content model has its migrations: another one would have nothing to write', async () => {
  expect(await missingMigrations(portal.payload), 'Make the missing migrations: docs/operations.md, Migrations').toEqual([]);
  // The check itself works: without any migration every table would be missing.
  const { schema, migrated, generateDrizzleJson, generateMigration } = readSchemas(portal.payload);
  const [name] = Object.keys(schema).filter((key) => key === 'news');
  const { [name ?? '']: _news, ...lacking } = schema;
  expect(_news).toBeDefined();
  expect((await generateMigration(await generateDrizzleJson(lacking), migrated)).join('\n')).toContain('news');
});

test('every migration file is in the index that a start applies', async () => {
  const { migrationDir } = readSchemas(portal.payload);
  const files = readdirSync(migrationDir).filter((file) => /^\d.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''));
  const { docs } = await portal.payload.find({ collection: 'payload-migrations', pagination: false });
  expect(docs.map(({ name }) => name).sort()).toEqual(files.sort());
});

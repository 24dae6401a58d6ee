import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { z } from 'zod';

const Drizzle = z.object({
  schema: z.record(z.string(), z.unknown()),
  migrationDir: z.string(),
  requireDrizzleKit: z.custom<
    () => { generateDrizzleJson: (schema: unknown) => Promise<object> | object; generateMigration: (before: object, after: object) => Promise<string[]> }
  >((value) => typeof value === 'function'),
});

/** What the newest migration says of the tables, what the portal's content model says, and how one leads to the other. */
export function readSchemas(payload: Payload) {
  const { schema, migrationDir, requireDrizzleKit } = Drizzle.parse(payload.db);
  const newest = readdirSync(migrationDir).filter((file) => file.endsWith('.json')).sort().at(-1) ?? '';
  const migrated: object = JSON.parse(readFileSync(path.join(migrationDir, newest), 'utf8'));
  return { schema, migrated, migrationDir, ...requireDrizzleKit() };
}

/** Gives the statements that a migration for the portal's content model would still have to make. */
export async function missingMigrations(payload: Payload): Promise<string[]> {
  const { schema, migrated, generateDrizzleJson, generateMigration } = readSchemas(payload);
  return generateMigration(migrated, await generateDrizzleJson(schema));
}

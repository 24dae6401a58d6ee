import { z } from 'zod';
import type { Portal } from './portal';

/** Payload asks a migration to take whatever comes. */
const Step = z.custom<(args: unknown) => Promise<void>>((value) => typeof value === 'function');

/** Goes with one migration to the version before it, or on from there, as Payload does at a start. */
export async function migrate({ payload }: Portal, name: string, migration: { up: unknown; down: unknown }, direction: 'up' | 'down'): Promise<void> {
  const step = `${name}_${direction}`;
  await payload.db.migrate({ migrations: [{ name: step, up: Step.parse(migration[direction]), down: Step.parse(migration.down) }] });
  // A database with migrations that the portal does not know is not migrated any further.
  await payload.delete({ collection: 'payload-migrations', where: { name: { equals: step } } });
}

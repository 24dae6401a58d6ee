import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { toDay } from '@/lib/dates';
import { env } from '@/lib/env';
import { logger } from '@/lib/logger';

const DayKey = z.object({ day: z.string(), key: z.string().min(40) });
type DayKey = z.output<typeof DayKey>;

const file = path.join(env.DATA_DIR, 'reader-key');
let current: DayKey | undefined;

/**
 * Tells readers apart on one day (`2008-01-04`, in Viet Nam) and for one purpose, such as one news item: the same reader
 * has the same hash, and no hash says anything of another day or purpose. The key is made at random each day, is kept
 * outside the database and its backups, and the next one is written over it: from then on nobody can say whose a hash was.
 */
export function hashReader(purpose: string, client: string, userAgent: string, now = new Date()): string {
  const { key } = keyOf(toDay(now.toISOString()));
  return createHmac('sha256', Buffer.from(key, 'base64url')).update(JSON.stringify([purpose, client, userAgent])).digest('base64url').slice(0, 22);
}

function keyOf(day: string): DayKey {
  if (current?.day === day) return current;
  current = readKey();
  if (current?.day !== day) writeKey((current = { day, key: randomBytes(32).toString('base64url') }));
  return current;
}

/** A restart within the day goes on with the day's key. */
function readKey(): DayKey | undefined {
  try {
    return DayKey.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // None yet, or one that was cut short: a new one takes its place.
    return undefined;
  }
}

function writeKey(key: DayKey): void {
  try {
    writeFileSync(`${file}.part`, JSON.stringify(key), { mode: 0o600 });
    renameSync(`${file}.part`, file);
  } catch (error) {
    logger.error({ err: error }, "The key of the day's readers could not be kept: after a restart they count anew");
  }
}

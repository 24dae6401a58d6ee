import 'server-only';
import config from '@payload-config';
import { getPayload } from 'payload';
import { logger } from '@/lib/logger';
import { within } from '@/lib/within';

/** How long the database may take to answer before it counts as gone, in milliseconds. */
const patience = 3000;

/** Says whether the database answers. */
export async function isDatabaseReachable(): Promise<boolean> {
  try {
    await within(patience, askDatabase());
    return true;
  } catch (error) {
    logger.error({ err: error }, 'The portal is not ready');
    return false;
  }
}

async function askDatabase(): Promise<void> {
  const payload = await getPayload({ config });
  await payload.count({ collection: 'topics', overrideAccess: true });
}

import 'server-only';
import config from '@payload-config';
import { getPayload } from 'payload';
import { logger } from '@/lib/logger';

/** How long the database may take to answer before it counts as gone, in milliseconds. */
const patience = 3000;

/** Says whether the database answers. */
export async function isDatabaseReachable(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The database did not answer within ${patience} ms`)), patience);
  });
  try {
    await Promise.race([askDatabase(), tooLate]);
    return true;
  } catch (error) {
    logger.error({ err: error }, 'The portal is not ready');
    return false;
  } finally {
    clearTimeout(timer);
  }
}

async function askDatabase(): Promise<void> {
  const payload = await getPayload({ config });
  await payload.count({ collection: 'topics', overrideAccess: true });
}

import path from 'node:path';
import { env } from '@/lib/env';

/** Where attached documents are kept. */
export const attachmentsFolder = path.join(env.DATA_DIR, 'attachments');

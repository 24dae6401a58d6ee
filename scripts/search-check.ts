import { getPayload } from 'payload';
import { checkIndex } from '../cms/search/check';
import { logger } from '../lib/logger';

// Says whether the search index agrees with what readers can see, and ends with 1 where it does not.
const { default: config } = await import('../payload.config');
const payload = await getPayload({ config, disableOnInit: true });
const { entries, differences } = await checkIndex(payload);
for (const difference of differences) logger.error(difference, 'Index and content disagree');
logger.info({ entries, differences: differences.length }, differences.length === 0 ? 'The search index agrees with the content' : 'Run npm run search:rebuild');
await payload.destroy();
process.exit(differences.length === 0 ? 0 : 1);

import { getPayload } from 'payload';
import { rebuildIndex } from '../cms/search/rebuild';
import { logger } from '../lib/logger';

// Makes the search index anew; the portal may be open meanwhile.
const { default: config } = await import('../payload.config');
const payload = await getPayload({ config, disableOnInit: true });
const begun = performance.now();
const records = await rebuildIndex(payload, (done, of) => {
  if (done % 1000 === 0) logger.info({ done, of }, 'Indexing');
});
logger.info({ records, seconds: Math.round(performance.now() - begun) / 1000 }, 'The search index has been made anew');
await payload.destroy();
process.exit(0);

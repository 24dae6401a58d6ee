import path from 'node:path';
import { backUp } from '../backup/back-up';
import { explain } from '../backup/error-code';
import { withoutSecrets } from '../backup/settings';
import { bucket } from '../lib/bucket';
import { env } from '../lib/env';

// `npm run backup [-- <folder>]`: one archive of the portal, which may be open meanwhile.
const into = path.resolve(process.argv[2] ?? path.join(env.DATA_DIR, 'backups'));
try {
  const file = await backUp({ dataDir: env.DATA_DIR, databaseUrl: env.DATABASE_URL, bucket }, withoutSecrets(env), into);
  console.log(`Đã sao lưu vào / Backed up into ${file}`);
} catch (error) {
  console.error(`Chưa sao lưu được / No backup was made: ${explain(error)}`);
  process.exitCode = 1;
}

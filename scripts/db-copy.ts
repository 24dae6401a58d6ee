import path from 'node:path';
import { getPayload } from 'payload';
import { copyToPostgres } from '../backup/copy-to-postgres';
import { isClosed, isEmpty } from '../backup/database';
import { rebuildIndex } from '../cms/search/rebuild';
import { env } from '../lib/env';

// `DATABASE_URL='postgres://…' npm run db:copy`: moves the records of the data folder's SQLite into an empty PostgreSQL.
// Uploads and the secret stay where they are: they do not depend on the kind of database.
if (!env.DATABASE_URL) {
  console.error("DATABASE_URL='postgres://…' npm run db:copy");
  process.exit(2);
}
// SQLite would make an empty file, and nothing would be copied with success.
if (await isEmpty({ dataDir: env.DATA_DIR })) {
  console.error('Chưa chép: không có portal.db trong DATA_DIR / Nothing was copied: there is no portal.db in DATA_DIR');
  process.exit(1);
}
// What an open portal goes on writing would be left behind.
if (!(await isClosed({ dataDir: env.DATA_DIR }))) {
  console.error('Chưa chép: hãy dừng cổng trước / Nothing was copied: the portal is open, stop it first');
  process.exit(1);
}
const { default: config } = await import('../payload.config');
// Connecting makes the tables.
const payload = await getPayload({ config, disableOnInit: true });
try {
  const copied = await copyToPostgres(path.join(env.DATA_DIR, 'portal.db'), env.DATABASE_URL);
  await rebuildIndex(payload);
  const rows = Object.values(copied).reduce((sum, count) => sum + count, 0);
  console.table(copied);
  console.log(`Đã chép và đối chiếu / Copied and compared: ${Object.keys(copied).length} bảng / tables, ${rows} dòng / rows`);
} catch (error) {
  console.error(`Chưa chép / Nothing was copied: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
await payload.destroy();
process.exit();

import { explain } from '../backup/error-code';
import { restore } from '../backup/restore';
import { bucket } from '../lib/bucket';
import { env, pagesFolder } from '../lib/env';

// `npm run restore -- <archive> [--overwrite]`: checks a backup and puts it in place, where no portal is open.
const [file, ...options] = process.argv.slice(2);
if (!file || options.some((option) => option !== '--overwrite')) {
  console.error('npm run restore -- <archive> [--overwrite]');
  process.exit(2);
}
try {
  const { made, files } = await restore(file, { dataDir: env.DATA_DIR, databaseUrl: env.DATABASE_URL, bucket, pagesDir: pagesFolder }, options.includes('--overwrite'));
  console.log(`Đã phục hồi bản sao lưu lúc / Restored the backup of ${made}: ${Object.keys(files).length} tệp / files`);
} catch (error) {
  console.error(`Chưa phục hồi / Not restored: ${explain(error)}`);
  process.exitCode = 1;
}

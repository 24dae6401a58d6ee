import path from 'node:path';
import { backUp } from '../backup/back-up';
import { explain } from '../backup/error-code';
import { bucket } from '../lib/bucket';
import { env } from '../lib/env';

/** Settings as text, without what opens anything: secrets are kept elsewhere, or made anew. */
function readSettings(): Record<string, string> {
  const shown = { ...env, PORTAL_SECRET: undefined, CDN_PURGE_TOKEN: undefined, OIDC_CLIENT_SECRET: undefined, S3_SECRET_ACCESS_KEY: undefined };
  return Object.fromEntries(Object.entries(shown).flatMap(([name, value]) => (value === undefined ? [] : [[name, withoutPassword(String(value))]])));
}

/** Databases take a password in the query, too. */
function withoutPassword(setting: string): string {
  if (!setting.includes('://') || !URL.canParse(setting)) return setting;
  const url = new URL(setting);
  if (!url.password && !url.searchParams.has('password') && !url.searchParams.has('sslpassword')) return setting;
  url.password = '';
  for (const name of ['password', 'sslpassword']) url.searchParams.delete(name);
  return url.href;
}

// `npm run backup [-- <folder>]`: one archive of the portal, which may be open meanwhile.
const into = path.resolve(process.argv[2] ?? path.join(env.DATA_DIR, 'backups'));
try {
  const file = await backUp({ dataDir: env.DATA_DIR, databaseUrl: env.DATABASE_URL, bucket }, readSettings(), into);
  console.log(`Đã sao lưu vào / Backed up into ${file}`);
} catch (error) {
  console.error(`Chưa sao lưu được / No backup was made: ${explain(error)}`);
  process.exitCode = 1;
}

import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { getPayload, type Payload } from 'payload';
import { inTransaction } from '../cms/search/in-transaction';
import { indexRecords } from '../cms/search/index-record';
import { listRecords } from '../cms/search/list-records';
import { rebuildIndex } from '../cms/search/rebuild';
import { sqlWithin } from '../cms/search/sql';
import { keepPagesIn } from '../delivery/invalidate';
import { loadDepartment } from '../departments/load';
import { env, pagesFolder, readSecret, secretFile } from '../lib/env';
import { logger } from '../lib/logger';
import { pause } from '../lib/pause';
import { setStoredPagesAside } from '../lib/stored-pages';
import { searchWriter } from '../search';
import { filterTerms } from '../search/terms';
import { whyAway } from './database-there';
import { keepSecret } from './secret';
import { checkSecret, noteSecret } from './secret-check';
import { databaseAway, waitForDatabase } from './set-up-later.mjs';
import { withSetupLock } from './setup-lock';

/** A server is open meanwhile, and shows what is stored. */
const isWaiting = process.argv.includes(waitForDatabase);

/**
 * Makes the portal ready to open: secret, database (its tables are made as it connects), the department's data, the
 * first administrator. Safe to repeat.
 */
async function setUp(): Promise<void> {
  await checkSecret({ dataDir: env.DATA_DIR, databaseUrl: env.DATABASE_URL }, readSecret());
  if (!env.PORTAL_SECRET) keepSecret(secretFile, (message) => logger.warn(message));
  // What is loaded here is on none of the pages that the last server stored. One that is open hears of it from the database.
  const setAside = async () => void (await setStoredPagesAside(pagesFolder));
  if (!isWaiting) keepPagesIn({ forget: setAside, drop: () => undefined });
  // The configuration reads the secret as it is loaded.
  const { default: config } = await import('../payload.config');
  const payload = await getPayload({ config, disableOnInit: true });
  await noteSecret(payload);
  await loadDepartment(payload, env.DEPARTMENT);
  await fillIndex(payload);
  await makeFirstAdministrator(payload);
  await payload.destroy();
}

/** A portal that has no index gets one; what the portal's own pages say may have changed with its version. What an older version indexed by other rules is renewed once the portal is open. */
async function fillIndex(payload: Payload): Promise<void> {
  // The portal's own pages are indexed last: where they are there, all else is.
  const held = await searchWriter.list(sqlWithin(payload, undefined), filterTerms.kind('pages'));
  if (held.length === 0) await rebuildIndex(payload);
  else await inTransaction(payload, async (transaction) => indexRecords(payload, await listRecords(payload, 'pages', transaction), transaction));
}

/** There is no default password and no page where the first comer signs up: this one is made, and shown once. */
async function makeFirstAdministrator(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return;
  const email = 'quantri@congso.local';
  const password = randomBytes(15).toString('base64url');
  await payload.create({ collection: 'users', data: { name: 'Quản trị viên', email, password, role: 'administrator' } });
  console.log(`
  Tài khoản quản trị đầu tiên — The first administrator
    ${env.NEWSROOM_URL}/admin
    E-mail:              ${email}
    Mật khẩu / Password: ${password}
  Chỉ hiện một lần. Hãy đổi sau khi đăng nhập. — Shown this once. Change it after signing in.
`);
}

mkdirSync(env.DATA_DIR, { recursive: true, mode: 0o700 });
const away = env.DATABASE_URL && !isWaiting ? await whyAway(env.DATABASE_URL) : undefined;
if (away) {
  logger.error({ err: away }, 'The database is away: the portal is set up when it is back');
  process.exit(databaseAway);
}
while (isWaiting && env.DATABASE_URL && (await whyAway(env.DATABASE_URL))) await pause(2000);
await withSetupLock(env, setUp);
process.exit(0);

import { getPayload } from 'payload';
import { isClosed } from '../backup/database';
import { env, secretFile } from '../lib/env';
import { logger } from '../lib/logger';
import { keepSecret } from './secret';
import { noteSecret } from './secret-check';

// `npm run secret:replace`: the secret that is set now, or a new one where there is none, is the portal's from now on.
// What an open portal goes on sealing and signing could not be read any more.
if (!(await isClosed({ dataDir: env.DATA_DIR, databaseUrl: env.DATABASE_URL }))) {
  console.error('Chưa đổi khoá: hãy dừng cổng trước / The secret was not replaced: the portal is open, stop it first');
  process.exit(1);
}
if (!env.PORTAL_SECRET) keepSecret(secretFile, (message) => logger.warn(message));
// The configuration reads the secret as it is loaded.
const { default: config } = await import('../payload.config');
const payload = await getPayload({ config, disableOnInit: true });
await noteSecret(payload);
console.log('Cổng dùng khoá bí mật mới từ lần khởi động tới. / The portal has a new secret from its next start on.');
await payload.destroy();
process.exit();

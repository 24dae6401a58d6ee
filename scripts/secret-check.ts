import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';
import { readTable, type Place } from '../backup/database';
import { readSecret, secretFile } from '../lib/env';

/** Where the database keeps the check value, among Payload's own keys and values. */
const key = 'secret-check';

/** A keyed digest (HMAC, RFC 2104) of a text that everybody knows: who reads it learns nothing of the secret. */
const checkValue = (secret: string): string => createHmac('sha256', secret).update('secret of the portal').digest('base64url');

/**
 * Says that the secret that is there now is the portal's from now on, whatever it was before. An object: SQLite keeps a bare
 * text in a way that is no JSON, which a copy to PostgreSQL could not read.
 */
export const noteSecret = (payload: Payload): Promise<void> => payload.kv.set(key, { digest: checkValue(readSecret()) });

/**
 * Compares a secret, or an empty text where none is there, with what the database was used with. It is asked beside the portal, whose
 * opening would change its tables, and before a secret is made, which the next start would find.
 * @throws where the database was used with another one: what that one has sealed and signed could not be read any more.
 */
export async function checkSecret(place: Place, secret: string): Promise<void> {
  const [noted] = await readTable(place, 'payload_kv', `SELECT data ->> 'digest' AS digest FROM payload_kv WHERE "key" = '${key}'`);
  // A database of before there were check values has none, and accounts.
  const isOwn = noted ? noted.digest === checkValue(secret) : secret !== '' || (await readTable(place, 'users', 'SELECT 1 FROM users LIMIT 1')).length === 0;
  if (!isOwn) throw new Error(anotherSecret);
}

const anotherSecret =
  `Khoá bí mật (PORTAL_SECRET hoặc tệp ${secretFile}) không phải là khoá đã dùng với cơ sở dữ liệu này, hoặc đã mất. ` +
  'Hãy đặt lại khoá cũ; các máy chủ dùng chung một cơ sở dữ liệu phải có cùng một PORTAL_SECRET. Nếu chủ ý đổi khoá, hãy chạy `npm run secret:replace` rồi khởi động lại: ' +
  'mọi người phải đăng nhập lại, ai dùng xác thực hai lớp thì đăng nhập bằng mã khôi phục và thiết lập lại, liên kết trong thư đã gửi và liên kết xem trước không mở được nữa.\n' +
  `The secret (PORTAL_SECRET or the file ${secretFile}) is not the one that was used with this database, or is missing. ` +
  'Put the former one back; servers on one database need the same PORTAL_SECRET. To change it on purpose, run `npm run secret:replace` and start again: ' +
  'everybody then signs in anew, those with a second factor by a recovery code before they set it up again, and links in mail that was sent and preview links no longer open.';

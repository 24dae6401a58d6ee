import { FileUploadError, type AfterErrorHook, type Payload, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { isConnectionLost } from '@/lib/lost-connection';
import { within } from '@/lib/within';
import { diskFull, isDiskFull } from './disk-room';
import { sqlWithin } from './search/sql';
import { speak, type Message } from './speak';

const databaseAway = {
  vi: 'Cơ sở dữ liệu tạm thời không trả lời, chưa lưu được gì. Nội dung bạn nhập vẫn còn trên màn hình: xin thử lại sau ít phút.',
  en: 'The database does not answer just now: nothing was saved. What you entered is still on your screen: please try again in a few minutes.',
};

/** How long the database may take to say that it is there, in milliseconds. */
const patience = 3000;

/** By these the system, PostgreSQL and SQLite say that there is no room. */
const Full = z.object({ code: z.string().regex(/^(ENOSPC|EDQUOT|53100|SQLITE_FULL)/) });

function hasCause(error: unknown, is: (error: Error) => boolean): boolean {
  return error instanceof Error && (is(error) || hasCause(error.cause, is));
}

async function isDatabaseAway(payload: Payload): Promise<boolean> {
  return within(patience, sqlWithin(payload, undefined)('SELECT 1')).then(() => false, () => true);
}

/** An official whose account could not be read is a stranger to Payload, and refused like one. */
const isRefusedStranger = (status: unknown, req: Partial<PayloadRequest>): boolean => (status === 401 || status === 403) && !req.user && Boolean(req.headers?.get('cookie') ?? req.headers?.get('authorization'));

/** Answers 507 where the disk is full and 503 where the database is away, in words that tell an official what to do. */
export const answerOutage: AfterErrorHook = async ({ error, req }) => {
  const answer = (status: 503 | 507, message: Message) => ({ status, response: { errors: [{ message: speak(req, message) }] } });
  // Payload does not say why a file could not be written.
  if (hasCause(error, (one) => Full.safeParse(one).success) || (error instanceof FileUploadError && (await isDiskFull()))) return answer(507, diskFull);
  const status = 'status' in error ? error.status : 500;
  if (status !== 500 && !isRefusedStranger(status, req)) return undefined;
  if (hasCause(error, isConnectionLost) || (await isDatabaseAway(req.payload))) return answer(503, databaseAway);
  return undefined;
};

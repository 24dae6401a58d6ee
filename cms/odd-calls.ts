import { APIError, type AfterErrorHook, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { speak } from './speak';

const message = {
  vi: 'Yêu cầu gửi lên không hợp lệ: sai kiểu dữ liệu, sai mã số, hoặc nhắc đến mục không có.',
  en: 'The request is not valid: a value of the wrong type, a wrong number, or a record that does not exist.',
};

/** Gives the refusal (400) of a call that is at fault itself. */
export const oddCall = (req: PayloadRequest): APIError => new APIError(speak(req, message), 400, null, true);

/** Codes by which the databases say that a value does not fit: classes 22 and 23 of SQL, 42883 of a comparison that a type does not have, and SQLite's own. */
const Refusal = z.object({ code: z.string().regex(/^(22|23)...$|^42883$|^SQLITE_(CONSTRAINT|MISMATCH)/) });
/** libsql refuses values before they reach SQLite; Payload has no words for a filter that an engine does not know. */
const misfit = /only finite numbers|cannot be passed as argument|operators\[queryOperator\] is not a function|cannot find field for path/i;

function isDatabaseRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return Refusal.safeParse(error).success || misfit.test(error.message) || isDatabaseRefusal(error.cause);
}

/** A body that is not what it says it is: no object, or a form in which no file could be read. */
function isTornBody(req: Partial<PayloadRequest>): boolean {
  const isForm = req.headers?.get('content-type')?.startsWith('multipart/') && !req.file;
  return isForm || req.data === null || Array.isArray(req.data) || (req.data !== undefined && typeof req.data !== 'object');
}

/** Says whether what was sent is at fault. Anything else that fails is the portal's own fault, and stays one. */
const isSendersFault = (error: Error, req: Partial<PayloadRequest>): boolean =>
  error instanceof URIError ||
  error instanceof SyntaxError ||
  (error instanceof RangeError && /Invalid time value|call stack/.test(error.message)) ||
  isDatabaseRefusal(error) ||
  isTornBody(req);

/** Answers 400 to calls that no screen of the newsroom makes and that Payload takes for faults of its own (500). */
export const answerOddCall: AfterErrorHook = ({ error, req }) => {
  if ('status' in error && error.status !== 500) return undefined;
  if (!isSendersFault(error, req)) return undefined;
  return { status: 400, response: { errors: [{ message: speak(req, message) }] } };
};

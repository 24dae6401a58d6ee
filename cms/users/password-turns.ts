import pLimit from 'p-limit';
import { APIError, type Endpoint, type PayloadRequest, type SanitizedConfig } from 'payload';
import { oddCall } from '../odd-calls';
import { speak } from '../speak';

/** Each password takes a third of a second of one of the few threads that also read files for everybody. */
const atOnce = 2;

/** Who would wait longer than some seconds is asked to come again. */
const mostWaiting = 40;

/** Addresses at which a password is worked on, whoever asks. */
const paths = new Set(['/login', '/reset-password', '/confirm']);

const busy = {
  vi: 'Lúc này có nhiều người đăng nhập. Xin đợi ít phút rồi thử lại.',
  en: 'Many are signing in at the moment. Please try again in a few minutes.',
};

/** Gives the same configuration, in which work on passwords takes turns: however many try, pictures and files are read. */
export function takePasswordsInTurn(config: SanitizedConfig): SanitizedConfig {
  const inTurn = pLimit(atOnce);

  const waiting = (handler: Endpoint['handler']): Endpoint['handler'] => async (req) => {
    await readBody(req);
    if (inTurn.pendingCount >= mostWaiting) throw new APIError(speak(req, busy), 503, null, true);
    return inTurn(() => handler(req));
  };

  const users = config.collections.find(({ slug }) => slug === 'users');
  for (const endpoint of users?.endpoints || []) {
    if (paths.has(endpoint.path) && endpoint.method === 'post') endpoint.handler = waiting(endpoint.handler);
  }
  return config;
}

/** A turn begins when all has arrived: whoever sends slowly keeps nobody waiting. */
async function readBody(req: PayloadRequest): Promise<void> {
  if (!req.headers.get('content-type')?.startsWith('application/json')) throw oddCall(req);
  const body = (await req.text?.()) ?? '';
  req.text = () => Promise.resolve(body);
}

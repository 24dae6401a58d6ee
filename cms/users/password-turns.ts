import pLimit from 'p-limit';
import { APIError, type Endpoint, type PayloadRequest, type SanitizedConfig } from 'payload';
import { speak } from '../speak';
import { clientOf } from '../trail/place';

/** Each password takes a third of a second of one of the few threads that also read files for everybody. */
const atOnce = 2;

/** Who would wait longer than some seconds is asked to come again; and one network takes a part of the places alone. */
const mostWaiting = { inAll: 40, ofNetwork: 10 };

/** Addresses at which a password is worked on. Who is signed in already does not wait behind strangers. */
const queues = [['/login', '/reset-password'], ['/confirm']];

const busy = {
  vi: 'Lúc này có nhiều người đăng nhập. Xin đợi ít phút rồi thử lại.',
  en: 'Many are signing in at the moment. Please try again in a few minutes.',
};

/** Gives the same configuration, in which work on passwords takes turns: however many try, pictures and files are read. */
export function takePasswordsInTurn(config: SanitizedConfig): SanitizedConfig {
  const users = config.collections.find(({ slug }) => slug === 'users');
  for (const paths of queues) {
    const wait = createQueue();
    const isOfQueue = ({ path, method }: Endpoint): boolean => paths.includes(path) && method === 'post';
    // Payload's own are shared by every configuration of the process: each gets copies.
    if (users?.endpoints) users.endpoints = users.endpoints.map((endpoint) => (isOfQueue(endpoint) ? { ...endpoint, handler: wait(endpoint.handler) } : endpoint));
  }
  return config;
}

function createQueue(): (handler: Endpoint['handler']) => Endpoint['handler'] {
  const inTurn = pLimit(atOnce);
  const waiting = new Map<string, number>();
  return (handler) => async (req) => {
    await readBody(req);
    const network = networkOf(req);
    const own = waiting.get(network) ?? 0;
    // In process nobody comes from anywhere.
    const isFull = inTurn.pendingCount >= mostWaiting.inAll || (network !== '' && own >= mostWaiting.ofNetwork);
    if (isFull) throw new APIError(speak(req, busy), 503, null, true);
    waiting.set(network, own + 1);
    try {
      return await inTurn(() => handler(req));
    } finally {
      const left = (waiting.get(network) ?? 1) - 1;
      if (left > 0) waiting.set(network, left);
      else waiting.delete(network);
    }
  };
}

/** A customer may have a /48 of IPv6, of 65,536 networks. */
const networkOf = ({ headers }: PayloadRequest): string => clientOf(headers).split(':').slice(0, 3).join(':');

/** A turn begins when all has arrived: whoever sends slowly keeps nobody waiting. */
async function readBody(req: PayloadRequest): Promise<void> {
  const bytes = (await req.arrayBuffer?.()) ?? new ArrayBuffer(0);
  req.text = () => Promise.resolve(new TextDecoder().decode(bytes));
  // Forms of Payload's own screens come in parts.
  Object.defineProperty(req, 'body', { value: new Response(bytes).body });
}

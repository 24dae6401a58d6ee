import type { IncomingMessage } from 'node:http';
import { createTurns, type Rate } from '@/lib/token-bucket';
import { createClientOf } from './client';
import type { Target } from './target';

/** Addresses whose answers cost work, and how often one client may ask for any of them. */
export type Limit = Rate & { paths: string[]; /** Folders in which addresses are secrets: whoever tries many is guessing. */ folders?: string[] };

/** Makes what tells how long a client has to wait before it may ask for a target, in seconds; 0 for now. */
export function createRateLimit(limits: Limit[], trustedProxies: string[], now = () => Date.now()): (req: IncomingMessage, target: Target) => number {
  const clientOf = createClientOf(trustedProxies);
  const rates = limits.map(({ paths, folders = [], ...rate }) => ({ paths, folders, takeTurn: createTurns(rate, now) }));
  return (req, { path, query }) => {
    // Without a query the answer is a stored page, but for what is stored nowhere.
    const rate = rates.find(({ paths, folders }) => (query !== '' && paths.includes(path)) || folders.some((folder) => path.startsWith(folder)));
    return rate ? rate.takeTurn(clientOf(req)) : 0;
  };
}

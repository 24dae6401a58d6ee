import type { IncomingMessage } from 'node:http';
import { createTurns } from '@/lib/token-bucket';
import type { IsOfficial } from './newsroom';
import { isNewsroom } from './newsroom-door';
import { newsroomRefusal } from './newsroom-refusal';
import type { Page } from './page';

/** Who signs in asks four or five times: so a whole office behind one address does in some minutes, and a loop takes a small part of the time. */
const perClient = { perMinute: 120, burst: 120 };

/**
 * Makes what refuses strangers who ask the newsroom too often: each of its answers is made by Next, while readers wait.
 * Gives the refusal, or undefined. Files that readers' pages show are read and not made, and have no limit here.
 */
export function createStrangersLimit(isOfficial: IsOfficial, clientOf: (req: IncomingMessage) => string): (req: IncomingMessage, path: string) => Page | undefined {
  const takeTurn = createTurns(perClient);
  return (req, path) => {
    if (!isNewsroom(path) || isOfficial(req)) return undefined;
    const wait = takeTurn(clientOf(req));
    return wait > 0 ? newsroomRefusal(req, path, 429, wait) : undefined;
  };
}

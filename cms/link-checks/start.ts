import type { Payload } from 'payload';
import { inTurnAmongServers } from '@/lib/in-turn';
import { repeat } from '../repeat';
import { runLinkChecks } from './run';

const first = 5 * 60 * 1000;
const pause = 6 * 60 * 60 * 1000;

/** Has the links of published items tried in the background for as long as this process lives. */
export function startLinkChecks(payload: Payload): void {
  repeat(payload, { first, pause, failure: 'Links of published items could not be tried' }, async () => {
    const tried = await inTurnAmongServers('links', () => runLinkChecks(payload));
    payload.logger.info({ tried }, 'Links of published items were tried');
  });
}

import type { Payload } from 'payload';
import { inTurnAmongServers } from '../in-turn';
import { runLinkChecks } from './run';

const first = 5 * 60 * 1000;
const between = 6 * 60 * 60 * 1000;

/** Has the links of published items tried in the background for as long as this process lives. Keeps no process alive. */
export function startLinkChecks(payload: Payload): void {
  const run = async () => {
    try {
      const tried = await inTurnAmongServers('links', () => runLinkChecks(payload));
      payload.logger.info({ tried }, 'Links of published items were tried');
    } catch (error) {
      payload.logger.error({ err: error }, 'Links of published items could not be tried');
    }
    setTimeout(() => void run(), between).unref();
  };
  setTimeout(() => void run(), first).unref();
}

import type { Payload } from 'payload';

/** `first` is how long after now the work begins, and `pause` how long after it has ended it is done again; in milliseconds. */
type Rhythm = { first?: number; pause: number; /** What the log says when the work fails. */ failure: string };

/** Does work now and again for as long as this process lives; what fails is tried again in its turn. Keeps no process alive. */
export function repeat(payload: Payload, { first = 0, pause, failure }: Rhythm, work: () => Promise<unknown>): void {
  const run = async () => {
    try {
      await work();
    } catch (error) {
      payload.logger.error({ err: error, msg: failure });
    }
    setTimeout(() => void run(), pause).unref();
  };
  setTimeout(() => void run(), first).unref();
}

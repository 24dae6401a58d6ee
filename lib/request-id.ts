import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

declare global {
  var congSoRequestId: AsyncLocalStorage<string> | undefined;
}

// The server and Next's bundles each load this module; the global is what they share.
const current = (globalThis.congSoRequestId ??= new AsyncLocalStorage<string>());

/** Runs what answers one request under a name of its own, which each line of the log then bears. */
export const withRequestId = <Result>(answer: () => Result): Result => current.run(randomUUID(), answer);

/** Gives the name of the request that is being answered, or undefined where none is. */
export const currentRequestId = (): string | undefined => current.getStore();

import { LRUCache } from 'lru-cache';
import { atMost } from '@/lib/at-most';

/** How often something may be tried: `burst` at once, and one more for each of `every` milliseconds that pass. */
type Rate = { burst: number; every: number };

const minute = 60_000;

/**
 * One account from one place; all accounts from one place; one account from all places where it was never signed in, and
 * the same with a code: of a million, three are right at a time. What is given back for one account is limited as a place is.
 */
const rates = {
  accountAndPlace: { burst: 10, every: minute },
  place: { burst: 60, every: minute / 4 },
  account: { burst: 100, every: minute / 2 },
  code: { burst: 30, every: 5 * minute },
  returned: { burst: 60, every: minute / 4 },
} as const satisfies Record<string, Rate>;

/** So many names are remembered of each kind; who is forgotten begins anew. */
const mostNames = 20_000;

declare global {
  var congSoLoginTries: Record<keyof typeof rates, LRUCache<string, number>> | undefined;
}

const createTries = () => new LRUCache<string, number>(atMost(mostNames));
// Next's bundles may each load this module; the global is what they share.
const tries = (globalThis.congSoLoginTries ??= { accountAndPlace: createTries(), place: createTries(), account: createTries(), code: createTries(), returned: createTries() });

/**
 * Takes one try and gives how long to wait for it, in milliseconds; 0 for now. What is remembered is when all tries
 * will be there again: the generic cell rate algorithm.
 */
function take(kind: keyof typeof rates, name: string, now: number): number {
  const { burst, every } = rates[kind];
  const full = Math.max(tries[kind].get(name) ?? 0, now);
  const wait = full + every - burst * every - now;
  if (wait <= 0) tries[kind].set(name, full + every);
  return Math.max(0, wait);
}

/**
 * Takes a try at signing in, and gives how long to wait for it, in milliseconds; 0 for now. Accounts that do not exist
 * are treated as those that do. Nobody can lock an official out: from a place where the official has signed in before
 * (`isKnown`), what others try elsewhere does not count.
 */
export async function takeLoginTry(account: string, place: string, isKnown: () => Promise<boolean>, { withCode = false, now = Date.now() } = {}): Promise<number> {
  const wait = Math.max(take('place', place, now), take('accountAndPlace', `${place} ${account}`, now));
  if (wait > 0) return wait;
  const elsewhere = Math.max(take('account', account, now), withCode ? take('code', account, now) : 0);
  return elsewhere > 0 && !(await isKnown()) ? elsewhere : 0;
}

/**
 * Gives a place the try back of who was right: the officials of an office behind one address guess nothing. What was wrong
 * there still counts, and an account by which somebody signs in without an end gets nothing back.
 */
export function returnLoginTry(account: string, place: string, now = Date.now()): void {
  if (take('returned', account, now) === 0) tries.place.set(place, (tries.place.get(place) ?? now) - rates.place.every);
}

/** Forgets what was tried for an account from a place: its official is there. Codes that were tried elsewhere still count. */
export function forgetLoginTries(account: string, place: string): void {
  tries.accountAndPlace.delete(`${place} ${account}`);
}

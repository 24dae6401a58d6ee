import { within } from './within';

/** Gives for how many seconds the oldest piece of some work has been due, 0 where none is. */
type ReadAge = () => Promise<number>;

declare global {
  var congSoAges: Map<string, ReadAge> | undefined;
}

// What waits is known inside Next's bundle, and asked for outside it; the global is what they share.
const ages = (globalThis.congSoAges ??= new Map<string, ReadAge>());

/** Says how to learn for how long some work has been waiting. */
export function tellAge(work: string, read: ReadAge): void {
  ages.set(work, read);
}

/** How long is waited for an age, in milliseconds: Prometheus waits for ten seconds, and then has no measure at all. */
const patience = 2000;

/** Gives the ages of all kinds of work that can be learnt now: a database that is gone, or answers no more, tells none. */
export async function readAges(): Promise<[string, number][]> {
  const read = await Promise.all([...ages].map(async ([work, age]) => [work, await within(patience, age()).catch(() => undefined)] as const));
  return read.flatMap(([work, age]) => (age === undefined ? [] : [[work, age]]));
}

/** Gives how long ago a moment was (ISO 8601), in seconds; 0 for none and for what is still to come. */
export const secondsSince = (moment: string | null | undefined): number => (moment ? Math.max(0, (Date.now() - Date.parse(moment)) / 1000) : 0);

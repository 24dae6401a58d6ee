import type { DirectiveState } from '@/content/directive-link';

/** The states of a directive in the order in which it moves. Their names are the messages `directives.states`. */
export const directiveStateNames: readonly DirectiveState[] = ['received', 'underWay', 'done'];

/** Says whether a value taken from an address is a state. */
export function isDirectiveState(value: unknown): value is DirectiveState {
  return directiveStateNames.some((state) => state === value);
}

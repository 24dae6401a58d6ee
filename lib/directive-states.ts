/** How far a directive has come, in the order in which it moves. */
export const directiveStates = ['received', 'underWay', 'done'] as const;
export type DirectiveState = (typeof directiveStates)[number];

/** Says whether a value taken from an address is a state. */
export function isDirectiveState(value: unknown): value is DirectiveState {
  return directiveStates.some((state) => state === value);
}

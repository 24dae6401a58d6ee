import type { Submission } from './submission';

/** The field that bears the time stamp of a form. */
export const stampField = 'stamp';

/** The field that people do not see, and programs that fill in everything do. No browser offers to fill in this name. */
export const trapField = 'homepage';

/** Gives what a form that was not taken had in that field, where there is something to be cleared. */
export function trappedIn(submission: Submission | undefined): string | undefined {
  const value = submission?.values[trapField];
  return Array.isArray(value) ? value.join(' ') : value;
}

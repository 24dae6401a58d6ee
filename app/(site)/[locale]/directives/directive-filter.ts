import { isDirectiveState } from '@/components/sections/directive-states';
import type { DirectiveState } from '@/content/directive-link';
import type { Topic } from '@/content/topics';

/** A query string as Next gives it: anyone can write anything there. */
export type Query = Record<string, string | string[] | undefined>;

/** Reads what the list of directives is narrowed down to. What is unknown or said twice is as if it had not been said. */
export function readDirectiveFilter({ theme, state }: Query, themes: Topic[]): { theme?: Topic; state?: DirectiveState } {
  return {
    theme: themes.find(({ slug }) => slug === theme),
    state: isDirectiveState(state) ? state : undefined,
  };
}

import { isDirectiveState } from '@/lib/directive-states';
import type { DirectiveState } from '@/content/directive-link';
import { listTopics, type Topic } from '@/content/topics';
import type { Locale } from '@/i18n/routing';

/** A query string as Next gives it: anyone can write anything there. */
export type Query = Record<string, string | string[] | undefined>;

/** Reads what the list of directives is narrowed down to. What is unknown or said twice is as if it had not been said. */
export function readDirectiveFilter({ theme, state }: Query, themes: readonly Topic[]): { theme?: Topic; state?: DirectiveState } {
  return {
    theme: themes.find(({ slug }) => slug === theme),
    state: isDirectiveState(state) ? state : undefined,
  };
}

/** Gives what a theme is called in the addresses of each language. */
export async function readThemeSlugs(theme?: Topic): Promise<Partial<Record<Locale, string>>> {
  if (!theme) return {};
  const [vi, en] = await Promise.all([listTopics('vi'), listTopics('en')]);
  const slugIn = (topics: readonly Topic[]) => topics.find(({ id }) => id === theme.id)?.slug;
  return { vi: slugIn(vi), en: slugIn(en) };
}

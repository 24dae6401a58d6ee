import { useTranslations } from 'next-intl';
import type { DirectiveState as State } from '@/content/directive-link';

/** How each state looks: its colour, and how much of the disc is filled for those who do not see colours. */
const looks: Record<State, { colour: string; fill?: string }> = {
  received: { colour: 'text-received' },
  underWay: { colour: 'text-under-way', fill: 'M8 2a6 6 0 0 1 0 12z' },
  done: { colour: 'text-done', fill: 'M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2z' },
};

/** Says how far a directive has come. */
export function DirectiveState({ state }: { state: State }) {
  const t = useTranslations('directives.states');
  return (
    <span className={`inline-flex items-center gap-2 text-sm font-strong whitespace-nowrap ${looks[state].colour}`}>
      <StateMark state={state} />
      {t(state)}
    </span>
  );
}

/** The disc of a state, for where its word stands beside it. */
export function StateMark({ state }: { state: State }) {
  const { fill } = looks[state];
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" className="size-4 shrink-0" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      {fill && <path d={fill} fill="currentColor" />}
    </svg>
  );
}

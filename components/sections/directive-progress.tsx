import type { DirectiveLink, DirectiveState as State } from '@/content/directive-link';
import { DirectiveState } from './directive-state';

/** Furthest first, as a bar of progress fills; what is only received leaves it empty. */
const states = [
  { state: 'done', fill: 'fill-done' },
  { state: 'underWay', fill: 'fill-under-way' },
  { state: 'received', fill: 'fill-line' },
] as const satisfies { state: State; fill: string }[];

/** Tells how far a number of directives have come: a figure and a word for each state, and a bar for the eye. */
export function DirectiveProgress({ directives }: { directives: Pick<DirectiveLink, 'state'>[] }) {
  const total = directives.length;
  const countOf = (wanted: State) => directives.filter(({ state }) => state === wanted).length;
  const parts = states.map((part, index) => {
    const before = states.slice(0, index).reduce((sum, { state }) => sum + countOf(state), 0);
    return { ...part, count: countOf(part.state), before };
  });
  return (
    <>
      <svg viewBox={`0 0 ${total} 1`} width="100%" height="12" preserveAspectRatio="none" className="h-3 w-full" aria-hidden="true" focusable="false">
        {parts.map(({ state, fill, count, before }) => (
          <rect key={state} x={before} width={count} height="1" className={fill} />
        ))}
      </svg>
      <dl className="mt-3">
        {parts.map(({ state, count }) => (
          <div key={state} className="flex items-center justify-between gap-x-6 border-b border-line py-1">
            <dt>
              <DirectiveState state={state} />
            </dt>
            <dd className="text-2xl font-strong tabular-nums">{count}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

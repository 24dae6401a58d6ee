import type { DirectiveLink, DirectiveState as State } from '@/content/directive-link';
import { DirectiveState } from './directive-state';

/** Furthest first, as a bar of progress fills. */
const states = [
  { state: 'done', fill: 'fill-done' },
  { state: 'underWay', fill: 'fill-under-way' },
  { state: 'received', fill: 'fill-received' },
] as const satisfies { state: State; fill: string }[];

/** Tells how far a number of directives have come: a figure and a word for each state, and a bar for the eye. */
export function DirectiveProgress({ directives }: { directives: Pick<DirectiveLink, 'state'>[] }) {
  const total = directives.length;
  let start = 0;
  const parts = states.map((part) => {
    const count = directives.filter(({ state }) => state === part.state).length;
    start += count;
    return { ...part, count, start: start - count };
  });
  return (
    <>
      <svg viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" className="h-3 w-full" aria-hidden="true" focusable="false">
        {parts.map(({ state, fill, count, start }) => (
          <rect key={state} x={start} width={count} height="1" className={fill} />
        ))}
      </svg>
      <dl className="mt-4 grid gap-x-4 sm:grid-cols-3">
        {parts.map(({ state, count }) => (
          <div key={state} className="flex flex-row-reverse items-center justify-end gap-x-4 sm:flex-col-reverse sm:items-start">
            <dt>
              <DirectiveState state={state} />
            </dt>
            <dd className="min-w-8 text-2xl font-strong sm:text-3xl">{count}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

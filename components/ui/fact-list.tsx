import type { ReactNode } from 'react';

export type Fact = { term: string; value: ReactNode; lang?: string };

/** Terms and what they are, in two columns where there is room. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="max-w-prose">
      {facts.map(({ term, value, lang }) => (
        <div key={term} className="grid gap-x-8 border-t border-line py-3 first:border-t-0 first:pt-0 last:pb-0 sm:grid-cols-[12rem_1fr]">
          <dt className="font-normal text-muted">{term}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

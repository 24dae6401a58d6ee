import type { ReactNode } from 'react';

type SideSectionProps = { /** Names the part for `aria-labelledby`. */ id: string; title: ReactNode; children: ReactNode };

/** A part of a page under its heading; on a wide screen the heading stands beside it, so that lines keep their length. */
export function SideSection({ id, title, children }: SideSectionProps) {
  return (
    <section aria-labelledby={id} className="gap-x-16 border-t border-line pt-6 lg:grid lg:grid-cols-[18rem_minmax(0,1fr)]">
      <h2 id={id} className="mb-4 text-2xl lg:text-xl">
        {title}
      </h2>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

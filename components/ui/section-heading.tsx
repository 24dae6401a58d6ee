import type { ReactNode } from 'react';

type SectionHeadingProps = { id: string; children: ReactNode; /** Where all of it is. */ more?: { href: string; name: string } };

/** Heads a part of a page; `id` names the part for `aria-labelledby`. */
export function SectionHeading({ id, children, more }: SectionHeadingProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-8 border-t-2 border-ink pt-4">
      <h2 id={id} className="text-2xl">
        {children}
      </h2>
      {more && (
        <a href={more.href} className="inline-flex min-h-11 items-center print:hidden">
          {more.name}
        </a>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';

/** Holds content to the width of the page, with its margins; every band of a page has one. */
export function Container({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`mx-auto w-full max-w-page px-5 md:px-8 ${className}`}>{children}</div>;
}

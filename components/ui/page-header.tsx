import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: ReactNode;
  /** The language of the title, where it is not the page's. */
  titleLang?: string;
  /** A short line over the title: a kind, a topic. */
  over?: ReactNode;
  lead?: ReactNode;
  /** What stands under the lead: dates, origin, links. */
  children?: ReactNode;
};

/**
 * Opens a page with its one `h1`. The short rule under the title is that of Vietnamese official letters, which
 * draw one under the name of the body that writes.
 */
export function PageHeader({ title, titleLang, over, lead, children }: PageHeaderProps) {
  return (
    <header className="max-w-[54rem] pt-8 pb-8 md:pt-12 md:pb-10">
      {over && <p className="mb-2 text-sm text-muted">{over}</p>}
      <h1 className="text-3xl" lang={titleLang}>
        {title}
      </h1>
      <div className="mt-5 w-20 border-t-3 border-accent" aria-hidden="true" />
      {lead && <div className="mt-6 max-w-prose text-lg">{lead}</div>}
      {children && <div className="mt-5">{children}</div>}
    </header>
  );
}

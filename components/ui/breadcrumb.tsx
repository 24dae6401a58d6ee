/** A step of the way to a page. The page itself is the last one and has no `href`. */
export type BreadcrumbStep = { name: string; href?: string; lang?: string };

/** Shows the way from the home page to this one. */
export function Breadcrumb({ label, trail }: { label: string; trail: BreadcrumbStep[] }) {
  return (
    <nav aria-label={label} className="pt-3 text-sm text-muted print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {trail.map((step, index) => (
          <li key={step.href ?? step.name} className={`flex max-w-full gap-x-2 ${step.href ? '' : 'min-w-0 grow basis-40'}`} lang={step.lang}>
            {index > 0 && (
              <span aria-hidden="true" className="py-2.5">
                /
              </span>
            )}
            {step.href ? (
              <a href={step.href} className="inline-block min-w-11 py-2.5 text-muted hover:text-ink">
                {step.name}
              </a>
            ) : (
              // One line: the whole title stands below, as the page's heading.
              <span aria-current="page" className="truncate py-2.5">
                {step.name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

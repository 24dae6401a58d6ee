import { pageSteps } from './page-steps';

type PaginationProps = {
  page: number;
  totalPages: number;
  hrefOf: (page: number) => string;
  words: { label: string; previous: string; next: string; page: (page: number) => string };
};

const step = 'inline-flex min-h-11 min-w-11 items-center justify-center px-3';

/** Leads through the pages of a list. Shows nothing where there is one page alone. */
export function Pagination({ page, totalPages, hrefOf, words }: PaginationProps) {
  if (totalPages < 2) return null;
  return (
    <nav aria-label={words.label} className="mt-8 print:hidden">
      <ul className="flex flex-wrap items-center gap-1">
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev" className={`${step} ps-0`}>
              {words.previous}
            </a>
          </li>
        )}
        {pageSteps(page, totalPages).map((place, index) => (
          <li key={place === 'gap' ? `gap-${index}` : place}>
            {place === 'gap' ? (
              <span className={`${step} text-muted`}>…</span>
            ) : (
              <a
                href={hrefOf(place)}
                aria-label={words.page(place)}
                aria-current={place === page ? 'page' : undefined}
                className={`${step} border border-transparent text-ink no-underline hover:underline aria-[current]:border-ink aria-[current]:font-strong`}
              >
                {place}
              </a>
            )}
          </li>
        ))}
        {page < totalPages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next" className={step}>
              {words.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** A place in a row of pages: a page, or a gap that stands for several. */
export type PageStep = number | 'gap';

/**
 * Gives the pages that a row of pages shows: the first, the last, the present one and its neighbours. A gap stands for
 * two pages or more; a single one is shown itself.
 */
export function pageSteps(page: number, totalPages: number): PageStep[] {
  const shown = new Set([1, page - 1, page, page + 1, totalPages]);
  if (page === 4) shown.add(2);
  if (page === totalPages - 3) shown.add(totalPages - 1);
  const pages = [...shown].filter((number) => number >= 1 && number <= totalPages).sort((a, b) => a - b);
  return pages.flatMap<PageStep>((number, index) => {
    const before = pages[index - 1];
    return before !== undefined && number - before > 1 ? ['gap', number] : [number];
  });
}

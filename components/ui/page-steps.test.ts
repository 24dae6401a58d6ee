import { describe, expect, it } from 'vitest';
import { pageSteps } from './page-steps';

describe('pageSteps', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, 'gap', 9]],
    [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
    [9, 9, [1, 'gap', 8, 9]],
  ])('shows the neighbours of page %i of %i, the first and the last', (page, totalPages, steps) => {
    expect(pageSteps(page, totalPages)).toEqual(steps);
  });

  it('shows a page rather than a gap of one', () => {
    expect(pageSteps(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

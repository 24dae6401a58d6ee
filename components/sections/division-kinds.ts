import type { Division } from '@/content/divisions';

/** Kinds in the order in which an organisation is drawn: what serves the director first, what serves the public last. */
const kinds: Division['kind'][] = ['division', 'inspectorate', 'board', 'centre'];

/** Sorts divisions by kind, each kind in its own order; kinds without any are left out. */
export function groupByKind(divisions: Division[]): { kind: Division['kind']; divisions: Division[] }[] {
  return kinds
    .map((kind) => ({ kind, divisions: divisions.filter((division) => division.kind === kind) }))
    .filter((group) => group.divisions.length > 0);
}

import type { Division } from '@/content/divisions';
import { divisionKinds } from '@/lib/division-kinds';

/** Sorts divisions by kind, each kind in its own order; kinds without any are left out. */
export function groupByKind(divisions: readonly Division[]): { kind: Division['kind']; divisions: Division[] }[] {
  return divisionKinds
    .map((kind) => ({ kind, divisions: divisions.filter((division) => division.kind === kind) }))
    .filter((group) => group.divisions.length > 0);
}

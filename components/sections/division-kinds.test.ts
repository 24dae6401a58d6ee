import { describe, expect, it } from 'vitest';
import type { Division } from '@/content/divisions';
import { groupByKind } from './division-kinds';

function makeDivision(id: number, kind: Division['kind']): Division {
  return { id, kind, name: { text: `Đơn vị ${id}`, lang: 'vi' }, slug: `${id}`, path: `/${id}`, editions: { vi: '', en: '' }, contacts: {} };
}

describe('groupByKind', () => {
  it('puts kinds in the order of an organisation and keeps the order within each', () => {
    const divisions = [makeDivision(1, 'centre'), makeDivision(2, 'division'), makeDivision(3, 'inspectorate'), makeDivision(4, 'division')];
    const groups = groupByKind(divisions).map(({ kind, divisions: units }) => [kind, units.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['division', [2, 4]],
      ['inspectorate', [3]],
      ['centre', [1]],
    ]);
  });

  it('gives nothing for a department without divisions', () => {
    expect(groupByKind([])).toEqual([]);
  });
});

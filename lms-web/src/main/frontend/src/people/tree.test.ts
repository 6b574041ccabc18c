import { describe, expect, it } from 'vitest';
import type { UnitKind, UnitRow } from '../api/types';
import { matching, pathTo, treeOf, type UnitNode } from './tree';

const unit = (id: string, kind: UnitKind, parentId: string | null, name: string, schoolYear: string | null = null): UnitRow => ({
  id,
  kind,
  code: id,
  name,
  parentId,
  schoolYear,
  pupilCount: 0,
});

const units = [
  unit('so', 'province', null, 'Sở'),
  unit('bd', 'school', 'so', 'THPT Bến Dừa'),
  unit('12a1', 'class', 'bd', '12A1', '2026'),
  unit('cu', 'class', 'bd', '11A1', '2025'),
  unit('cl', 'school', 'so', 'THPT Cù Lao'),
];

const ids = (nodes: UnitNode[]): unknown[] => nodes.map((node) => (node.children.length > 0 ? [node.unit.id, ids(node.children)] : node.unit.id));

describe('the tree of units', () => {
  it('hangs each unit under its parent and keeps one school year of classes', () => {
    expect(ids(treeOf(units, '2026'))).toEqual([['so', [['bd', ['12a1']], 'cl']]]);
  });

  it('starts at whatever the reader may see', () => {
    expect(ids(treeOf(units.slice(1), '2026'))).toEqual([['bd', ['12a1']], 'cl']);
  });

  it('knows the way to a unit', () => {
    expect(pathTo(treeOf(units, '2026'), '12a1').map(({ unit: { id } }) => id)).toEqual(['so', 'bd', '12a1']);
    expect(pathTo(treeOf(units, '2026'), 'cu')).toEqual([]);
  });

  it('is searched without diacritics and keeps what leads to a match', () => {
    expect(ids(matching(treeOf(units, '2026'), 'ben dua'))).toEqual([['so', [['bd', ['12a1']]]]]);
    expect(ids(matching(treeOf(units, '2026'), 'lao'))).toEqual([['so', ['cl']]]);
    expect(matching(treeOf(units, '2026'), 'xyz')).toEqual([]);
  });
});

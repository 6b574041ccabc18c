import type { UnitRow } from '../api/types';

export interface UnitNode {
  unit: UnitRow;
  children: UnitNode[];
}

/**
 * Units as a tree, in the order they came. A unit whose parent the reader may not see is a root. Classes belong to a school year;
 * only those of `year` are kept.
 */
export function treeOf(units: readonly UnitRow[], year: string): UnitNode[] {
  const nodes = new Map(
    units.filter((unit) => unit.schoolYear === null || unit.schoolYear === year).map((unit): [string, UnitNode] => [unit.id, { unit, children: [] }]),
  );
  const roots: UnitNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.unit.parentId === null ? undefined : nodes.get(node.unit.parentId);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}

/** From the root down to the unit; empty when it is not in the tree. */
export function pathTo(roots: readonly UnitNode[], id: string): UnitNode[] {
  for (const node of roots) {
    if (node.unit.id === id) return [node];
    const below = pathTo(node.children, id);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

/** Nodes whose name or code holds the text, with everything that leads to them. */
export function matching(roots: readonly UnitNode[], text: string): UnitNode[] {
  const wanted = plain(text);
  if (wanted === '') return [...roots];
  return roots.flatMap((node) => {
    if (plain(`${node.unit.code} ${node.unit.name}`).includes(wanted)) return [node];
    const children = matching(node.children, text);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}

/** Without case and diacritics, so that "bến dừa" is found by "ben dua". */
const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0111/g, 'd');

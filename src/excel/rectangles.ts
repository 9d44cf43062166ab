import { cellKey, cellsOf, type CellArea, type CellAt } from "../formula/address";

/** Few rectangles that cover exactly these cells: each as wide as it can be, then as high. */
export function rectangles(cells: readonly CellAt[]): CellArea[] {
  const left = new Set(cells.map(cellKey));
  const has = (row: number, column: number): boolean => left.has(cellKey({ row, column }));
  const found: CellArea[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (!has(row, column)) continue;
    let columns = 1;
    while (has(row, column + columns)) columns++;
    let rows = 1;
    while (Array.from({ length: columns }, (_, i) => i).every((i) => has(row + rows, column + i))) rows++;
    const area = { row, column, rows, columns };
    for (const cell of cellsOf(area)) left.delete(cellKey(cell));
    found.push(area);
  }
  return found;
}

/** Rectangles of cells of which `by` says the same. */
export function grouped<T extends CellAt, V>(
  cells: readonly T[],
  by: (cell: T) => V | undefined,
): { value: V; areas: CellArea[] }[] {
  const groups = new Map<string, { value: V; cells: T[] }>();
  for (const cell of cells) {
    const value = by(cell);
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { value, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ value, cells: members }) => ({ value, areas: rectangles(members) }));
}

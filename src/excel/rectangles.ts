export interface Rectangle { row: number; column: number; rows: number; columns: number }
interface Cell { row: number; column: number }

/** Few rectangles that cover exactly these cells: each as wide as it can be, then as high. */
export function rectangles(cells: readonly Cell[]): Rectangle[] {
  const left = new Set(cells.map(keyOf));
  const has = (row: number, column: number): boolean => left.has(keyOf({ row, column }));
  const found: Rectangle[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (!has(row, column)) continue;
    let columns = 1;
    while (has(row, column + columns)) columns++;
    let rows = 1;
    while (Array.from({ length: columns }, (_, i) => i).every((i) => has(row + rows, column + i))) rows++;
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) left.delete(keyOf({ row: row + r, column: column + c }));
    found.push({ row, column, rows, columns });
  }
  return found;
}

/** Rectangles of cells of which `by` says the same. */
export function grouped<T extends Cell, V>(cells: readonly T[], by: (cell: T) => V | undefined): { value: V; areas: Rectangle[] }[] {
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

const keyOf = ({ row, column }: Cell): number => row * 16_384 + column;

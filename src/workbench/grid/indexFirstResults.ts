/** Univer's index of results, as far as it is told here. */
interface ResultIndex {
  set(
    unit: string,
    sheet: string,
    column: number,
    value: string | number | boolean | null | undefined,
    row: number,
    replaces?: boolean,
  ): void;
  /** False where a look-up has already indexed the row. */
  shouldContinueBuildingCache(unit: string, sheet: string, column: number, row: number): boolean;
  clear(): void;
}

/**
 * While it calculates, Univer keeps which rows of a column hold a value, for its look-up functions. Every result is
 * first taken out of the rows of the value that was there before, by going through all values of the column: a column
 * of different results costs the square of its length. Here the rows that are in the index are remembered, and a first
 * result is not looked for.
 */
export function indexFirstResults(index: ResultIndex): void {
  const [set, clear] = [index.set.bind(index), index.clear.bind(index)];
  const columns = new Map<string, Set<number>>();
  index.set = (unit, sheet, column, value, row, replaces = false) => {
    const key = `${unit}!${sheet}!${column}`;
    const rows = columns.get(key) ?? new Set<number>();
    columns.set(key, rows);
    const isFirst = !rows.has(row) && index.shouldContinueBuildingCache(unit, sheet, column, row);
    rows.add(row);
    set(unit, sheet, column, value, row, replaces && !isFirst);
  };
  index.clear = () => {
    columns.clear();
    clear();
  };
}

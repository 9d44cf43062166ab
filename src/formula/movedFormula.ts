import { columnName, type CellAt } from "./address";
import { withCells } from "./withCells";

/**
 * A formula whose cells stand somewhere else by now: each is written where `placeOf` says; undefined where it does not
 * know of one. What is fixed by a $ stays so.
 */
export function movedFormula(formula: string, placeOf: (cell: CellAt) => CellAt | undefined): string | undefined {
  let isKnown = true;
  const moved = withCells(formula, ({ row, column, fixedColumn, fixedRow }) => {
    const place = placeOf({ row, column });
    isKnown &&= place !== undefined;
    const at = place ?? { row, column };
    return `${fixedColumn}${columnName(at.column)}${fixedRow}${at.row + 1}`;
  });
  return isKnown ? moved : undefined;
}

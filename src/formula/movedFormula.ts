import { cellAddress, readAddress, type CellAt } from "./address";
import { CELL_PIECE } from "./relativeFormula";

/**
 * A formula whose cells stand somewhere else by now: each is written where `placeOf` says; undefined where it does not
 * know of one. What is fixed by a $ stays so.
 */
export function movedFormula(formula: string, placeOf: (cell: CellAt) => CellAt | undefined): string | undefined {
  let isKnown = true;
  const moved = formula.replace(
    CELL_PIECE,
    (
      piece,
      fixedColumn: string | undefined,
      column: string | undefined,
      fixedRow: string | undefined,
      row: string | undefined,
    ) => {
      const cell = column === undefined ? undefined : readAddress(column + row!);
      if (!cell) return piece;
      const place = placeOf({ row: cell.row, column: cell.column });
      isKnown &&= place !== undefined;
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cellAddress(place ?? cell)) ?? [];
      return `${fixedColumn ?? ""}${letters}${fixedRow ?? ""}${digits}`;
    },
  );
  return isKnown ? moved : undefined;
}

import { readAddress, type CellAt } from "./address";

/** A text or the name of a sheet; a cell, of which the part after a $ stays where it is. */
export const CELL_PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])/gu;

/**
 * A formula with its cells counted from where it stands, `R[-1]C[2]`, and its texts left out: copied to another cell,
 * or said in another language, it is the same.
 */
export function relativeFormula(formula: string, at: CellAt): string {
  return formula.replace(
    CELL_PIECE,
    (
      piece,
      fixedColumn: string | undefined,
      column: string | undefined,
      fixedRow: string | undefined,
      row: string | undefined,
    ) => {
      const cell = column === undefined ? undefined : readAddress(column + row!);
      if (!cell) return piece.startsWith('"') ? '""' : piece;
      return `R${counted(cell.row, at.row, fixedRow)}C${counted(cell.column, at.column, fixedColumn)}`;
    },
  );
}

const counted = (index: number, from: number, fixed: string | undefined): string =>
  fixed ? String(index + 1) : `[${index - from}]`;

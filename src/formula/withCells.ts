import { readAddress, type CellAt } from "./address";

/** A text or the name of a sheet; a cell, of which the part after a $ stays where it is. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\d_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])/gu;

/** A cell as a formula refers to it. */
export interface ReferredCell extends CellAt {
  /** "$", where its column or its row stays wherever the formula goes. */
  fixedColumn: string;
  fixedRow: string;
}

/** A formula with each of its cells written another way, and its texts, where that is asked for. */
export const withCells = (
  formula: string,
  write: (cell: ReferredCell) => string,
  text: (quoted: string) => string = (quoted) => quoted,
): string =>
  formula.replace(
    PIECE,
    (
      piece,
      fixedColumn: string | undefined,
      column: string | undefined,
      fixedRow: string | undefined,
      digits: string | undefined,
    ) => {
      const cell = column === undefined ? undefined : readAddress(column + digits!);
      if (!cell) return piece.startsWith('"') ? text(piece) : piece;
      const { row, column: at } = cell;
      return write({ row, column: at, fixedColumn: fixedColumn ?? "", fixedRow: fixedRow ?? "" });
    },
  );

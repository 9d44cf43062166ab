import type { CellAt } from "./address";
import { withCells } from "./withCells";

/**
 * A formula with its cells counted from where it stands, `R[-1]C[2]`, and its texts left out: copied to another cell,
 * or said in another language, it is the same.
 */
export const relativeFormula = (formula: string, at: CellAt): string =>
  withCells(
    formula,
    ({ row, column, fixedRow, fixedColumn }) =>
      `R${counted(row, at.row, fixedRow)}C${counted(column, at.column, fixedColumn)}`,
    () => '""',
  );

const counted = (index: number, from: number, fixed: string): string =>
  fixed ? String(index + 1) : `[${index - from}]`;

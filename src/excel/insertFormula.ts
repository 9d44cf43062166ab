import type { Area } from "../formula/CellReading";
import { FormulaNotWritten } from "./FormulaNotWritten";
import { contentOf } from "./readPlace";

export interface Insertion {
  place: Area;
  /** In en-US spelling. */
  formula: string;
  /** What the cell was seen to hold, and may be replaced: anything else stays. */
  replaces: string | undefined;
}

/**
 * Writes a formula into one cell and selects it: one step to undo.
 *
 * @throws {FormulaNotWritten} after which the cell is as it was
 */
export async function insertFormula({ place, formula, replaces }: Insertion): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const cell = sheet.getCell(place.row, place.column).load("formulas,values,text");
      await context.sync();
      const held = contentOf(cell);
      if (held !== undefined && held !== replaces) throw new FormulaNotWritten("occupied");
      cell.formulas = [[formula]];
      sheet.activate();
      cell.select();
      await context.sync();
    });
  } catch (error) {
    throw FormulaNotWritten.because(error);
  }
}

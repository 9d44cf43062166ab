import type { Area } from "../formula/CellReading";
import { SHEET_COLUMNS, SHEET_ROWS } from "../formula/address";
import { formulaIn } from "../formula/formulaIn";
import { areaOf, PLACE } from "./readSelection";

/** Where a result is to stand: its first cell, and all the cells it would fill. */
export interface PlaceContent {
  /** What the first cell shows; undefined when it is blank. */
  held: string | undefined;
  /** Cells in the way of the others: Excel would not fill any. */
  blocking: Area | undefined;
}

export function readPlace(place: Area): Promise<PlaceContent> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const cell = sheet.getCell(place.row, place.column).load("formulas,values,text");
    const [rows, columns] = [
      Math.min(place.rows, SHEET_ROWS - place.row),
      Math.min(place.columns, SHEET_COLUMNS - place.column),
    ];
    const used = sheet
      .getRangeByIndexes(place.row, place.column, rows, columns)
      .getUsedRangeOrNullObject(true)
      .load(PLACE);
    await context.sync();
    const held = contentOf(cell);
    // a formula in the first cell may itself have filled the others, and takes them with it
    const isFormula = formulaIn(cell.formulas[0]?.[0], cell.values[0]?.[0]) !== undefined;
    const blocking = used.isNullObject || isFormula ? undefined : areaOf(place.sheet, used);
    return {
      held,
      blocking: blocking && (held === undefined || blocking.rows * blocking.columns > 1) ? blocking : undefined,
    };
  });
}

/** A cell with a formula that shows nothing is not blank, nor is one that another formula fills. */
export function contentOf({
  formulas,
  values,
  text,
}: Pick<Excel.Range, "formulas" | "values" | "text">): string | undefined {
  const [formula, value] = [String(formulas[0]?.[0] ?? ""), String(values[0]?.[0] ?? "")];
  return formula === "" && value === "" ? undefined : text[0]?.[0] || value || formula;
}

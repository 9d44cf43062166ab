import { cellAt, type CellReading, type Place } from "../formula/CellReading";
import { errorCodeIn } from "../functions/cellError";

/** What the sheet itself calls the cell: the nearest text to its left. */
export function textBeside({ sheet, row, column }: Place, reading: CellReading): string {
  for (let left = column - 1; left >= 0; left--) {
    const value = cellAt(reading, { sheet, row, column: left })?.value;
    if (typeof value === "string" && value.trim() !== "" && errorCodeIn(value) === undefined) return value.trim();
  }
  return "";
}

import type { CellData, Spreadsheet } from "../spreadsheet/Spreadsheet";
import { writeXlsx } from "../spreadsheet/xlsx/writeXlsx";
import type { Plan } from "../template/plan";
import type { Functions } from "./evaluatePlan";
import type { FileProperties } from "./fileProperties";
import { planBook } from "./planFile";

/**
 * Plans as the sheets of one .xlsx file, each with what its formulas show.
 *
 * @param plans  at least one; their names differ
 */
export function planSheets(
  plans: readonly Plan[],
  properties: FileProperties,
  functions: Functions,
): Promise<Uint8Array> {
  const books = plans.map((plan) => planBook({ plan, formulas: "native", properties }, functions));
  return writeXlsx(books.reduce(together));
}

/** The looks of the second stand behind those of the first. */
function together(first: Spreadsheet, second: Spreadsheet): Spreadsheet {
  const before = first.styles.length;
  const moved = (cell: CellData): CellData =>
    cell.style === undefined ? cell : { ...cell, style: cell.style + before };
  return {
    ...first,
    sheets: [
      ...first.sheets,
      ...second.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map(
          (row) => row && Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, moved(cell)])),
        ),
      })),
    ],
    names: [...first.names, ...second.names],
    styles: [...first.styles, ...second.styles],
    // of several sheets none speaks for the file
    properties: { ...first.properties, custom: {} },
  };
}

import { FileProblem } from "../../spreadsheet/FileProblem";
import { DAYS_TO_1904 } from "../../spreadsheet/xlsx/dayOf";
import { Package } from "../../spreadsheet/xlsx/Package";
import { readWorkbook } from "../../spreadsheet/xlsx/readWorkbook";
import { scanXml } from "../../spreadsheet/xlsx/scanXml";
import { SharedStrings } from "../../spreadsheet/xlsx/SharedStrings";
import type { ColumnPlaces, Role } from "../columnPlaces";
import type { LineMaker, RowCells } from "../LineMaker";
import { TitleSearch } from "../TitleSearch";
import { chosenSheet } from "./chosenSheet";
import { SheetRows } from "./SheetRows";

/**
 * Reads the lines of a worksheet, of which nothing but the values is looked at.
 *
 * @throws {FileProblem | OrderFileProblem}
 */
export function readWorkbookOrders(file: string, bytes: Uint8Array, maker: LineMaker): void {
  const parts = new Package(bytes);
  const workbook = readWorkbook(parts);
  const sheet = chosenSheet(file, workbook, maker.sheet);
  const strings = parts.relations(workbook.path).find(({ type }) => type === "sharedStrings")?.target ?? "";
  const rows = maker.cellRows(file);
  const search = new TitleSearch(maker, file);
  scanXml(
    parts.text(sheet.path),
    new SheetRows(new SharedStrings(parts.text(strings)), (row, cells) => {
      const isBlank = !cells.some((cell) => cell !== undefined && cell !== "");
      if (!search.places) {
        if (!isBlank) search.look(Array.from(cells, titleOf));
      } else if (isBlank) rows.takeBlank();
      else rows.take(row, rowCells(cells, search.places, workbook.from1904));
    }),
  );
  search.end();
  if (!search.places) throw new FileProblem("blank");
}

const titleOf = (cell: unknown): string => (typeof cell === "string" || typeof cell === "number" ? String(cell) : "");

function rowCells(cells: readonly unknown[], places: ColumnPlaces, from1904: boolean): RowCells {
  const found: RowCells = {};
  for (const role in places) found[role as Role] = cells[places[role as Role]!];
  if (from1904)
    for (const role of ["date", "updated"] as const) {
      const day = found[role];
      if (typeof day === "number") found[role] = day + DAYS_TO_1904;
    }
  return found;
}

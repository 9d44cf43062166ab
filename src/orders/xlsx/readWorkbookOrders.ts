import { FileProblem } from "../../spreadsheet/FileProblem";
import { DAYS_TO_1904 } from "../../spreadsheet/xlsx/dayOf";
import { Package } from "../../spreadsheet/xlsx/Package";
import { readWorkbook, type SheetInBook, type WorkbookPart } from "../../spreadsheet/xlsx/readWorkbook";
import { scanXml } from "../../spreadsheet/xlsx/scanXml";
import { SharedStrings } from "../../spreadsheet/xlsx/SharedStrings";
import { orderProblems } from "../../vocabulary/orderProblems";
import { CellRows, type RowCells } from "../CellRows";
import type { ColumnChoice } from "../ColumnChoice";
import { columnPlaces, hasTitles, type ColumnPlaces, type Role } from "../columnPlaces";
import type { OrderCollector } from "../OrderCollector";
import { OrderFileProblem } from "../OrderFileProblem";
import { SheetRows } from "./SheetRows";

/**
 * Reads the lines of a worksheet, of which nothing but the values is looked at.
 *
 * @throws {FileProblem | OrderFileProblem}
 */
export function readWorkbookOrders(
  file: string,
  bytes: Uint8Array,
  choice: ColumnChoice,
  collector: OrderCollector,
): void {
  const parts = new Package(bytes);
  const workbook = readWorkbook(parts);
  const sheet = chosenSheet(file, workbook, choice.sheet);
  const strings = parts.relations(workbook.path).find(({ type }) => type === "sharedStrings")?.target ?? "";
  const rows = new CellRows(file, choice, collector);
  let places = hasTitles(choice) ? undefined : columnPlaces(choice, [], file);
  scanXml(
    parts.text(sheet.path),
    new SheetRows(new SharedStrings(parts.text(strings)), (row, cells) => {
      const isBlank = !cells.some((cell) => cell !== undefined && cell !== "");
      if (!places) {
        if (!isBlank) places = columnPlaces(choice, Array.from(cells, titleOf), file);
      } else if (isBlank) rows.takeBlank();
      else rows.take(row, rowCells(cells, places, workbook.from1904));
    }),
  );
  if (!places) throw new FileProblem("blank");
}

function chosenSheet(file: string, { sheets }: WorkbookPart, name: string | undefined): SheetInBook {
  const tables = sheets.filter(({ type }) => type === "worksheet");
  if (tables.length === 0) throw new FileProblem("noSheets");
  const found =
    name === undefined
      ? (tables.find(({ visibility }) => visibility === "visible") ?? tables[0])
      : tables.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new OrderFileProblem(file, orderProblems.noSheet(name!));
  return found;
}

const titleOf = (cell: unknown): string => (typeof cell === "string" || typeof cell === "number" ? String(cell) : "");

function rowCells(cells: readonly unknown[], places: ColumnPlaces, from1904: boolean): RowCells {
  const found: RowCells = {};
  for (const role in places) found[role as Role] = cells[places[role as Role]!];
  if (from1904 && typeof found.date === "number") found.date += DAYS_TO_1904;
  return found;
}

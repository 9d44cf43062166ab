import { FileProblem } from "../../spreadsheet/FileProblem";
import { DAYS_TO_1904 } from "../../spreadsheet/xlsx/dayOf";
import { NUMBER_FORMATS, showsDay } from "../../spreadsheet/xlsx/numberFormats";
import { Package } from "../../spreadsheet/xlsx/Package";
import { readWorkbook, type WorkbookPart } from "../../spreadsheet/xlsx/readWorkbook";
import { scanXml } from "../../spreadsheet/xlsx/scanXml";
import { SharedStrings } from "../../spreadsheet/xlsx/SharedStrings";
import type { SampleCell } from "../columns/SampleColumn";
import { chosenSheet } from "./chosenSheet";
import { SheetRows } from "./SheetRows";

interface WorkbookHead {
  rows: SampleCell[][];
  /** All that hold cells. */
  sheets: string[];
}

/**
 * The first filled rows of a worksheet; days are told from numbers by their formats.
 *
 * @throws {FileProblem | OrderFileProblem}
 */
export function readWorkbookHead(file: string, bytes: Uint8Array, most: number, sheetName?: string): WorkbookHead {
  const parts = new Package(bytes);
  const workbook = readWorkbook(parts);
  const sheet = chosenSheet(file, workbook, sheetName);
  const strings = parts.relations(workbook.path).find(({ type }) => type === "sharedStrings")?.target ?? "";
  const isDay = dayLooks(parts, workbook);
  const rows: SampleCell[][] = [];
  const take = (_: number, cells: readonly unknown[], looks: readonly number[]): void => {
    const row = Array.from(cells, (cell, column) => cellIn(cell, isDay(looks[column] ?? 0), workbook.from1904));
    if (row.some((cell) => cell !== undefined && cell !== "")) rows.push(row);
    if (rows.length >= most) throw new Enough();
  };
  try {
    scanXml(parts.text(sheet.path), new SheetRows(new SharedStrings(parts.text(strings)), take));
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  if (rows.length === 0) throw new FileProblem("blank");
  return { rows, sheets: workbook.sheets.filter(({ type }) => type === "worksheet").map(({ name }) => name) };
}

/** Ends the reading: no more rows are wanted. */
class Enough extends Error {}

function cellIn(cell: unknown, isDay: boolean, from1904: boolean): SampleCell {
  if (typeof cell === "number") return isDay ? { day: Math.floor(cell) + (from1904 ? DAYS_TO_1904 : 0) } : cell;
  if (typeof cell === "boolean") return `${cell}`;
  return typeof cell === "string" ? cell : undefined;
}

/** Does the look of a cell, by its number, show a day? */
function dayLooks(parts: Package, { path }: WorkbookPart): (look: number) => boolean {
  const styles = parts.treeIfSound(parts.relations(path).find(({ type }) => type === "styles")?.target ?? "");
  const own = new Map(
    styles
      ?.child("numFmts")
      ?.all("numFmt")
      .map((node) => [node.number("numFmtId"), node.attribute("formatCode")]),
  );
  const looks = (styles?.child("cellXfs")?.all("xf") ?? []).map((node) => {
    const id = node.number("numFmtId") ?? 0;
    return showsDay(own.get(id) ?? NUMBER_FORMATS[id]);
  });
  return (look) => looks[look] ?? false;
}

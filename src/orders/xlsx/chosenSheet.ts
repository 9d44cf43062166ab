import { FileProblem } from "../../spreadsheet/FileProblem";
import type { SheetInBook, WorkbookPart } from "../../spreadsheet/xlsx/readWorkbook";
import { orderProblems } from "../../vocabulary/orderProblems";
import { OrderFileProblem } from "../OrderFileProblem";

/** The worksheet of a name; without one, the first that is seen. */
export function chosenSheet(file: string, { sheets }: WorkbookPart, name: string | undefined): SheetInBook {
  const tables = sheets.filter(({ type }) => type === "worksheet");
  if (tables.length === 0) throw new FileProblem("noSheets");
  const found =
    name === undefined
      ? (tables.find(({ visibility }) => visibility === "visible") ?? tables[0])
      : tables.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new OrderFileProblem(file, orderProblems.noSheet(name!));
  return found;
}

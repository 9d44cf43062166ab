import { cellKey, readAddress, type CellAt } from "../../src/formula/address";
import type { KeptCell, NameReading, SheetReading, WorkbookReading } from "../../src/formula/WorkbookReading";

/** What a cell holds: a value, or a formula and what it shows. */
type Content = string | number | { formula: string; value: unknown };

interface SheetContent {
  cells?: Readonly<Record<string, Content>>;
  /** Names of the sheet, by their cell or what they stand for. */
  names?: Readonly<Record<string, string>>;
  isHidden?: boolean;
  isProtected?: boolean;
  rowsRead?: number;
}

/** A workbook as `readWorkbook` tells of it. */
export function workbookReading(
  sheets: Readonly<Record<string, SheetContent>>,
  names: Readonly<Record<string, string>> = {},
): WorkbookReading {
  return {
    nameError: "#NAME?",
    names: nameReadings(names, "Sheet1"),
    sheets: Object.entries(sheets).map(([name, content], i) => sheetReading(`s${i + 1}`, name, content)),
  };
}

function sheetReading(
  id: string,
  name: string,
  { cells = {}, names = {}, isHidden = false, isProtected = false, rowsRead }: SheetContent,
): SheetReading {
  const readings = Object.entries(cells).map(([address, content]): KeptCell => ({
    ...cellNamed(address),
    ...(typeof content === "object" ? content : { value: content }),
  }));
  return {
    id,
    name,
    isHidden,
    isProtected,
    names: nameReadings(names, name),
    cells: new Map(readings.map((cell) => [cellKey(cell), cell])),
    ...(rowsRead === undefined ? {} : { rowsRead }),
  };
}

const nameReadings = (names: Readonly<Record<string, string>>, sheet: string): NameReading[] =>
  Object.entries(names).map(([name, place]) => ({
    name,
    formula: /^[A-Z]+\d+$/.test(place) ? `='${sheet}'!${place.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")}` : place,
  }));

function cellNamed(address: string): CellAt {
  const { row, column } = readAddress(address)!;
  return { row, column };
}

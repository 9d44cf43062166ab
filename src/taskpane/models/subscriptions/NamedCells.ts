import { fixedAddress, fullAddress, readAddress } from "../../../formula/address";
import type { Area } from "../../../formula/CellReading";
import { tableReferenceIn } from "../../../formula/tableArea";

/** Cells of the workbook: an area of a worksheet, or a column of a table, whose rows may become more. */
export type NamedCells = { area: Area } | { table: string; column: string };

/** What a field holds: as typed, with the worksheet that was in sight. */
export interface CellsEntry {
  text: string;
  sheet: string | undefined;
}

/** The cells that an entry names: `Contracts!B2:B400`, `B:B`, `Contracts[start]`; undefined where it names none. */
export function cellsNamed({ text, sheet }: CellsEntry): NamedCells | undefined {
  // a formula's equals sign is typed by habit
  const typed = text.trim().replace(/^=\s*/, "");
  const reference = tableReferenceIn(typed);
  if (reference) {
    const { table, columns, sections } = reference;
    const [column, ...more] = columns;
    return table && column !== undefined && more.length === 0 && sections.length === 0 ? { table, column } : undefined;
  }
  const area = readAddress(typed);
  const on = area?.sheet ?? sheet;
  return area && on !== undefined ? { area: { ...area, sheet: on } } : undefined;
}

/** As a field shows them. */
export const shownCells = (cells: NamedCells): string =>
  "area" in cells ? fullAddress(cells.area) : columnReference(cells);

/** As a formula of another worksheet asks for them. */
export const referenceTo = (cells: NamedCells): string =>
  "area" in cells ? withFixedCells(cells.area) : columnReference(cells);

/** The name of the worksheet stays as it is, whatever looks like a cell in it. */
function withFixedCells(area: Area): string {
  const whole = fullAddress(area);
  const local = whole.slice(whole.lastIndexOf("!") + 1);
  return whole.slice(0, -local.length) + fixedAddress(local);
}

/** Excel wants an apostrophe before a bracket, # or another apostrophe, and brackets around what is no plain word. */
function columnReference({ table, column }: { table: string; column: string }): string {
  const escaped = column.replace(/['#[\]]/g, "'$&");
  return /^[\p{L}\d_ ]+$/u.test(column) ? `${table}[${escaped}]` : `${table}[[${escaped}]]`;
}

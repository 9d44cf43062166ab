import { columnIndex, SHEET_ROWS } from "../../formula/address";
import type { LineData, SheetData } from "../Spreadsheet";

type Lines = Readonly<Record<number, LineData>>;

/** The library knows no looks of rows and columns. It marks those that have one, in a way that nothing else is. */
export const marked = (style: number | undefined): { collapsed?: true } =>
  style === undefined ? {} : { collapsed: true };
const MARK = / collapsed="(?:1|true)"/;

const stylesOf = (lines: Lines): number[] => Object.values(lines).flatMap(({ style }) => style ?? []);

/** A row that the sheet does not use: there the library says how it counts the looks of rows and columns. */
function spareRow({ cells, rows }: SheetData): number {
  for (let row = 0; row < SHEET_ROWS; row++) if (!cells[row] && !rows[row]) return row;
  return SHEET_ROWS;
}

/** Cells in the spare row, one for each look. */
export function probes(sheet: SheetData): { row: number; styles: number[] } {
  const styles = [...new Set([...stylesOf(sheet.columns), ...stylesOf(sheet.rows)])];
  return { row: styles.length > 0 ? spareRow(sheet) : 0, styles };
}

/** The part of a sheet, with the looks of rows and columns in the place of the marks, and without the spare row. */
export function withLineStyles(xml: string, sheet: SheetData): string {
  const { row, styles } = probes(sheet);
  if (styles.length === 0) return xml;
  const spare = new RegExp(`<row r="${row + 1}"[^>]*>(?:<c [^>]*/>)*</row>`).exec(xml)?.[0] ?? "";
  // a look like the workbook's own is left out there
  const numbers = new Map<number, string>();
  for (const [, letters, number] of spare.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"\/>/g))
    numbers.set(styles[columnIndex(letters!)]!, number!);
  return xml.replace(spare, "").replace(/<(row r|col min)="(\d+)"[^>]*>/g, (tag, kind: string, number: string) => {
    const isRow = kind === "row r";
    const found = numbers.get((isRow ? sheet.rows : sheet.columns)[Number(number) - 1]?.style ?? -1);
    const said = found === undefined ? "" : isRow ? ` s="${found}" customFormat="1"` : ` style="${found}"`;
    return tag.replace(MARK, said);
  });
}

import { showsDay } from "../../../spreadsheet/xlsx/numberFormats";
import type { SampleCell } from "../../columns/SampleColumn";
import { sheetCell } from "../../sheetCell";
import type { TableHead } from "./TableHead";

/** The first cells of a worksheet as Excel hands them over. */
export interface FirstCells {
  /** Of the table or the worksheet. */
  name: string;
  /** So many rows there are in all. */
  size: number;
  /** Of a table; otherwise they may stand among the values. */
  titles?: readonly unknown[];
  values: readonly (readonly unknown[])[];
  /** Number formats in the codes of en-US, by which days are told from numbers. */
  formats: readonly (readonly unknown[])[];
}

export const cellsHead = ({ name, size, titles, values, formats }: FirstCells): TableHead => ({
  name,
  size,
  rows: values.map((row, r) => row.map((value, column) => cellIn(value, formats[r]?.[column]))),
  ...(titles ? { titles: titles.map(String) } : {}),
});

function cellIn(value: unknown, format: unknown): SampleCell {
  const cell = sheetCell(value);
  if (typeof cell === "number")
    return typeof format === "string" && showsDay(format) ? { day: Math.floor(cell) } : cell;
  if (typeof cell === "boolean") return `${cell}`;
  return typeof cell === "string" && cell !== "" ? cell : undefined;
}

import type { FirstCells } from "../../../formula/FirstCells";
import { showsDay } from "../../../spreadsheet/xlsx/numberFormats";
import type { SampleCell } from "../../columns/SampleColumn";
import { sheetCell } from "../../sheetCell";
import type { TableHead } from "./TableHead";

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

import { cellsOf, type CellArea } from "../../formula/address";
import type { SheetData, StyleData } from "../../spreadsheet/Spreadsheet";

/** The cells of a sheet that can be filled in while it is protected, as areas; nothing where there are none. */
export function unlockedIn(
  { cells }: Pick<SheetData, "cells">,
  styles: readonly StyleData[],
): { unlocked?: CellArea[] } {
  const open = new Set(styles.flatMap(({ unlocked }, i) => (unlocked ? [i] : [])));
  if (open.size === 0) return {};
  const unlocked: CellArea[] = [];
  // rows may be missing
  cells.forEach((line, row) => {
    for (const [key, { style }] of Object.entries(line ?? {})) {
      if (style === undefined || !open.has(style)) continue;
      const column = Number(key);
      const last = unlocked.at(-1);
      if (last?.row === row && last.column + last.columns === column) last.columns++;
      else unlocked.push({ row, column, rows: 1, columns: 1 });
    }
  });
  return unlocked.length ? { unlocked } : {};
}

/** The same cells with a look that says so, each look once among all of the file. */
export function unlockCells(cells: SheetData["cells"], areas: readonly CellArea[], styles: StyleData[]): void {
  const places = new Map<number | undefined, number>();
  const placeOf = (style: number | undefined): number => {
    const known =
      places.get(style) ?? styles.push({ ...(style === undefined ? {} : styles[style]), unlocked: true }) - 1;
    places.set(style, known);
    return known;
  };
  for (const { row, column } of areas.flatMap(cellsOf)) {
    const line = (cells[row] ??= {});
    line[column] = { ...line[column], style: placeOf(line[column]?.style) };
  }
}

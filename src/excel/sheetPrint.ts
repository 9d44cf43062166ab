import { shortHash } from "../core/numerics/shortHash";
import type { CellArea } from "../formula/address";
import { rangeAt } from "./rangeAt";

/**
 * Asks for what is in some cells of a sheet, how far it is used beyond them, and how many charts and tables it has; after
 * a sync all of that is to be had in few characters. What formulas fill beside their own cells comes later, or not at
 * all while they are busy: it does not count.
 */
export function sheetPrint(sheet: Excel.Worksheet, own: CellArea, spills: readonly CellArea[] = []): () => string {
  const cells = rangeAt(sheet, own).load(spills.length ? "formulas,values" : "formulas");
  const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const charts = sheet.charts.load("items/name");
  const tables = sheet.tables.load("items/name");
  return () => {
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const end = [
      Math.max(own.row + own.rows, rowIndex + rowCount),
      Math.max(own.column + own.columns, columnIndex + columnCount),
    ];
    const begin = [Math.min(own.row, rowIndex), Math.min(own.column, columnIndex)];
    const size = [...begin, ...end, charts.items.length, tables.items.length];
    // something was typed where it fills cells
    const isBlocked = spills.some(
      ({ row, column }) => cells.values[row - own.row]?.[column - own.column] === "#SPILL!",
    );
    return shortHash(JSON.stringify([size, isBlocked, withoutSpilled(cells.formulas as unknown[][], own, spills)]));
  };
}

/** The formula that fills an area stands in its first cell. */
const withoutSpilled = (formulas: unknown[][], own: CellArea, spills: readonly CellArea[]): unknown[][] =>
  spills.length === 0
    ? formulas
    : formulas.map((line, i) =>
        line.map((held, k) => {
          const [row, column] = [own.row + i, own.column + k];
          const isFilled = spills.some(
            (area) =>
              row >= area.row &&
              row < area.row + area.rows &&
              column >= area.column &&
              column < area.column + area.columns &&
              !(row === area.row && column === area.column),
          );
          return isFilled ? "" : held;
        }),
      );

import { shortHash } from "../core/numerics/shortHash";
import type { CellArea } from "../formula/address";
import { rangeAt } from "./rangeAt";

/**
 * Asks for what is in some cells of a sheet, how far it is used, and how many charts and tables it has; after a sync
 * all of that is to be had in few characters.
 */
export function sheetPrint(sheet: Excel.Worksheet, own: CellArea): () => string {
  const cells = rangeAt(sheet, own).load("formulas");
  const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const charts = sheet.charts.load("items/name");
  const tables = sheet.tables.load("items/name");
  return () => {
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const size = [rowIndex, columnIndex, rowCount, columnCount, charts.items.length, tables.items.length];
    return shortHash(JSON.stringify([size, cells.formulas]));
  };
}

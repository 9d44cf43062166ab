import type { CellArea } from "../formula/address";
import type { Plan } from "./plan";

/** All that a plan writes on: the page, what stands beside it, and the rows of its lists. */
export const sheetArea = ({ page: { area }, rowHeights, columnWidths }: Plan): CellArea => ({
  ...area,
  rows: Math.max(area.rows, rowHeights.length - area.row),
  columns: Math.max(area.columns, columnWidths.length - area.column),
});

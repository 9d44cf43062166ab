export { SHEET_COLUMNS, SHEET_ROWS } from "../formula/address";
/** A rectangle of cells of a worksheet. Rows and columns count from 0. */
export type { Area as CellArea } from "../formula/CellReading";

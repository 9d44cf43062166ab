/** A rectangle of cells of a worksheet. Rows and columns count from 0. */
export interface CellArea {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What a worksheet has. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

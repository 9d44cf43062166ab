import type { Area } from "../formula/CellReading";

/** What is selected, with the cells around it that may say what it is. */
export interface Selection {
  /** More than one when selected with Ctrl, in the order of their selection. */
  areas: readonly SelectedArea[];
  /** Where the wanted names of the worksheet or the workbook lead. */
  names: readonly (Area & { name: string })[];
}

export interface SelectedArea extends Area {
  /**
   * A piece of the worksheet that holds the first rows and columns of the area; cells that are not in it are blank, or
   * too far away.
   */
  around: { row: number; column: number; values: readonly (readonly unknown[])[] };
}

/**
 * So many rows and columns of an area are read and worked with in the pane; the rest of a column is like its beginning,
 * and a worksheet works with all.
 */
export const READ_ROWS = 100;
export const READ_COLUMNS = 30;
/** Labels are sought so far away. */
export const LABEL_ROWS = 30;
export const LABEL_COLUMNS = 8;

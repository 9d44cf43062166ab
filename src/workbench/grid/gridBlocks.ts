import type { ICellData, IWorkbookData, Nullable } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../address";

/** A block of cells is what stands in this many rows. */
export const BLOCK_ROWS = 1_024;
/** The block of what formulas fill besides their own cells. */
export const SPILLS = "spills";

export const blockOf = (row: number): number => Math.floor(row / BLOCK_ROWS);
export const blockKey = (sheet: string, block: number): string => `${sheet}/${block}`;
export const sheetOfKey = (key: string): string => key.slice(0, key.lastIndexOf("/"));
export const blockOfKey = (key: string): number => Number(key.slice(key.lastIndexOf("/") + 1));

/** All that Univer knows of an open workbook, but its cells. */
export interface GridCore {
  readonly workbook: IWorkbookData;
  /** Changed, and what depends on it was not calculated yet. */
  readonly stale: readonly SheetArea[] | "all";
}
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** A workbook that was kept. */
export interface KeptGrid {
  readonly core: GridCore;
  /** As they were parsed. */
  readonly blocks: ReadonlyMap<string, unknown>;
}

/** As Univer holds them: by workbook, sheet, row and column. */
export interface Spills {
  readonly ranges: ReturnType<FormulaDataModel["getArrayFormulaRange"]>;
  readonly cells: ReturnType<FormulaDataModel["getArrayFormulaCellData"]>;
}

/** Cells by row, then column. */
export type Lines = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

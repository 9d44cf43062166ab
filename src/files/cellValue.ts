import type { CellAt } from "../formula/address";

/** An error as a cell shows it. */
export interface ErrorValue {
  error: string;
}

/** What a cell shows. */
export type CellValue = number | string | boolean | ErrorValue;

/** What the formulas of a plan show; undefined where it is not known. */
export type ValueAt = (cell: CellAt) => CellValue | undefined;

export const isError = (value: CellValue | undefined): value is ErrorValue => typeof value === "object";

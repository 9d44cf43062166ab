import { errorValues } from "../vocabulary/errorValues";

/** What a cell of a worksheet holds: Excel hands errors over as their texts. */
export const sheetCell = (value: unknown): unknown =>
  typeof value === "string" && value in errorValues ? { error: value } : value;

/** What was seen in the cells of a column: why it is taken for what it is. The words of each are in the vocabulary. */
export type Finding =
  /** So many different values, of so many cells. */
  | { id: "different"; count: number; of: number }
  | { id: "leadingZeros"; example: string }
  /** Some day cannot be a month: "27/01". */
  | { id: "dayFirst" | "monthFirst"; example: string }
  /** 2025-01-27, 27 Jan 2025, or real days of a worksheet. */
  | { id: "clearDays" }
  | { id: "openDays"; example: string }
  | { id: "decimalComma" | "decimalPoint"; example: string }
  | { id: "openDecimal"; example: string }
  | { id: "currency"; code: string }
  | { id: "refunds"; count: number }
  /** Of all rows, from 0 to 1. */
  | { id: "blank"; share: number }
  | { id: "firstLineOnly" }
  | { id: "repeated" };

import { cellError } from "./cellError";

/** The rectangle, or one cell with the error that kept it from being made. */
export function orError<Cells extends unknown[][]>(make: () => Cells): Cells {
  try {
    return make();
  } catch (error) {
    return [[cellError(error)]] as unknown[][] as Cells;
  }
}

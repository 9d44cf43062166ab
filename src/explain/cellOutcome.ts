import { errorCodeIn } from "../functions/cellError";
import { cellAt, type CellReading, type Place } from "../formula/CellReading";
import { UNKNOWN, valueOf, type Outcome } from "./Outcome";

/** What a cell holds; beyond the last used one all are blank. */
export function cellOutcome(reading: Pick<CellReading, "areas" | "used">, place: Place): Outcome {
  const cell = cellAt(reading, place);
  if (!cell) return isBeyondUsed(reading, place) ? valueOf(null) : UNKNOWN;
  const { value } = cell;
  const error = errorCodeIn(value);
  if (error) return { error, from: place };
  // a formula that answers an empty text fills its cell with it
  if (value === "" && cell.formula !== undefined) return valueOf("");
  if (value === "" || value === null || value === undefined) return valueOf(null);
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean"
    ? valueOf(value)
    : UNKNOWN;
}

function isBeyondUsed({ used }: Pick<CellReading, "used">, { sheet, row, column }: Place): boolean {
  const last = used.find((one) => one.sheet === sheet);
  return last !== undefined && (row > last.row || column > last.column);
}

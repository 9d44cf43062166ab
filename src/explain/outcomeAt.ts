import type { Expression } from "../formula/parseFormula";
import { cellOutcome } from "./cellOutcome";
import { evaluate } from "./evaluate";
import type { Outcome } from "./Outcome";
import type { Scope } from "./Scope";

/**
 * What a call answers at a place of its table. Where its cells are too many to work it out here, what the call has
 * filled tells it, as far as that was read.
 */
export function outcomeAt(call: Expression, scope: Scope, at = scope.at): Outcome {
  const worked = evaluate(call, { ...scope, at });
  const { anchor, spill } = scope.reading;
  if (!("unknown" in worked) || call !== scope.whole || !spill) return worked;
  return cellOutcome(scope.reading, {
    sheet: anchor.sheet,
    row: anchor.row + at.row,
    column: anchor.column + at.column,
  });
}

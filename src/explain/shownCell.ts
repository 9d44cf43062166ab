import type { Cell } from "../formula/CellReading";
import type { TermId } from "../vocabulary/terms";
import { UNKNOWN, type Outcome } from "./Outcome";
import { saidOutcome, type Wording } from "./Wording";

/** What a cell shows; where its column is too narrow, or nothing shows, its value. */
export function shownCell(cell: Cell | undefined, outcome: Outcome, id: TermId | undefined, wording: Wording): string {
  const text = cell?.text.trim() ?? "";
  return text && !/^#+$/.test(text) ? text : saidOutcome(cell ? outcome : UNKNOWN, id, wording);
}

import type { CellArea } from "../formula/address";
import type { PlanList } from "../template/plan";

/** A worksheet that was written, and what tells whether anything of it changed since. */
export interface WrittenSheet {
  /** Excel's own, which stays when the sheet is renamed. */
  id: string;
  name: string;
  /** The cells without those of lists. */
  own: CellArea;
  /** What they held and what else the sheet had when it was written, in few characters; undefined where nobody asked. */
  print: string | undefined;
  lists: readonly PlanList[];
  /** What formulas fill beside their own cells. */
  spills?: readonly CellArea[];
}

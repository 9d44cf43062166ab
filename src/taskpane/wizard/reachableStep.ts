import { refusalsOf } from "./findings";
import { STEP_IDS, type StepId } from "./steps";
import type { Wizard } from "./wizard";

/** A step, or the first one before it that is not answered. */
export function reachableStep(wizard: Wizard, step: StepId): StepId {
  const before = STEP_IDS.slice(0, STEP_IDS.indexOf(step));
  return before.find((id) => id !== "summary" && refusalsOf(wizard, id).length > 0) ?? step;
}

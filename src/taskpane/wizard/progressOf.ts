import type { GuidedProgress } from "../parts/guided";
import { questions, STEP_IDS } from "./steps";
import { figuresOf, subjectOf, type Wizard } from "./wizard";

/** What the other screens tell of the answers. */
export function progressOf(wizard: Wizard): GuidedProgress {
  const { step, sheet } = wizard;
  return {
    subject: subjectOf(wizard),
    step,
    stepName: step === "summary" ? "summaryName" : questions[step].name,
    at: STEP_IDS.indexOf(step) + 1,
    all: STEP_IDS.length,
    figures: figuresOf(wizard),
    currency: sheet.currency,
  };
}

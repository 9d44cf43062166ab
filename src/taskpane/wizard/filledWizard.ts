import type { GuidedAnswers } from "../parts/guided";
import { NUMBER_IDS, TEXT_IDS } from "./fields";
import { reachableStep } from "./reachableStep";
import { emptyWizard, type Wizard } from "./wizard";

/** The guided worksheet with what is known, at the first question that is open. A churn that is known is a rate. */
export function filledWizard({ figures, texts, currency }: GuidedAnswers): Wizard {
  const empty = emptyWizard("own");
  const wizard: Wizard = {
    ...empty,
    entries: Object.fromEntries(
      NUMBER_IDS.flatMap((id) => {
        const value = figures[id];
        return value === undefined ? [] : [[id, { value }] as const];
      }),
    ),
    texts: Object.fromEntries(TEXT_IDS.flatMap((id) => (texts[id] ? [[id, texts[id]] as const] : []))),
    ...(figures.margin_typed === undefined ? {} : { marginWay: "marginRate" as const }),
    churnWay: "rate",
    sheet: { ...empty.sheet, currency },
  };
  // what a customer may cost is never invented: it is asked, though it may be left blank
  return { ...wizard, step: reachableStep(wizard, figures.acquisition_cost === undefined ? "acquisition" : "summary") };
}

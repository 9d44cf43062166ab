import type { NumberMarks } from "../../core/numberMarks";
import type { Locale } from "../../vocabulary/locale";
import type { GuidedAnswers, GuidedStart } from "../parts/guided";
import { exampleWizard } from "./example";
import { filledWizard } from "./filledWizard";
import { reduceWizard, type WizardAction } from "./reduceWizard";
import { emptyWizard, type Wizard } from "./wizard";

/** The answers that the pane holds. */
export interface Guided {
  /** The user's own. */
  own: Wizard;
  /** The worked example or the empty worksheet while it is open: it leaves the user's own answers alone. */
  visit: Wizard | undefined;
}

/** The answers that are open. */
export const openWizard = ({ own, visit }: Guided): Wizard => visit ?? own;

export function startGuided(guided: Guided, start: GuidedStart, locale: Locale): Guided {
  switch (start) {
    case "own":
      return leaveGuided(guided);
    case "anew":
      return { own: withMarks(emptyWizard("own"), guided), visit: undefined };
    case "example":
      return { ...guided, visit: withMarks(exampleWizard(locale), guided) };
    case "blank":
      return { ...guided, visit: emptyWizard("blank") };
  }
}

/** The user's own answers begin anew with what is known. */
export const fillGuided = (guided: Guided, answers: GuidedAnswers): Guided => ({
  own: withMarks(filledWizard(answers), guided),
  visit: undefined,
});

export const leaveGuided = ({ own }: Guided): Guided => ({ own, visit: undefined });

export const reduceGuided = ({ own, visit }: Guided, action: WizardAction): Guided =>
  visit ? { own, visit: reduceWizard(visit, action) } : { own: reduceWizard(own, action), visit };

/** How the workbook writes figures. */
export const markGuided = ({ own, visit }: Guided, marks: NumberMarks): Guided => ({
  own: { ...own, marks },
  visit: visit && { ...visit, marks },
});

/** It does not change with the answers. */
const withMarks = (wizard: Wizard, { own }: Guided): Wizard => ({ ...wizard, marks: own.marks });

import type { Dispatch } from "react";
import type { WizardAction } from "./reduceWizard";
import type { Wizard } from "./wizard";

export interface SummaryStepProps {
  wizard: Wizard;
  dispatch: Dispatch<WizardAction>;
  onShare: (sheetName: string) => void;
  onLeave: () => void;
  onStartAgain: () => void;
}

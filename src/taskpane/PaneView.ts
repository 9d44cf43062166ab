import type { Dispatch } from "react";
import type { Locale } from "../vocabulary/locale";
import type { FirstUiKey } from "../vocabulary/ui";
import type { FunctionsAction, FunctionsState } from "./functions/functionsState";
import type { HomeRow } from "./home/HomeRow";
import type { CatalogueState } from "./parts/catalogue";
import type { GuidedAnswers, GuidedProgress, GuidedStart } from "./parts/guided";
import type { SharedSheet } from "./share/SharedSheet";
import type { WizardAction } from "./wizard/reduceWizard";
import type { Wizard } from "./wizard/wizard";

/** What the pane hands every screen: a screen names in its own props what it takes of it. */
export interface PaneView {
  title: FirstUiKey;
  /** The tabs stand above it. */
  isTab: boolean;
  catalogue: CatalogueState;
  onReload: () => void;
  onLeave: () => void;
  /** To the tab where orders are read. */
  onOrders: () => void;
  /** To the tab where models are compared. */
  onModels: () => void;
  onHelp: () => void;
  onLocaleChosen: (locale: Locale) => void;
  rows: readonly HomeRow[];
  functions: FunctionsState;
  inFunctions: Dispatch<FunctionsAction>;
  /** The answers that are open. */
  wizard: Wizard;
  inWizard: Dispatch<WizardAction>;
  /** The user's own answers as they were left; undefined before anything is answered. */
  left: GuidedProgress | undefined;
  example: GuidedProgress;
  onGuided: (start: GuidedStart) => void;
  /** Opens the guided worksheet with these answers, and without others. */
  onFilled: (answers: GuidedAnswers) => void;
  shared: SharedSheet | undefined;
  onShare: (sheet: SharedSheet) => void;
}

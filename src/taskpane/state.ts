import type { NumberMarks } from "../core/numberMarks";
import type { Locale } from "../vocabulary/locale";
import { allFunctions, reduceFunctions, type FunctionsAction, type FunctionsState } from "./functions/functionsState";
import type { Catalogue, CatalogueState } from "./parts/catalogue";
import type { GuidedAnswers, GuidedStart } from "./parts/guided";
import type { ScreenId } from "./screens";
import type { SharedSheet } from "./share/SharedSheet";
import { fillGuided, leaveGuided, markGuided, reduceGuided, startGuided, type Guided } from "./wizard/guided";
import type { WizardAction } from "./wizard/reduceWizard";
import { emptyWizard, type Wizard } from "./wizard/wizard";

/** All the pane knows. What can be worked out from it (results, counts) is not in it. */
export interface PaneState {
  locale: Locale;
  screen: ScreenId;
  catalogue: CatalogueState;
  functions: FunctionsState;
  guided: Guided;
  shared: SharedSheet | undefined;
}

export type PaneAction =
  | { type: "localeChosen"; locale: Locale }
  | { type: "screenChosen"; screen: ScreenId }
  | { type: "guidedChosen"; start: GuidedStart }
  | { type: "guidedFilled"; answers: GuidedAnswers }
  | { type: "sheetShared"; sheet: SharedSheet }
  | { type: "marksRead"; marks: NumberMarks }
  | { type: "loadingStarted" }
  | { type: "loaded"; entries: Catalogue }
  | { type: "loadingFailed" }
  | { type: "functions"; action: FunctionsAction }
  | { type: "wizard"; action: WizardAction };

export const initialState = (locale: Locale, own: Wizard = emptyWizard("own")): PaneState => ({
  locale,
  screen: "home",
  catalogue: { status: "loading" },
  functions: allFunctions,
  guided: { own, visit: undefined },
  shared: undefined,
});

export function reducePane(state: PaneState, action: PaneAction): PaneState {
  const { guided } = state;
  switch (action.type) {
    case "localeChosen":
      return { ...state, locale: action.locale };
    case "screenChosen":
      return { ...state, screen: action.screen, guided: leaveGuided(guided) };
    case "guidedChosen":
      return { ...state, screen: "wizard", guided: startGuided(guided, action.start, state.locale) };
    case "guidedFilled":
      return { ...state, screen: "wizard", guided: fillGuided(guided, action.answers) };
    case "sheetShared":
      return { ...state, screen: "share", guided: leaveGuided(guided), shared: action.sheet };
    case "marksRead":
      return { ...state, guided: markGuided(guided, action.marks) };
    case "loadingStarted":
      return { ...state, catalogue: { status: "loading" } };
    case "loaded":
      return { ...state, catalogue: { status: "ready", entries: action.entries } };
    case "loadingFailed":
      return { ...state, catalogue: { status: "failed" } };
    case "functions":
      return { ...state, functions: reduceFunctions(state.functions, action.action) };
    case "wizard":
      return { ...state, guided: reduceGuided(guided, action.action) };
  }
}

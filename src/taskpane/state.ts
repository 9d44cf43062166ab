import type { NumberMarks } from "../core/numberMarks";
import type { GroupId } from "../vocabulary/groups";
import type { Locale } from "../vocabulary/locale";
import type { Catalogue } from "./parts/catalogue";
import { groupOf } from "./parts/catalogue";
import { searchCatalogue } from "./functions/searchCatalogue";
import { exampleWizard } from "./wizard/example";
import { reduceWizard } from "./wizard/reduceWizard";
import type { WizardAction } from "./wizard/reduceWizard";
import { emptyWizard } from "./wizard/wizard";
import type { Wizard } from "./wizard/wizard";

/** All the pane knows. What can be worked out from it (results, counts) is not in it. */
export interface PaneState {
  locale: Locale;
  screen: Screen;
  /** The user's own answers. */
  own: Wizard;
  /** The worked example or the empty worksheet while it is open: it leaves the user's own answers alone. */
  visit: Wizard | undefined;
  /** The worksheet that is to be saved as a file. */
  shared: SharedSheet | undefined;
  catalogue: Loading;
  query: string;
  group: GroupId | undefined;
  /** The function whose card is open. */
  openId: string | undefined;
}

type Screen = TopLevelId | "wizard" | LaterScreenId;
export type TopLevelId = "home" | "functions";
/** Read when first opened. */
export type LaterScreenId = "explain" | "check" | "templates" | "share";
interface SharedSheet { id: string; name: string }
type Loading = { status: "loading" } | { status: "failed" } | { status: "ready"; entries: Catalogue };

export type PaneAction =
  | { type: "localeChosen"; locale: Locale }
  | { type: "screenChosen"; screen: Exclude<Screen, "wizard" | "share"> }
  | { type: "sheetShared"; sheet: SharedSheet }
  | { type: "wizardOpened" }
  | { type: "exampleOpened" }
  | { type: "blankOpened" }
  | { type: "startedAgain" }
  | { type: "marksRead"; marks: NumberMarks }
  | { type: "wizard"; action: WizardAction }
  | { type: "loadingStarted" }
  | { type: "loaded"; entries: Catalogue }
  | { type: "loadingFailed" }
  | { type: "queryTyped"; query: string }
  | { type: "groupChosen"; group: GroupId | undefined }
  | { type: "opened"; id: string }
  | { type: "toggled"; id: string };

export const initialState = (locale: Locale, own: Wizard = emptyWizard("own")): PaneState => ({
  locale, screen: "home", own, visit: undefined, shared: undefined, catalogue: { status: "loading" }, query: "", group: undefined, openId: undefined,
});

export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "localeChosen": return { ...state, locale: action.locale };
    case "screenChosen": return { ...state, screen: action.screen, visit: undefined };
    case "sheetShared": return { ...state, screen: "share", visit: undefined, shared: action.sheet };
    case "wizardOpened": return { ...state, screen: "wizard", visit: undefined };
    case "exampleOpened": return { ...state, screen: "wizard", visit: withMarks(exampleWizard(state.locale), state) };
    case "blankOpened": return { ...state, screen: "wizard", visit: emptyWizard("blank") };
    case "startedAgain": return { ...state, screen: "wizard", visit: undefined, own: withMarks(emptyWizard("own"), state) };
    case "marksRead": return { ...state, own: { ...state.own, marks: action.marks }, visit: state.visit && { ...state.visit, marks: action.marks } };
    case "wizard": return state.visit ? { ...state, visit: reduceWizard(state.visit, action.action) } : { ...state, own: reduceWizard(state.own, action.action) };
    case "loadingStarted": return { ...state, catalogue: { status: "loading" } };
    case "loaded": return { ...state, catalogue: { status: "ready", entries: action.entries } };
    case "loadingFailed": return { ...state, catalogue: { status: "failed" } };
    case "queryTyped": return { ...state, query: action.query };
    // a second press takes the filter off
    case "groupChosen": return { ...state, group: action.group === state.group ? undefined : action.group };
    case "opened": return { ...state, openId: action.id };
    case "toggled": return { ...state, openId: action.id === state.openId ? undefined : action.id };
  }
}

/** How the workbook writes figures does not change with the answers. */
const withMarks = (wizard: Wizard, { own }: PaneState): Wizard => ({ ...wizard, marks: own.marks });

/** What the query finds everywhere, and what of it the chosen theme lets through. */
export function resultsOf(entries: Catalogue, { query, group, locale }: PaneState): { found: Catalogue; shown: Catalogue } {
  const found = searchCatalogue(entries, query, locale);
  return { found, shown: group ? found.filter((entry) => groupOf(entry) === group) : found };
}

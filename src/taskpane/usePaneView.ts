import { useMemo, type Dispatch } from "react";
import type { PaneView } from "./PaneView";
import { rememberLocale } from "./rememberedLocale";
import { SCREEN_IDS, screens, type ScreenId } from "./screens";
import type { PaneAction, PaneState } from "./state";
import { exampleWizard } from "./wizard/example";
import { openWizard } from "./wizard/guided";
import { progressOf } from "./wizard/progressOf";
import { hasAnswers } from "./wizard/wizard";

/** The pane's state as its screens get it. */
export function usePaneView(
  { locale, screen, catalogue, functions, guided, shared }: PaneState,
  dispatch: Dispatch<PaneAction>,
): PaneView {
  const { own } = guided;
  const { title, isTab = false } = screens[screen];
  const left = useMemo(() => (hasAnswers(own) ? progressOf(own) : undefined), [own]);
  const example = useMemo(() => progressOf(exampleWizard(locale)), [locale]);
  const ways = useMemo(() => waysOf(dispatch), [dispatch]);
  return { title, isTab, catalogue, functions, wizard: openWizard(guided), left, example, shared, ...ways };
}

/** What a screen can ask of the pane. */
const waysOf = (dispatch: Dispatch<PaneAction>) => {
  const to = (screen: ScreenId) => () => {
    dispatch({ type: "screenChosen", screen });
  };
  return {
    onReload: () => {
      dispatch({ type: "loadingStarted" });
    },
    onLeave: to("home"),
    onOrders: to("data"),
    onModels: to("models"),
    onHelp: to("help"),
    onLocaleChosen: (locale) => {
      rememberLocale(locale);
      dispatch({ type: "localeChosen", locale });
    },
    onGuided: (start) => {
      dispatch({ type: "guidedChosen", start });
    },
    onFilled: (answers) => {
      dispatch({ type: "guidedFilled", answers });
    },
    onShare: (sheet) => {
      dispatch({ type: "sheetShared", sheet });
    },
    inFunctions: (action) => {
      dispatch({ type: "functions", action });
    },
    inWizard: (action) => {
      dispatch({ type: "wizard", action });
    },
    rows: SCREEN_IDS.flatMap((id) => {
      const { title, row } = screens[id];
      return row ? [{ id, title, ...row, onOpen: to(id) }] : [];
    }),
  } satisfies Partial<PaneView>;
};

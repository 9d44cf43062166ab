import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useReducer } from "react";
import type { Locale } from "../../vocabulary/locale";
import type { Catalogue } from "../catalogue";
import type { Host } from "../host";
import { rememberedLocale, rememberLocale } from "../rememberedLocale";
import { initialState, reducePane } from "../state";
import type { PaneState } from "../state";
import { darkTheme } from "../theme";
import { useColorTheme } from "../useColorTheme";
import { FunctionsContext } from "../useFunctions";
import { HostContext } from "../useHost";
import { LocaleContext } from "../useWords";
import { keepAnswers, keptAnswers } from "../wizard/keptAnswers";
import { FunctionsScreen } from "./FunctionsScreen";
import { HomeScreen } from "./home/HomeScreen";
import { LaterScreen } from "./LaterScreen";
import { ScreenBoundary } from "./ScreenBoundary";
import { TopBar } from "./TopBar";
import { WizardScreen } from "./wizard/WizardScreen";

interface PaneProps {
  host: Host;
  load: () => Promise<Catalogue>;
}

export function Pane({ host, load }: PaneProps): React.JSX.Element {
  const [state, dispatch] = useReducer(reducePane, host, openedState);
  const theme = useColorTheme(host);
  const { locale, catalogue, screen, own, visit } = state;
  const isLoading = catalogue.status === "loading";
  const hasTabs = screen === "home" || screen === "functions";
  const leave = (): void => { dispatch({ type: "screenChosen", screen: "home" }); };
  useStaticStyles();
  const styles = useStyles();

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  useEffect(() => {
    // scroll bars and the overscrolled edge follow the browser's scheme
    document.documentElement.style.colorScheme = theme === darkTheme ? "dark" : "light";
  }, [theme]);

  useEffect(() => {
    if (!isLoading) return;
    let isCurrent = true;
    load().then(
      (entries) => { if (isCurrent) dispatch({ type: "loaded", entries }); },
      () => { if (isCurrent) dispatch({ type: "loadingFailed" }); },
    );
    return () => { isCurrent = false; };
  }, [isLoading, load]);

  useEffect(() => {
    // an Excel that does not tell leaves a text of two readings to the user
    host.numberMarks().then((marks) => { if (marks) dispatch({ type: "marksRead", marks }); }, () => undefined);
  }, [host]);

  useEffect(() => { keepAnswers(own, host.workbook); }, [own, host]);

  useEffect(() => host.onCommand((command) => { dispatch({ type: "screenChosen", screen: command }); }), [host]);

  const chooseLocale = useCallback((chosen: Locale) => {
    rememberLocale(chosen);
    dispatch({ type: "localeChosen", locale: chosen });
  }, []);

  return (
    <FluentProvider theme={theme}>
      <HostContext value={host}>
        <LocaleContext value={locale}>
          {/* inside the provider: its own class also goes to every tooltip */}
          <div className={styles.pane}>
            {hasTabs && <TopBar screen={screen} onChosen={(chosen) => { dispatch({ type: "screenChosen", screen: chosen }); }} />}
            <ScreenBoundary key={screen} onLeave={hasTabs ? undefined : leave}>
              {screen === "home" && <HomeScreen own={own} dispatch={dispatch} onLocaleChosen={chooseLocale} />}
              {screen === "functions" && <FunctionsScreen state={state} dispatch={dispatch} />}
              {screen === "wizard" && <FunctionsContext value={catalogue.status === "ready" ? catalogue.entries : []}><WizardScreen wizard={visit ?? own} dispatch={dispatch} /></FunctionsContext>}
              {(screen === "explain" || screen === "check" || screen === "templates" || screen === "share") && <LaterScreen id={screen} state={state} dispatch={dispatch} />}
            </ScreenBoundary>
          </div>
        </LocaleContext>
      </HostContext>
    </FluentProvider>
  );
}

const openedState = (host: Host): PaneState => initialState(rememberedLocale() ?? host.locale, keptAnswers(host.workbook));

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: { minHeight: "100vh", display: "flex", flexDirection: "column", fontVariantNumeric: "tabular-nums", overflowWrap: "break-word" },
});

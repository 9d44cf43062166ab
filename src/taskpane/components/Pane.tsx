import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useReducer } from "react";
import type { Locale } from "../../vocabulary/locale";
import type { Catalogue } from "../catalogue";
import type { Host } from "../host";
import { rememberedLocale, rememberLocale } from "../rememberedLocale";
import { initialState, reducePane } from "../state";
import { darkTheme } from "../theme";
import { useColorTheme } from "../useColorTheme";
import { LocaleContext } from "../useWords";
import { FunctionsScreen } from "./FunctionsScreen";
import { TopBar } from "./TopBar";

interface PaneProps {
  host: Host;
  load: () => Promise<Catalogue>;
}

export function Pane({ host, load }: PaneProps): React.JSX.Element {
  const [state, dispatch] = useReducer(reducePane, host.locale, (locale) => initialState(rememberedLocale() ?? locale));
  const theme = useColorTheme(host);
  const { locale, catalogue } = state;
  const isLoading = catalogue.status === "loading";
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

  const chooseLocale = useCallback((chosen: Locale) => {
    rememberLocale(chosen);
    dispatch({ type: "localeChosen", locale: chosen });
  }, []);

  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <LocaleContext value={locale}>
        <TopBar onLocaleChosen={chooseLocale} />
        <FunctionsScreen state={state} dispatch={dispatch} />
      </LocaleContext>
    </FluentProvider>
  );
}

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: { minHeight: "100vh", fontVariantNumeric: "tabular-nums", overflowWrap: "break-word" },
});

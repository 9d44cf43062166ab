import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { useEffect, useReducer } from "react";
import type { PaneHost } from "./host";
import type { Catalogue } from "./parts/catalogue";
import { darkTheme } from "./parts/theme";
import { HostContext } from "./parts/useHost";
import { LocaleContext } from "./parts/useWords";
import { rememberedLocale } from "./rememberedLocale";
import { ScreenBoundary } from "./ScreenBoundary";
import { screens } from "./screens";
import { initialState, reducePane, type PaneState } from "./state";
import { TopBar } from "./TopBar";
import { useColorTheme } from "./useColorTheme";
import { usePaneView } from "./usePaneView";
import { keepAnswers, keptAnswers } from "./wizard/keptAnswers";

interface PaneProps {
  host: PaneHost;
  load: () => Promise<Catalogue>;
}

export function Pane({ host, load }: PaneProps): React.JSX.Element {
  const [state, dispatch] = useReducer(reducePane, host, openedState);
  const theme = useColorTheme(host);
  const view = usePaneView(state, dispatch);
  const {
    locale,
    catalogue,
    screen,
    guided: { own },
  } = state;
  const isLoading = catalogue.status === "loading";
  const { Screen } = screens[screen];
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
      (entries) => {
        if (isCurrent) dispatch({ type: "loaded", entries });
      },
      () => {
        if (isCurrent) dispatch({ type: "loadingFailed" });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isLoading, load]);

  useEffect(() => {
    // an Excel that does not tell leaves a text of two readings to the user
    host.numberMarks().then(
      (marks) => {
        if (marks) dispatch({ type: "marksRead", marks });
      },
      () => undefined,
    );
  }, [host]);

  useEffect(() => {
    keepAnswers(own, host.workbook);
  }, [own, host]);

  useEffect(
    () =>
      host.onCommand((command) => {
        dispatch({ type: "screenChosen", screen: command });
      }),
    [host],
  );

  return (
    <FluentProvider theme={theme}>
      <HostContext value={host}>
        <LocaleContext value={locale}>
          {/* inside the provider: its own class also goes to every tooltip */}
          <div className={styles.pane}>
            {view.isTab && (
              <TopBar
                screen={screen}
                onChosen={(chosen) => {
                  dispatch({ type: "screenChosen", screen: chosen });
                }}
              />
            )}
            <ScreenBoundary key={screen} onLeave={view.isTab ? undefined : view.onLeave}>
              <Screen {...view} />
            </ScreenBoundary>
          </div>
        </LocaleContext>
      </HostContext>
    </FluentProvider>
  );
}

const openedState = (host: PaneHost): PaneState =>
  initialState(rememberedLocale() ?? host.locale, keptAnswers(host.workbook));

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "break-word",
  },
});

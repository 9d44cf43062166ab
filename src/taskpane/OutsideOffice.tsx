import { Button, FluentProvider, Link, mergeClasses } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Locale } from "../vocabulary/locale";
import { localeFile } from "../vocabulary/localeFile";
import { addTexts, uiText, type UiKey } from "../vocabulary/ui";
import { outsideTexts } from "../vocabulary/ui/outsideTexts";
import { usePageStyles, useTextStyles } from "./parts/styles";
import { darkTheme, lightTheme } from "./parts/theme";

addTexts(outsideTexts);

/** Why there is no Excel around the page: it was opened by itself, or Office's script did not come. */
export type Outside = "alone" | "scriptMissing";

const WORDS: Readonly<Record<Outside, readonly [title: UiKey, body: UiKey]>> = {
  alone: ["outsideTitle", "outsideBody"],
  scriptMissing: ["noScriptTitle", "noScriptBody"],
};

interface OutsideOfficeProps {
  reason: Outside;
  locale: Locale;
  isDark: boolean;
  onReload: () => void;
}

/** What the page is, and what to do, where it cannot work. */
export function OutsideOffice({ reason, locale, isDark, onReload }: OutsideOfficeProps): React.JSX.Element {
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [locale, isDark]);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <Page reason={reason} locale={locale} onReload={onReload} />
    </FluentProvider>
  );
}

function Page({ reason, locale, onReload }: Omit<OutsideOfficeProps, "isDark">): React.JSX.Element {
  const text = useTextStyles();
  const page = usePageStyles();
  const [title, body] = WORDS[reason];
  return (
    <main className={page.main}>
      <div className={page.head}>
        <h1 className={text.title}>{uiText(title, locale)}</h1>
        <p className={mergeClasses(text.body, text.muted)}>{uiText(body, locale)}</p>
      </div>
      {reason === "scriptMissing" && (
        <div>
          <Button appearance="primary" onClick={onReload}>
            {uiText("tryAgain", locale)}
          </Button>
        </div>
      )}
      <Link href={localeFile("help.html", locale)} className={text.body}>
        {uiText("outsideHelp", locale)}
      </Link>
    </main>
  );
}

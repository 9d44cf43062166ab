import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { LocalLanguage20Regular } from "@fluentui/react-icons";
import type { Locale } from "../../vocabulary/locale";
import { useTextStyles } from "../styles";
import { tokens } from "../theme";
import { useLocale, useWords } from "../useWords";

interface TopBarProps {
  onLocaleChosen: (locale: Locale) => void;
}

/** The bar under the pane's edge. Its right end stays free: Excel puts its own menu there. */
export function TopBar({ onLocaleChosen }: TopBarProps): React.JSX.Element {
  const words = useWords();
  const other: Locale = useLocale() === "en" ? "fr" : "en";
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <h1 className={mergeClasses(text.body, text.strong, styles.title)}>{words("functions")}</h1>
      <Button appearance="subtle" size="small" icon={<LocalLanguage20Regular />} lang={other} className={styles.language} onClick={() => { onLocaleChosen(other); }}>
        {words("otherLanguage")}
      </Button>
    </header>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    boxSizing: "border-box",
    height: "40px",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "0 40px 0 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { whiteSpace: "nowrap" },
  language: { minWidth: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

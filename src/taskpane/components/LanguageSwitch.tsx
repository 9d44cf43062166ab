import { Button, makeStyles } from "@fluentui/react-components";
import { LocalLanguage20Regular } from "@fluentui/react-icons";
import type { Locale } from "../../vocabulary/locale";
import { tokens } from "../theme";
import { useLocale, useWords } from "../useWords";

export function LanguageSwitch({ onChosen }: { onChosen: (locale: Locale) => void }): React.JSX.Element {
  const words = useWords();
  const other: Locale = useLocale() === "en" ? "fr" : "en";
  const styles = useStyles();
  return (
    <Button appearance="subtle" size="small" icon={<LocalLanguage20Regular />} lang={other} className={styles.button} onClick={() => { onChosen(other); }}>
      {words("otherLanguage")}
    </Button>
  );
}

const useStyles = makeStyles({
  // its icon stands on the pane's edge, its ground reaches beyond
  button: { minWidth: 0, marginLeft: "-8px", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

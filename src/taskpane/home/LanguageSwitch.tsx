import { Button, makeStyles } from "@fluentui/react-components";
import { LocalLanguage20Regular } from "@fluentui/react-icons";
import { languages } from "../../vocabulary/languages";
import { LOCALES, type Locale } from "../../vocabulary/locale";
import { tokens } from "../parts/theme";
import { useLocale } from "../parts/useWords";

/** A button for each of the other languages, in that language. */
export function LanguageSwitch({ onChosen }: { onChosen: (locale: Locale) => void }): React.JSX.Element {
  const locale = useLocale();
  const styles = useStyles();
  return (
    <>
      {LOCALES.filter((other) => other !== locale).map((other) => (
        <Button
          key={other}
          appearance="subtle"
          size="small"
          icon={<LocalLanguage20Regular />}
          lang={other}
          className={styles.button}
          onClick={() => {
            onChosen(other);
          }}
        >
          {languages[other].ownName}
        </Button>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  // its icon stands on the pane's edge, its ground reaches beyond
  button: {
    minWidth: 0,
    marginLeft: "-8px",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

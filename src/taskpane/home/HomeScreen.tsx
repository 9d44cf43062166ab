import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Locale } from "../../vocabulary/locale";
import type { GuidedProgress } from "../parts/guided";
import { usePageStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";
import type { HomeProps } from "./HomeProps";
import { LanguageSwitch } from "./LanguageSwitch";
import { Returning } from "./Returning";
import { Welcome } from "./Welcome";

interface HomeScreenProps extends HomeProps {
  /** The guided worksheet as it was left; undefined before anything is answered. */
  left: GuidedProgress | undefined;
  onLocaleChosen: (locale: Locale) => void;
  onHelp: () => void;
}

export function HomeScreen({ left, onLocaleChosen, onHelp, ...rest }: HomeScreenProps): React.JSX.Element {
  const words = useWords();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <>
      <main className={mergeClasses(page.main, styles.main)}>
        {left ? <Returning left={left} {...rest} /> : <Welcome {...rest} />}
      </main>
      <footer className={styles.foot}>
        <LanguageSwitch onChosen={onLocaleChosen} />
        <Button appearance="subtle" size="small" className={styles.help} onClick={onHelp}>
          {words("help")}
        </Button>
      </footer>
    </>
  );
}

const useStyles = makeStyles({
  main: { gap: "20px" },
  foot: { display: "flex", justifyContent: "space-between", padding: "0 16px 12px" },
  help: { minWidth: 0, marginRight: "-8px", fontWeight: tokens.fontWeightRegular },
});

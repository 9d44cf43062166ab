import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Locale } from "../../vocabulary/locale";
import type { PaneAction } from "../state";
import { usePageStyles } from "../parts/styles";
import { hasAnswers } from "../wizard/wizard";
import type { Wizard } from "../wizard/wizard";
import { LanguageSwitch } from "./LanguageSwitch";
import { Returning } from "./Returning";
import { Welcome } from "./Welcome";

interface HomeScreenProps {
  own: Wizard;
  dispatch: Dispatch<PaneAction>;
  onLocaleChosen: (locale: Locale) => void;
}

export function HomeScreen({ own, dispatch, onLocaleChosen }: HomeScreenProps): React.JSX.Element {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <>
      <main className={mergeClasses(page.main, styles.main)}>
        {hasAnswers(own) ? <Returning own={own} dispatch={dispatch} /> : <Welcome dispatch={dispatch} />}
      </main>
      <footer className={styles.foot}><LanguageSwitch onChosen={onLocaleChosen} /></footer>
    </>
  );
}

const useStyles = makeStyles({
  main: { gap: "20px" },
  foot: { padding: "0 16px 12px" },
});

import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Locale } from "../../vocabulary/locale";
import type { GuidedProgress } from "../parts/guided";
import { usePageStyles } from "../parts/styles";
import type { HomeProps } from "./HomeProps";
import { LanguageSwitch } from "./LanguageSwitch";
import { Returning } from "./Returning";
import { Welcome } from "./Welcome";

interface HomeScreenProps extends HomeProps {
  /** The guided worksheet as it was left; undefined before anything is answered. */
  left: GuidedProgress | undefined;
  onLocaleChosen: (locale: Locale) => void;
}

export function HomeScreen({ left, onLocaleChosen, ...rest }: HomeScreenProps): React.JSX.Element {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <>
      <main className={mergeClasses(page.main, styles.main)}>
        {left ? <Returning left={left} {...rest} /> : <Welcome {...rest} />}
      </main>
      <footer className={styles.foot}>
        <LanguageSwitch onChosen={onLocaleChosen} />
      </footer>
    </>
  );
}

const useStyles = makeStyles({
  main: { gap: "20px" },
  foot: { padding: "0 16px 12px" },
});

import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { TopLevelId } from "./state";
import { useBarStyles } from "./parts/styles";
import { useWords } from "./parts/useWords";

/** The bar of the top level: where one is, and where else one can go. */
export function TopBar({ screen, onChosen }: { screen: TopLevelId; onChosen: (screen: TopLevelId) => void }): React.JSX.Element {
  const words = useWords();
  const bar = useBarStyles();
  const styles = useStyles();
  return (
    <header className={bar.bar}>
      <nav className={styles.tabs}>
        <TabList size="small" selectedValue={screen} onTabSelect={(_, { value }) => { onChosen(value as TopLevelId); }}>
          <Tab value="home">{words("home")}</Tab>
          <Tab value="functions">{words("functions")}</Tab>
        </TabList>
      </nav>
    </header>
  );
}

const useStyles = makeStyles({
  // the labels stand on the pane's edge, the marks on the bar's line
  tabs: { alignSelf: "flex-end", margin: "0 0 -1px -8px" },
});

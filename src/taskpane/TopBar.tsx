import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useBarStyles } from "./parts/styles";
import { useWords } from "./parts/useWords";
import { SCREEN_IDS, screens, type ScreenId } from "./screens";

const TABS = SCREEN_IDS.filter((id) => screens[id].isTab);

/** The bar of the top level: where one is, and where else one can go. */
export function TopBar({
  screen,
  onChosen,
}: {
  screen: ScreenId;
  onChosen: (screen: ScreenId) => void;
}): React.JSX.Element {
  const words = useWords();
  const bar = useBarStyles();
  const styles = useStyles();
  return (
    <header className={bar.bar}>
      <nav className={styles.tabs}>
        <TabList
          size="small"
          selectedValue={screen}
          onTabSelect={(_, { value }) => {
            onChosen(value as ScreenId);
          }}
        >
          {TABS.map((id) => (
            <Tab key={id} value={id}>
              {words(screens[id].title)}
            </Tab>
          ))}
        </TabList>
      </nav>
    </header>
  );
}

const useStyles = makeStyles({
  // the labels stand on the pane's edge, the marks on the bar's line
  tabs: { alignSelf: "flex-end", margin: "0 0 -1px -8px" },
});

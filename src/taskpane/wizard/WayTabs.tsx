import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { UiKey } from "../../vocabulary/ui";
import { useWords } from "../parts/useWords";

interface WayTabsProps<Way extends string> {
  label: UiKey;
  /** What each way is called. */
  words: Readonly<Record<Way, UiKey>>;
  way: Way;
  onChosen: (way: Way) => void;
}

/** A figure is worked out from others, or known. */
export function WayTabs<Way extends string>({
  label,
  words: named,
  way,
  onChosen,
}: WayTabsProps<Way>): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <TabList
      size="small"
      appearance="subtle-circular"
      aria-label={words(label)}
      selectedValue={way}
      className={styles.tabs}
      onTabSelect={(_, { value }) => {
        onChosen(value as Way);
      }}
    >
      {Object.entries<UiKey>(named).map(([value, key]) => (
        <Tab key={value} value={value}>
          {words(key)}
        </Tab>
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({ tabs: { marginLeft: "-2px", columnGap: "4px", flexWrap: "wrap" } });

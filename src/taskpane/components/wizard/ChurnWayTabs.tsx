import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useWords } from "../../useWords";
import type { ChurnWay } from "../../wizard/fields";

/** Churn is worked out from counts, or known. */
export function ChurnWayTabs({ way, onChosen }: { way: ChurnWay; onChosen: (way: ChurnWay) => void }): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <TabList size="small" appearance="subtle-circular" aria-label={words("churnWay")} selectedValue={way} className={styles.tabs} onTabSelect={(_, { value }) => { onChosen(value as ChurnWay); }}>
      <Tab value="counts">{words("fromCounts")}</Tab>
      <Tab value="rate">{words("knowRate")}</Tab>
    </TabList>
  );
}

const useStyles = makeStyles({ tabs: { marginLeft: "-2px", columnGap: "4px" } });

import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { GROUP_IDS, groups, type GroupId } from "../../vocabulary/groups";
import type { Catalogue } from "../parts/catalogue";
import { useLocale, useWords } from "../parts/useWords";
import { groupCounts } from "./groupOf";

interface GroupFilterProps {
  /** What the query found, in all themes. */
  entries: Catalogue;
  chosen: GroupId | undefined;
  onChosen: (group: GroupId | undefined) => void;
}

/** The themes with what the query finds in each. A theme without results hides, unless it is the chosen one. */
export function GroupFilter({ entries, chosen, onChosen }: GroupFilterProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const counts = groupCounts(entries);
  const shown = GROUP_IDS.filter((group) => counts.has(group) || group === chosen);

  const button = (group: GroupId | undefined, label: string, count: number): React.JSX.Element => (
    <ToggleButton
      key={label}
      size="small"
      shape="circular"
      className={styles.filter}
      checked={group === chosen}
      onClick={() => {
        onChosen(group);
      }}
    >
      {label} {count}
    </ToggleButton>
  );

  return (
    <div role="group" aria-label={words("filterByTheme")} className={styles.filters}>
      {button(undefined, words("allThemes"), entries.length)}
      {shown.map((group) => button(group, groups[group][locale], counts.get(group) ?? 0))}
    </div>
  );
}

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px 4px" },
  filter: { minWidth: 0, whiteSpace: "nowrap" },
});

import { makeStyles } from "@fluentui/react-components";
import { FORCED_COLORS } from "./styles";
import { tokens } from "./theme";

/** A grid with one cell picked. */
export function SelectedCellIcon(): React.JSX.Element {
  const styles = useStyles();
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden>
      <rect x="3" y="3.5" width="14" height="13" rx="2" />
      <path d="M3 8h14M3 12.2h4.5M7.5 3.5v13" />
      <rect x="7.5" y="8" width="9.5" height="4.6" strokeWidth="2" className={styles.picked} />
    </svg>
  );
}

const useStyles = makeStyles({
  picked: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    [FORCED_COLORS]: { fill: "ButtonFace", stroke: "Highlight" },
  },
});

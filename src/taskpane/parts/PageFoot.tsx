import { makeStyles } from "@fluentui/react-components";
import { LOW } from "./styles";
import { tokens } from "./theme";

interface PageFootProps {
  chain?: React.ReactNode;
  /** The way back, if any, and the one primary button. */
  children: React.ReactNode;
}

/** Sticks to the lower edge: the chain, then the buttons. In the lowest panes one row. */
export function PageFoot({ chain, children }: PageFootProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <footer className={styles.foot}>
      {chain}
      <div className={styles.buttons}>{children}</div>
    </footer>
  );
}

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 16px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [LOW]: { flexDirection: "row", alignItems: "center", padding: "4px 16px" },
  },
  // the label of the subtle button stands on the pane's edge
  buttons: {
    flexGrow: 1,
    display: "flex",
    justifyContent: "space-between",
    columnGap: "4px",
    marginLeft: "-12px",
    [LOW]: { justifyContent: "flex-end", marginLeft: 0 },
  },
});

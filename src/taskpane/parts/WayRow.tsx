import { createFocusOutlineStyle, makeStyles } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { ROW_BUTTON } from "./styles";
import { tokens } from "./theme";

interface WayRowProps {
  onClick: () => void;
  /** Its lines, one below the other. */
  children: ReactNode;
}

/** A row of words that leads somewhere. */
export function WayRow({ onClick, children }: WayRowProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} onClick={onClick}>
        <span className={styles.words}>{children}</span>
        <ChevronRight20Regular aria-hidden className={styles.chevron} />
      </button>
    </li>
  );
}

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    ...createFocusOutlineStyle(),
    position: "relative",
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    ...ROW_BUTTON,
    // not below the bar that stays at the top
    scrollMarginTop: "48px",
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

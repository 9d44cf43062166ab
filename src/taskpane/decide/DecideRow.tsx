import { createFocusOutlineStyle, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import { ROW_BUTTON, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";

interface DecideRowProps {
  title: string;
  sub: string;
  /** What is known already, and where it stands. */
  headline?: { value: string | undefined; label: string } | undefined;
  onClick: () => void;
}

/** Something to decide: what it is, what its worksheet says, and the way there. */
export function DecideRow({ title, sub, headline, onClick }: DecideRowProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} onClick={onClick}>
        <span className={styles.words}>
          <span className={mergeClasses(text.body, text.strong)}>{title}</span>
          <span className={mergeClasses(text.caption, text.muted)}> {sub}</span>
          {headline && (
            <span className={text.caption}>
              {headline.value !== undefined && (
                <span className={mergeClasses(text.strong, styles.value)}> {headline.value}</span>
              )}
              <span className={text.faint}> {headline.label}</span>
            </span>
          )}
        </span>
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
  value: { color: tokens.colorBrandForeground1, fontSize: "14px" },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

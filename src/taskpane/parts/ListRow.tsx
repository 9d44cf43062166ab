import { createFocusOutlineStyle, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import type { Ref } from "react";
import { ROW_BUTTON, useTextStyles } from "./styles";
import { tokens } from "./theme";

interface ListRowProps {
  ref?: Ref<HTMLButtonElement>;
  icon: React.ReactNode;
  title: string;
  sub: string;
  onClick: () => void;
}

/** A row that leads somewhere. */
export function ListRow({ ref, icon, title, sub, onClick }: ListRowProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button ref={ref} type="button" className={styles.row} onClick={onClick}>
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
        <span className={styles.words}>
          <span className={mergeClasses(text.body, text.strong)}>{title}</span>
          <span className={mergeClasses(text.caption, text.muted)}> {sub}</span>
        </span>
        <ChevronRight20Regular className={styles.chevron} aria-hidden />
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
  icon: { display: "flex", flexShrink: 0, color: tokens.colorBrandForeground1 },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "2px" },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

import { createFocusOutlineStyle, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Table20Regular } from "@fluentui/react-icons";
import { ROW_BUTTON, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";

interface SheetRowProps {
  name: string;
  sub: string;
  /** What its headline says. */
  value: string | undefined;
  onClick: () => void;
}

/** A worksheet of the workbook: pressed, it is shown. */
export function SheetRow({ name, sub, value, onClick }: SheetRowProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <button type="button" className={styles.row} onClick={onClick}>
      <Table20Regular aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <span className={mergeClasses(text.body, text.strong)}>{name}</span>
        <span className={mergeClasses(text.caption, text.muted)}> {sub}</span>
      </span>
      {value !== undefined && <span className={mergeClasses(text.body, text.strong, styles.value)}> {value}</span>}
    </button>
  );
}

const useStyles = makeStyles({
  row: {
    ...createFocusOutlineStyle(),
    position: "relative",
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    ...ROW_BUTTON,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
  value: { flexShrink: 0, whiteSpace: "nowrap" },
});

import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Link16Regular } from "@fluentui/react-icons";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";

/** The cell a field is linked to, and the way to let go of it. */
export function LinkChip({
  address,
  label,
  onUnlink,
}: {
  address: string;
  label: string;
  onUnlink: () => void;
}): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={mergeClasses(text.caption, styles.chip)}>
        <Link16Regular aria-hidden className={styles.icon} />
        <span className={styles.address}>{words("linkedTo", { address })}</span>
      </span>
      <Link
        as="button"
        className={mergeClasses(text.caption, styles.unlink)}
        aria-label={words("forField", { action: words("unlink"), field: label })}
        onClick={onUnlink}
      >
        {words("unlink")}
      </Link>
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: "8px", marginTop: "4px" },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    minWidth: 0,
    padding: "3px 6px",
    borderRadius: "4px",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    [FORCED_COLORS]: { outline: "1px solid Highlight" },
  },
  icon: { flexShrink: 0 },
  unlink: { [FORCED_COLORS]: { textDecorationLine: "underline" } },
  address: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

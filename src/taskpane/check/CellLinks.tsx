import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { cellAddress } from "../../formula/address";
import type { CellPlace } from "../../review/Finding";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";

/** More would push what is said about them off the screen. */
const SHOWN = 6;

/** Where a finding is: each cell selects itself. The sheet is named once for all its cells. */
export function CellLinks({
  cells,
  onShow,
}: {
  cells: readonly CellPlace[];
  onShow: (cell: CellPlace) => void;
}): React.JSX.Element | null {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  if (cells.length === 0) return null;
  const shown = cells.slice(0, SHOWN);
  const sheets = [...new Set(shown.map(({ sheet }) => sheet.id))].map((id) =>
    shown.filter(({ sheet }) => sheet.id === id),
  );
  const more = cells.length - shown.length;
  return (
    <ul className={mergeClasses(text.secondary, styles.sheets)}>
      {sheets.map((group, i) => (
        <li key={group[0]!.sheet.id} className={styles.sheet}>
          {group.map((cell, j) => (
            <span key={cellAddress(cell)}>
              {j > 0 && ", "}
              <CellLink cell={cell} isNamed={j === 0} onShow={onShow} />
            </span>
          ))}
          {group[0]!.sheet.isHidden && <span className={text.muted}> ({words("hiddenSheet")})</span>}
          {more > 0 && i === sheets.length - 1 && (
            <span className={text.muted}> {words("moreCells", { count: String(more) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A cell of a hidden sheet cannot be selected: it is named only. */
export function CellLink({
  cell,
  isNamed,
  onShow,
}: {
  cell: CellPlace;
  isNamed: boolean;
  onShow: (cell: CellPlace) => void;
}): React.JSX.Element {
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const { sheet, label } = cell;
  const of = `${sheet.name}!`;
  const shown = isNamed ? of + cellAddress(cell) : cellAddress(cell);
  if (sheet.isHidden) return <span>{shown}</span>;
  // read out by itself, a link says which cell of which sheet it is
  const heard = `${label ? `${label[locale]}, ` : ""}${isNamed ? "" : of}`;
  return (
    <Link
      className={styles.link}
      title={label?.[locale]}
      onClick={() => {
        onShow(cell);
      }}
    >
      {heard && <span className={text.hidden}>{heard}</span>}
      {shown}
    </Link>
  );
}

const useStyles = makeStyles({
  sheets: { listStyle: "none", margin: 0, padding: 0 },
  sheet: { overflowWrap: "anywhere" },
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    display: "inline",
    position: "relative",
    [FORCED_COLORS]: { textDecorationLine: "underline" },
  },
});

import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CellPlace, Rewrite } from "../../review/Finding";
import { piecesOf, type Piece } from "../../review/rewriteFormula";
import { FORCED_COLORS, usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";
import { CellLink } from "./CellLinks";

const SHOWN = 20;

/** Each formula before and after. What is taken out and put in is marked by more than its colour. */
export function RewritePreview({
  id,
  rewrites,
  onShow,
}: {
  id: string;
  rewrites: readonly Rewrite[];
  onShow: (cell: CellPlace) => void;
}): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const more = rewrites.length - SHOWN;
  return (
    <div id={id} role="group" aria-label={words("previewOf")} className={page.block}>
      <ul className={styles.list}>
        {rewrites.slice(0, SHOWN).map((rewrite) => {
          const { before, after } = piecesOf(rewrite.before, rewrite.changes);
          const isSame = rewrite.before === rewrite.after;
          return (
            <li
              key={`${rewrite.at.sheet.id} ${rewrite.at.row} ${rewrite.at.column}`}
              className={mergeClasses(text.secondary, styles.item)}
            >
              <CellLink cell={rewrite.at} isNamed onShow={onShow} />
              {!isSame && <Line label={words("before")} pieces={before} isBefore />}
              <Line label={words("after")} pieces={after} />
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <p className={mergeClasses(text.caption, text.muted)}>{words("previewMore", { count: String(more) })}</p>
      )}
    </div>
  );
}

function Line({
  label,
  pieces,
  isBefore = false,
}: {
  label: string;
  pieces: readonly Piece[];
  isBefore?: boolean;
}): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const Mark = isBefore ? "del" : "ins";
  return (
    <p className={mergeClasses(styles.line, isBefore && text.muted)}>
      <span className={mergeClasses(text.caption, text.faint, styles.label)}>{label}</span>
      <span className={styles.formula}>
        {pieces.map(({ text: piece, isChanged }, i) =>
          isChanged ? (
            <Mark key={i} className={isBefore ? undefined : styles.added}>
              {piece}
            </Mark>
          ) : (
            <span key={i}>{piece}</span>
          ),
        )}
      </span>
    </p>
  );
}

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "12px" },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px" },
  line: { display: "flex", columnGap: "8px", alignItems: "baseline", margin: 0, width: "100%" },
  label: { flexShrink: 0, minWidth: "40px" },
  formula: { minWidth: 0, overflowWrap: "anywhere" },
  added: {
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    [FORCED_COLORS]: { color: "CanvasText", textDecorationLine: "underline" },
  },
});

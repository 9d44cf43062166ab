import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons";
import { READ_ROWS } from "../../excel/Selection";
import { resultAt } from "../../explain/Scope";
import { term, type TermId } from "../../vocabulary/terms";
import type { CatalogueEntry, Scalar } from "../parts/catalogue";
import { FigureTable } from "../parts/figures/FigureTable";
import { formatValue } from "../parts/figures/formatFigure";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import type { CellFailure, Result, ResultCell } from "./previewResult";
import type { Preview } from "./usePreview";

/** So much of a table is shown. */
const ROWS = 5;
const COLUMNS = 4;

const WITHOUT_RESULT = { read: "previewWaits", notRead: "previewNotRead", tooLarge: "previewTooLarge" } as const;

interface ResultPreviewProps {
  preview: Preview | undefined;
  isOld: boolean;
  /** Are the fields filled? Until then there is nothing to show. */
  isReady: boolean;
  entry: CatalogueEntry;
}

/** What the formula would show, errors with their sentences. */
export function ResultPreview({ preview, isOld, isReady, entry }: ResultPreviewProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const result = isReady ? preview?.result : undefined;
  const only = result && result.rows * result.columns === 1 ? result.cells[0]?.[0] : undefined;
  return (
    <div aria-busy={isOld && isReady} className={mergeClasses(styles.preview, isOld && result && styles.old)}>
      <div className={styles.head}>
        <span className={mergeClasses(text.caption, text.muted)}>{words("preview")}</span>
        {!result && (
          <span className={mergeClasses(text.caption, text.faint)}>
            {words(isReady && preview ? WITHOUT_RESULT[preview.status] : "previewWaits")}
          </span>
        )}
        {only !== undefined && (
          <span className={mergeClasses(styles.value, isFailure(only) && styles.code)}>
            <Figure cell={only} id={entry.returns[0]!} />
          </span>
        )}
      </div>
      {only !== undefined && isFailure(only) && <Failure>{only.sentence}</Failure>}
      {result && only === undefined && <ResultTable result={result} entry={entry} />}
    </div>
  );
}

function Figure({ cell, id }: { cell: ResultCell; id: TermId }): string {
  const locale = useLocale();
  return isFailure(cell) ? cell.code : formatValue(cell, term(id).unit, locale);
}

function ResultTable({
  result: { rows, columns, cells },
  entry,
}: {
  result: Result;
  entry: CatalogueEntry;
}): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const isTable = entry.gives === "spill";
  const body = isTable ? cells.slice(1) : cells;
  const shown = body
    .slice(0, ROWS)
    .map((line) => line.slice(0, COLUMNS).map((cell): Scalar => (isFailure(cell) ? cell.code : cell)));
  const left = rows - (isTable ? 1 : 0) - shown.length;
  const failedRow = body.findIndex((line) => line.some(isFailure));
  const failure = body[failedRow]?.find(isFailure);
  const notes = [
    left > 0 ? words(left === 1 ? "oneMoreRow" : "moreRowsBelow", { count: String(left) }) : "",
    columns > COLUMNS ? words("columnsInAll", { count: String(columns) }) : "",
    rows > cells.length ? words("previewOfFirst", { count: String(READ_ROWS) }) : "",
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <>
      <FigureTable
        {...(isTable ? { names: cells[0]!.slice(0, COLUMNS).map(String) } : {})}
        units={Array.from({ length: Math.min(columns, COLUMNS) }, (_, column) => term(resultAt(entry, column)!).unit)}
        rows={shown}
      />
      {notes && <p className={mergeClasses(text.caption, text.faint)}>{notes}</p>}
      {failure && (
        <Failure>{words("firstFailure", { row: String(failedRow + 1), sentence: failure.sentence })}</Failure>
      )}
    </>
  );
}

function Failure({ children }: { children: string }): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <p className={mergeClasses(text.caption, styles.failure)}>
      <ErrorCircle16Filled aria-hidden className={styles.icon} />
      <span>{children}</span>
    </p>
  );
}

/** What a screen reader hears of a result. */
export function useResultText(result: Result | undefined, returns: readonly TermId[]): string {
  const words = useWords();
  const locale = useLocale();
  const cell = result?.rows === 1 && result.columns === 1 ? result.cells[0]?.[0] : undefined;
  if (!result) return "";
  if (cell === undefined) return `${words("preview")}: ${result.rows} × ${result.columns}`;
  return `${words("preview")}: ${isFailure(cell) ? `${cell.code} ${cell.sentence}` : formatValue(cell, term(returns[0]!).unit, locale)}`;
}

const isFailure = (cell: ResultCell): cell is CellFailure => typeof cell === "object";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: "4px" },
  old: { opacity: 0.6, [FORCED_COLORS]: { opacity: 1 } },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "12px" },
  value: { fontSize: "20px", lineHeight: "26px", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  code: { fontSize: "16px", lineHeight: "22px" },
  failure: {
    display: "flex",
    columnGap: "4px",
    alignItems: "flex-start",
    color: tokens.colorStatusDangerForeground1,
    [FORCED_COLORS]: { color: "CanvasText" },
  },
  icon: { flexShrink: 0 },
});

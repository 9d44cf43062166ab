import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import type { Comparison, TriedModel } from "../../core/models/compareModels";
import { dayFigures } from "../../vocabulary/dayFigures";
import { modelNamed } from "../../vocabulary/modelNamed";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useCounts } from "../parts/useCounts";
import { useLocale, useWords } from "../parts/useWords";

interface RepeatBarsProps {
  comparison: Comparison;
  one: TriedModel;
  /** The last day that the model is fitted on. */
  split: number;
}

/** How many customers made no repeat purchase, one and so on, and how many the model expects: a bar each. */
export function RepeatBars({ comparison, one, split }: RepeatBarsProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const count = useCounts();
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const actual = comparison.repeats;
  const most = Math.max(1, ...actual, ...one.repeats);
  const head = mergeClasses(text.caption, text.muted, styles.figure);
  const bar = (customers: number, look: string): React.JSX.Element => (
    <span className={mergeClasses(styles.bar, look)} style={{ width: `${((customers / most) * 100).toFixed(2)}%` }} />
  );
  return (
    <section className={styles.section}>
      <h2 id={id} className={mergeClasses(text.body, text.strong)}>
        {words("repeatsFitted")}
      </h2>
      <table aria-labelledby={id} className={mergeClasses(text.secondary, styles.table)}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(head, styles.name)}>
              {words("repeatsUntil", { day: dayFigures(split, locale) })}
            </th>
            <th scope="col" className={head}>
              <span className={mergeClasses(styles.mark, styles.actual)} aria-hidden /> {words("actualLine")}
            </th>
            <th scope="col" className={head}>
              <span className={mergeClasses(styles.mark, styles.model)} aria-hidden /> {words("modelLine")}
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from(actual, (customers, repeats) => (
            <tr key={repeats}>
              <th scope="row" className={mergeClasses(styles.name, styles.row)}>
                <span className={styles.label}>
                  <span className={styles.count}>
                    {repeats === actual.length - 1 ? words("orMoreRepeats", { count: count(repeats) }) : count(repeats)}
                  </span>
                  <span className={styles.bars} aria-hidden>
                    {bar(customers, styles.actual)}
                    {bar(one.repeats[repeats]!, styles.model)}
                  </span>
                </span>
              </th>
              <td className={styles.figure}>{count(customers)}</td>
              <td className={styles.figure}>{count(Math.round(one.repeats[repeats]!))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={mergeClasses(text.caption, text.muted)}>{words("repeatsMean", { name: modelNamed(one) })}</p>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  table: { width: "100%", borderCollapse: "collapse" },
  name: { textAlign: "left", padding: 0 },
  row: { width: "100%", fontWeight: tokens.fontWeightRegular },
  figure: {
    textAlign: "right",
    whiteSpace: "nowrap",
    padding: "0 0 0 12px",
    verticalAlign: "middle",
    fontWeight: tokens.fontWeightRegular,
  },
  label: { display: "grid", gridTemplateColumns: "64px minmax(0, 1fr)", alignItems: "center", height: "24px" },
  count: { whiteSpace: "nowrap" },
  bars: { display: "flex", flexDirection: "column", rowGap: "1px" },
  bar: { display: "block", height: "7px", minWidth: "1px", borderRadius: "1px", boxSizing: "border-box" },
  mark: { display: "inline-block", width: "8px", height: "8px", borderRadius: "1px", boxSizing: "border-box" },
  actual: {
    backgroundColor: tokens.colorNeutralForeground3,
    [FORCED_COLORS]: { backgroundColor: "Canvas", border: "1px solid CanvasText" },
  },
  model: {
    backgroundColor: tokens.colorBrandForeground1,
    [FORCED_COLORS]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

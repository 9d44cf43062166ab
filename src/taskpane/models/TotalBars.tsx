import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Comparison } from "../../core/models/compareModels";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useCounts } from "../parts/useCounts";
import { useWords } from "../parts/useWords";
import { modelNamed } from "../../vocabulary/modelNamed";

/** What came after the split, and what each model and the old pace said of it; a line where the truth ends. */
export function TotalBars({ comparison: { tried, actual, pace } }: { comparison: Comparison }): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  const text = useTextStyles();
  const styles = useStyles();
  const bars = [
    { name: words("actual"), total: actual, look: styles.actual, isStrong: true },
    ...tried.map((one) => ({ name: modelNamed(one), total: one.total, look: styles.model, isStrong: false })),
    { name: words("oldPace"), total: pace.total, look: styles.free, isStrong: false },
  ];
  const longest = Math.max(1, ...bars.map(({ total }) => total));
  return (
    <dl className={mergeClasses(text.secondary, styles.bars)}>
      {bars.map(({ name, total, look, isStrong }) => (
        <div key={name} className={styles.bar}>
          <dt className={isStrong ? text.strong : undefined}>{name}</dt>
          <dd className={styles.value}>
            <span className={styles.track} aria-hidden>
              <span className={mergeClasses(styles.length, look)} style={{ width: percent(total, longest) }} />
              <span className={styles.truth} style={{ left: percent(actual, longest) }} />
            </span>
            <span className={mergeClasses(styles.figure, isStrong && text.strong)}>{count(Math.round(total))}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`;

const useStyles = makeStyles({
  bars: { margin: 0, display: "flex", flexDirection: "column" },
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(96px, 30%) minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "center",
  },
  value: { margin: 0, display: "flex", alignItems: "center", columnGap: "8px" },
  track: { position: "relative", flexGrow: 1, height: "24px", display: "flex", alignItems: "center" },
  length: {
    height: "10px",
    borderRadius: "2px",
    boxSizing: "border-box",
    [FORCED_COLORS]: { border: "1px solid CanvasText" },
  },
  actual: { backgroundColor: tokens.colorNeutralForeground3 },
  model: { backgroundColor: tokens.colorBrandForeground1 },
  free: { border: `1px dashed ${tokens.colorNeutralForeground3}` },
  truth: {
    position: "absolute",
    top: "2px",
    bottom: "2px",
    width: "1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [FORCED_COLORS]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  figure: { minWidth: "48px", textAlign: "right" },
});

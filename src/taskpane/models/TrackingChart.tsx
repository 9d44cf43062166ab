import { mergeClasses } from "@fluentui/react-components";
import type { Comparison, TriedModel } from "../../core/models/compareModels";
import { dayFigures } from "../../vocabulary/dayFigures";
import { useTextStyles } from "../parts/styles";
import { useCounts } from "../parts/useCounts";
import { useLocale, useWords } from "../parts/useWords";
import { modelNamed } from "../../vocabulary/modelNamed";
import { useChartStyles } from "./useChartStyles";

interface TrackingChartProps {
  comparison: Comparison;
  one: TriedModel;
  /** The last week that models are fitted on, counted from 1. */
  split: number;
  firstDay: number;
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [320, 150, 30, 18, 6] as const;
/** Steps of an axis that people count in. */
const STEPS = [1, 2, 5] as const;
const MOST_STEPS = 4;

/** Repeat purchases of each week, as they came and as a model expects them. */
export function TrackingChart({ comparison, one, split, firstDay }: TrackingChartProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const count = useCounts();
  const text = useTextStyles();
  const styles = useChartStyles();
  const { weeks } = comparison;
  const last = weeks.length;
  const step = stepOf(Math.max(1, ...weeks, ...one.weeks));
  const top = Math.ceil(Math.max(1, ...weeks, ...one.weeks) / step) * step;
  const x = (week: number): number => LEFT + ((week - 0.5) / last) * (WIDTH - LEFT);
  const y = (value: number): number => TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
  const line = (values: Float64Array): string =>
    Array.from(values, (value, i) => `${x(i + 1).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  const divide = LEFT + (split / last) * (WIDTH - LEFT);
  const sumOf = (values: Float64Array): string =>
    count(Math.round(values.subarray(split).reduce((sum, value) => sum + value, 0)));
  const description = words("trackingSays", {
    name: modelNamed(one),
    from: count(split + 1),
    to: count(last),
    actual: sumOf(weeks),
    expected: sumOf(one.weeks),
  });
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={mergeClasses(text.body, text.strong)}>{words("purchasesAWeek")}</h2>
        <p className={mergeClasses(text.caption, text.muted, styles.legend)} aria-hidden>
          <span className={mergeClasses(styles.mark, styles.markActual)} /> {words("actualLine")}
          <span className={mergeClasses(styles.mark, styles.markModel)} /> {words("modelLine")}
        </p>
      </div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description} className={styles.chart}>
        <rect x={divide} y={TOP} width={WIDTH - divide} height={HEIGHT - TOP - BOTTOM} className={styles.ahead} />
        {Array.from({ length: top / step + 1 }, (_, i) => i * step).map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} className={styles.grid} />
            <text x={LEFT - 6} y={y(value) + 3.5} textAnchor="end" className={styles.label}>
              {count(value)}
            </text>
          </g>
        ))}
        <line x1={divide} x2={divide} y1={TOP} y2={HEIGHT - BOTTOM} className={styles.divide} />
        <text x={divide + 4} y={TOP + 10} className={styles.label}>
          {words("notFitted")}
        </text>
        <polyline points={line(weeks)} className={styles.actual} />
        <polyline points={line(one.weeks)} className={styles.model} />
        {marksOf(last).map((week) => (
          <text
            key={week}
            x={x(week)}
            y={HEIGHT - 4}
            textAnchor={week === last ? "end" : "middle"}
            className={styles.label}
          >
            {count(week)}
          </text>
        ))}
      </svg>
      <p className={mergeClasses(text.caption, text.muted)}>
        {words("weekAxis", { day: dayFigures(firstDay, locale) })}
      </p>
    </section>
  );
}

/** So that an axis has at most so many steps, of 1, 2 or 5 and zeros. */
function stepOf(most: number): number {
  const size = Math.max(1, 10 ** Math.floor(Math.log10(most / MOST_STEPS)));
  return (STEPS.find((step) => most / (step * size) <= MOST_STEPS) ?? 10) * size;
}

/** The first week, some quarters of a year, the last one. */
function marksOf(last: number): number[] {
  const every = Math.max(1, Math.round(last / 4 / 13)) * (last < 26 ? Math.max(1, Math.round(last / 4)) : 13);
  const between = Array.from({ length: Math.floor(last / every) }, (_, i) => (i + 1) * every);
  return [1, ...between.filter((week) => week > every / 2 && week < last - every / 2), last];
}

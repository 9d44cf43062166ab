import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { RetentionComparison } from "../../../core/models/compareRetention";
import { retentionModels, type RetentionModelId } from "../../../vocabulary/retentionModels";
import { FORCED_COLORS, useTextStyles } from "../../parts/styles";
import { tokens } from "../../parts/theme";
import { useCounts } from "../../parts/useCounts";
import { usePercent } from "../../parts/usePercent";
import { useWords } from "../../parts/useWords";
import { useChartStyles } from "../useChartStyles";
import type { Outlooks } from "./outlooks";
import { periodTexts } from "./periodTexts";
import type { ContractPeriod } from "./subscriptionsStore";

interface SurvivalChartProps {
  comparison: RetentionComparison;
  outlooks: Outlooks;
  period: ContractPeriod;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, BOTTOM, TOP] = [320, 160, 36, 6, 18, 6] as const;
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;
/** As many ages below the axis as there is room for. */
const MOST_MARKS = 8;

/** The share still there at each age, as it came and as the models have it, and beyond what is known. */
export function SurvivalChart({ comparison, outlooks, period }: SurvivalChartProps): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  const percent = usePercent();
  const text = useTextStyles();
  const styles = useChartStyles();
  const own = useOwnStyles();
  const { survival } = comparison;
  const { models, ages } = outlooks;
  const last = models.length > 0 ? outlooks.last : ages;
  const x = (age: number): number => LEFT + (age / last) * (WIDTH - LEFT - RIGHT);
  const y = (share: number): number => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  const line = (shares: readonly number[]): string =>
    shares.map((share, age) => `${x(age).toFixed(1)},${y(share).toFixed(1)}`).join(" ");
  const seen = (of: number): string => words(periodTexts[period].seen, { count: count(of) });
  const description = words("survivalSays", {
    actual: percent(survival.at(-1)!, 1),
    ages: seen(ages),
    last: seen(last),
    models: models
      .map(({ model, outlook }) => `${retentionModels[model]} ${percent(outlook.survival[last]!, 1)}`)
      .join(", "),
  });
  const mark: Readonly<Record<RetentionModelId, string>> = { sbg: own.markSbg, bdw: styles.markModel };
  const look: Readonly<Record<RetentionModelId, string>> = {
    sbg: mergeClasses(styles.model, own.dashed),
    bdw: styles.model,
  };
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={mergeClasses(text.body, text.strong)}>{words("stillThere")}</h2>
        <p className={mergeClasses(text.caption, text.muted, styles.legend)} aria-hidden>
          <span className={mergeClasses(styles.mark, styles.markActual)} /> {words("actualShare")}
          {models.map(({ model }) => (
            <span key={model} className={styles.legend}>
              <span className={mergeClasses(styles.mark, mark[model])} /> {retentionModels[model]}
            </span>
          ))}
        </p>
      </div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description} className={styles.chart}>
        {last > ages && (
          <rect x={x(ages)} y={TOP} width={x(last) - x(ages)} height={HEIGHT - TOP - BOTTOM} className={styles.ahead} />
        )}
        {SHARES.map((share) => (
          <g key={share}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(share)} y2={y(share)} className={styles.grid} />
            <text x={LEFT - 6} y={y(share) + 3.5} textAnchor="end" className={styles.label}>
              {percent(share, 0)}
            </text>
          </g>
        ))}
        {last > ages && (
          <>
            <line x1={x(ages)} x2={x(ages)} y1={TOP} y2={HEIGHT - BOTTOM} className={styles.divide} />
            <text x={x(ages) + 4} y={TOP + 10} className={styles.label}>
              {words("projected")}
            </text>
          </>
        )}
        {models.map(({ model, outlook }) => (
          <polyline key={model} points={line(outlook.survival)} className={look[model]} />
        ))}
        <polyline points={line(survival)} className={styles.actual} />
        {survival.length <= 30 &&
          survival.map((share, age) => <circle key={age} cx={x(age)} cy={y(share)} r={2} className={own.point} />)}
        {marksOf(last).map((age) => (
          <text
            key={age}
            x={x(age)}
            y={HEIGHT - 4}
            textAnchor={age === last ? "end" : "middle"}
            className={styles.label}
          >
            {count(age)}
          </text>
        ))}
      </svg>
      <p className={mergeClasses(text.caption, text.muted)}>{words(periodTexts[period].axis)}</p>
    </section>
  );
}

/** 0, then even steps, and the last age where it does not stand too near. */
function marksOf(last: number): number[] {
  const step = Math.max(1, Math.ceil(last / MOST_MARKS));
  const all = Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
  return [...all.filter((age) => age === last || last - age > step / 2), ...(all.at(-1) === last ? [] : [last])];
}

const useOwnStyles = makeStyles({
  markSbg: {
    borderTop: `2px dashed ${tokens.colorBrandForeground1}`,
    [FORCED_COLORS]: { borderTopColor: "Highlight" },
  },
  point: { fill: tokens.colorNeutralForeground3, [FORCED_COLORS]: { fill: "CanvasText" } },
  dashed: { strokeDasharray: "5 3" },
});

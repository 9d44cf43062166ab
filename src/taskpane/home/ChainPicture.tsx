import { makeStyles } from "@fluentui/react-components";
import { term } from "../../vocabulary/terms";
import { FACTORS, type ChainId } from "../parts/figures/factors";
import { useFigure } from "../parts/figures/useFigure";
import type { GuidedProgress } from "../parts/guided";
import { FORCED_COLORS } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";

/** The worksheet to come: the worked example's chain, drawn with the tokens of the theme. */
export function ChainPicture({ example: { figures, currency } }: { example: GuidedProgress }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const styles = useStyles();
  const figure = useFigure(currency);
  const show = (id: ChainId): string => {
    const value = figures[id];
    return typeof value === "number" ? figure(value, id) : "–";
  };
  const [order, frequency, margin, churn] = FACTORS.map(({ id }) => show(id)) as [string, string, string, string];

  return (
    <svg
      viewBox="0 0 318 158"
      role="img"
      aria-label={words("chainPicture", { order, frequency, margin, churn, value: show("clv") })}
      className={styles.picture}
    >
      <rect width="318" height="158" rx="6" className={styles.ground} />
      {/* the lower edge of the sheet lies outside */}
      <path d="M30.5 158V22a4 4 0 0 1 4-4h249a4 4 0 0 1 4 4v136" className={styles.sheet} />
      {FACTORS.map(({ id, sign, label }, row) => (
        <g key={id} transform={`translate(46 ${26 + row * 23})`}>
          <text y="16" className={styles.label}>
            {row === 0 ? term(id).label[locale] : words(label)}
          </text>
          <text x="226" y="16" className={styles.figure}>
            {sign} {show(id)}
          </text>
          <line x2="226" y1="23.5" y2="23.5" className={row === FACTORS.length - 1 ? styles.sum : styles.line} />
        </g>
      ))}
      <text x="46" y="142" className={styles.name}>
        {term("clv").label[locale]}
      </text>
      <text x="272" y="143" className={styles.value}>
        {show("clv")}
      </text>
    </svg>
  );
}

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto" },
  ground: { fill: tokens.colorNeutralBackground3, [FORCED_COLORS]: { fill: "Canvas", stroke: "CanvasText" } },
  sheet: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke2,
    [FORCED_COLORS]: { fill: "Canvas", stroke: "CanvasText" },
  },
  line: { stroke: tokens.colorNeutralStroke2, [FORCED_COLORS]: { stroke: "CanvasText" } },
  sum: { stroke: tokens.colorNeutralForeground1, [FORCED_COLORS]: { stroke: "CanvasText" } },
  label: { fontSize: "11.5px", fill: tokens.colorNeutralForeground3, [FORCED_COLORS]: { fill: "CanvasText" } },
  figure: {
    fontSize: "12px",
    fontWeight: 600,
    textAnchor: "end",
    fill: tokens.colorNeutralForeground1,
    [FORCED_COLORS]: { fill: "CanvasText" },
  },
  name: {
    fontSize: "11.5px",
    fontWeight: 600,
    fill: tokens.colorNeutralForeground1,
    [FORCED_COLORS]: { fill: "CanvasText" },
  },
  value: {
    fontSize: "16px",
    fontWeight: 600,
    textAnchor: "end",
    fill: tokens.colorBrandForeground1,
    [FORCED_COLORS]: { fill: "CanvasText" },
  },
});

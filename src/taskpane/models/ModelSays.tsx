import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { FittedModel } from "../../core/models/fitPurchases";
import type { PeriodId } from "../../vocabulary/periods";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { usePercent } from "../parts/usePercent";
import { useWords } from "../parts/useWords";
import { findings, type ModelFinding } from "./findings";
import { modelNamed } from "../../vocabulary/modelNamed";
import { useDecimals } from "./useDecimals";

interface ModelSaysProps {
  one: FittedModel;
  /** Of the times that it was fitted to. */
  unit: PeriodId;
}

/** What the parameters of a model mean, in words. */
export function ModelSays({ one, unit }: ModelSaysProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const figure = useFigures();
  return (
    <section className={styles.section}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("saysOf", { name: modelNamed(one) })}</h2>
      <dl className={styles.rows}>
        {findings(one, unit).map((finding) => (
          <div key={finding.says} className={styles.row}>
            <dt className={mergeClasses(text.body, text.strong)}>{figure(finding)}</dt>
            <dd className={mergeClasses(text.secondary, text.muted, styles.says)}>{words(finding.says)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useFigures(): (finding: ModelFinding) => string {
  const words = useWords();
  const percent = usePercent();
  const decimals = useDecimals();
  return ({ figure: { kind, value }, says }) => {
    if (kind === "weeks") return words("weeksLong", { count: decimals(value, value < 10 ? 1 : 0) });
    if (kind === "share") return percent(value, 1);
    if (kind === "count") return decimals(value, value < 10 ? 2 : 0);
    return says === "inRhythm" ? `k = ${decimals(value, 0)}` : `r = ${decimals(value, 2)}`;
  };
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  rows: { margin: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "96px minmax(0, 1fr)",
    columnGap: "12px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    alignItems: "baseline",
  },
  says: { margin: 0 },
});

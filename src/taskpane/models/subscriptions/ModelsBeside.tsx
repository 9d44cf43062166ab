import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { RetentionComparison } from "../../../core/models/compareRetention";
import { retentionModels } from "../../../vocabulary/retentionModels";
import { useTextStyles } from "../../parts/styles";
import { tokens } from "../../parts/theme";
import { usePercent } from "../../parts/usePercent";
import { useWords } from "../../parts/useWords";
import { useDecimals } from "../useDecimals";
import type { LookedAhead } from "./outlooks";

interface ModelsBesideProps {
  comparison: RetentionComparison;
  models: readonly LookedAhead[];
}

interface Row {
  name: string;
  says?: string;
  figure: (model: LookedAhead) => string;
}

/** sBG beside BdW: what their parameters say, and how well they fit. */
export function ModelsBeside({ comparison: { recommended, tried }, models }: ModelsBesideProps): React.JSX.Element {
  const words = useWords();
  const decimals = useDecimals();
  const percent = usePercent();
  const text = useTextStyles();
  const styles = useStyles();
  const parameter =
    (place: number) =>
    ({ fit }: LookedAhead): string =>
      fit.parameters[place] === undefined ? "–" : decimals(fit.parameters[place], 3);
  const rows: Row[] = [
    { name: "alpha", says: words("alphaSays"), figure: parameter(0) },
    { name: "beta", says: words("betaSays"), figure: parameter(1) },
    ...(tried.some(({ model }) => model === "bdw") ? [{ name: "c", says: words("cSays"), figure: parameter(2) }] : []),
    { name: words("leaveFirst"), figure: ({ outlook }) => percent(1 - outlook.retention[0]!, 1) },
    { name: words("logLikelihoodOf"), figure: ({ fit }) => decimals(fit.logLikelihood, 2) },
    { name: words("criterion"), figure: ({ aic }) => decimals(aic, 1) },
  ];
  return (
    <section className={styles.section}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("sideBySide")}</h2>
      <table className={mergeClasses(text.secondary, styles.table)}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              <span className={text.hidden}>{words("parameter")}</span>
            </th>
            {models.map(({ model }) => (
              <th key={model} scope="col" className={styles.figure}>
                <span className={model === recommended ? text.strong : undefined}>{retentionModels[model]}</span>
                {model === recommended && (
                  <span className={mergeClasses(text.caption, text.muted, styles.below)}>{words("isRecommended")}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, says, figure }) => (
            <tr key={name} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
                {says !== undefined && (
                  <span className={mergeClasses(text.caption, text.muted, styles.below)}>{says}</span>
                )}
              </th>
              {models.map((one) => (
                <td key={one.model} className={mergeClasses(styles.figure, one.model === recommended && text.strong)}>
                  {figure(one)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={mergeClasses(text.caption, text.muted)}>{words("criterionMeans")}</p>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  table: { width: "100%", borderCollapse: "collapse" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "6px 0" },
  figure: {
    textAlign: "right",
    whiteSpace: "nowrap",
    padding: "6px 0 6px 12px",
    verticalAlign: "baseline",
    fontWeight: tokens.fontWeightRegular,
  },
  below: { display: "block" },
});

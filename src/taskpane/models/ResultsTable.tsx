import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import type { Comparison, TriedModel } from "../../core/models/compareModels";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { usePercent } from "../parts/usePercent";
import { useWords } from "../parts/useWords";
import { modelNamed } from "../../vocabulary/modelNamed";
import { useDecimals } from "./useDecimals";

interface ResultsTableProps {
  comparison: Comparison;
  chosen: PurchaseModelId | undefined;
  onChosen: (model: PurchaseModelId) => void;
}

/** Models side by side, and the one that is looked at; below them the rule that costs nothing. */
export function ResultsTable({ comparison, chosen, onChosen }: ResultsTableProps): React.JSX.Element {
  const words = useWords();
  const decimals = useDecimals();
  const text = useTextStyles();
  const styles = useStyles();
  const { tried, pace, recommended } = comparison;
  const head = mergeClasses(text.caption, styles.head);
  return (
    <RadioGroup
      aria-label={words("model")}
      value={chosen ?? ""}
      onChange={(_, { value }) => {
        onChosen(value as PurchaseModelId);
      }}
      className={styles.group}
    >
      <table className={mergeClasses(text.secondary, styles.table)}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(head, styles.name)}>
              <span className={text.hidden}>{words("model")}</span>
            </th>
            {(["akaike", "totalOff", "offEach"] as const).map((key) => (
              <th key={key} scope="col" className={mergeClasses(head, styles.figure)}>
                {words(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tried.map((one) => (
            <ResultRow
              key={one.model}
              one={one}
              isChosen={one.model === chosen}
              isRecommended={one.model === recommended}
            />
          ))}
          <tr className={styles.row}>
            <th scope="row" className={mergeClasses(styles.name, styles.free)}>
              {words("oldPace")}
            </th>
            <td className={styles.figure}>–</td>
            <td className={styles.figure}>
              <Off error={pace.totalError} />
            </td>
            <td className={styles.figure}>{decimals(pace.meanAbsoluteError, 3)}</td>
          </tr>
        </tbody>
      </table>
    </RadioGroup>
  );
}

interface ResultRowProps {
  one: TriedModel;
  isChosen: boolean;
  isRecommended: boolean;
}

function ResultRow({ one, isChosen, isRecommended }: ResultRowProps): React.JSX.Element {
  const words = useWords();
  const decimals = useDecimals();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <tr className={mergeClasses(styles.row, isChosen && text.strong)}>
      <th scope="row" className={styles.name}>
        <Radio
          value={one.model}
          className={styles.radio}
          label={
            <>
              <span className={mergeClasses(styles.label, isChosen && text.strong)}>{modelNamed(one)}</span>
              {isRecommended && (
                <span className={mergeClasses(text.caption, text.muted, styles.note)}> {words("isRecommended")}</span>
              )}
            </>
          }
        />
      </th>
      <td className={styles.figure}>{decimals(one.aic, 1)}</td>
      <td className={styles.figure}>
        <Off error={one.totalError} />
      </td>
      <td className={styles.figure}>{decimals(one.meanAbsoluteError, 3)}</td>
    </tr>
  );
}

/** By how much a total is off, with its sign. */
function Off({ error }: { error: number | undefined }): React.JSX.Element {
  const percent = usePercent();
  return <>{error === undefined ? "–" : (error > 0 ? "+" : "") + percent(error, 1)}</>;
}

const useStyles = makeStyles({
  group: { display: "block" },
  table: { width: "100%", borderCollapse: "collapse" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, paddingBottom: "4px" },
  name: { textAlign: "left", fontWeight: "inherit", padding: 0 },
  free: { padding: "8px 0 8px 32px", fontWeight: tokens.fontWeightRegular },
  figure: { textAlign: "right", whiteSpace: "nowrap", padding: "6px 0 6px 6px", verticalAlign: "middle" },
  radio: {
    marginLeft: "-8px",
    "& label": { paddingRight: 0, overflowWrap: "normal" },
  },
  label: { color: tokens.colorNeutralForeground1 },
  note: { display: "block" },
});

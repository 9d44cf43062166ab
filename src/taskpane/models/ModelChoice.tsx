import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FittedModel } from "../../core/models/fitPurchases";
import { modelNamed } from "../../vocabulary/modelNamed";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import type { UiKey } from "../../vocabulary/ui";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";

interface ModelRow {
  one: FittedModel;
  /** What is to be known of it beside its name. */
  note?: UiKey | undefined;
  figures: readonly ReactNode[];
}

interface ModelChoiceProps {
  heads: readonly UiKey[];
  rows: readonly ModelRow[];
  /** What models are measured by: it is no model, and cannot be chosen. */
  rule?: { name: UiKey; figures: readonly ReactNode[] };
  chosen: PurchaseModelId | undefined;
  onChosen: (model: PurchaseModelId) => void;
}

/** Models side by side with their figures, and the one that is looked at. */
export function ModelChoice({ heads, rows, rule, chosen, onChosen }: ModelChoiceProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
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
            {heads.map((key) => (
              <th key={key} scope="col" className={mergeClasses(head, styles.figure)}>
                {words(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ModelChoiceRow key={row.one.model} row={row} isChosen={row.one.model === chosen} />
          ))}
          {rule && (
            <tr className={styles.row}>
              <th scope="row" className={mergeClasses(styles.name, styles.rule)}>
                {words(rule.name)}
              </th>
              <Figures figures={rule.figures} />
            </tr>
          )}
        </tbody>
      </table>
    </RadioGroup>
  );
}

function ModelChoiceRow({ row, isChosen }: { row: ModelRow; isChosen: boolean }): React.JSX.Element {
  const { one, note, figures } = row;
  const words = useWords();
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
              {note && <span className={mergeClasses(text.caption, text.muted, styles.note)}> {words(note)}</span>}
            </>
          }
        />
      </th>
      <Figures figures={figures} />
    </tr>
  );
}

function Figures({ figures }: { figures: readonly ReactNode[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {figures.map((figure, i) => (
        <td key={i} className={styles.figure}>
          {figure}
        </td>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  group: { display: "block" },
  table: { width: "100%", borderCollapse: "collapse" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, paddingBottom: "4px" },
  name: { textAlign: "left", fontWeight: "inherit", padding: 0 },
  rule: { padding: "8px 0 8px 32px", fontWeight: tokens.fontWeightRegular },
  figure: { textAlign: "right", whiteSpace: "nowrap", padding: "6px 0 6px 6px", verticalAlign: "middle" },
  radio: {
    marginLeft: "-8px",
    "& label": { paddingRight: 0, overflowWrap: "normal" },
  },
  label: { color: tokens.colorNeutralForeground1 },
  note: { display: "block" },
});

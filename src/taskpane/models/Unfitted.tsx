import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { UnfittedModel } from "../../core/models/fitPurchases";
import { purchaseModelWords, type PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";

/** Why models are missing. */
export function Unfitted({ unfitted }: { unfitted: readonly UnfittedModel[] }): React.JSX.Element | null {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  if (unfitted.length === 0) return null;
  const name = (model: PurchaseModelId): string => purchaseModelWords[model].label[locale];
  const said = ({ model, reason }: UnfittedModel): string => {
    if (reason === "noIntervals") return words("noIntervalsIn", { name: name(model) });
    if (reason !== "noRhythm") return reason[locale];
    return words("noRhythmIn", { name: name(model), other: name(model === "bgcnbd" ? "bgnbd" : "mbgnbd") });
  };
  return (
    <ul className={mergeClasses(text.caption, text.muted, styles.list)}>
      {unfitted.map((one) => (
        <li key={one.model}>{said(one)}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "16px", display: "flex", flexDirection: "column", gap: "4px" },
});

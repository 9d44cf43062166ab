import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Regular, Warning20Filled } from "@fluentui/react-icons";
import type { DataGate, GateId } from "../../core/models/dataGates";
import { DATA_WANTED, WORRYING_CORRELATION } from "../../vocabulary/modelRules";
import type { UiKey } from "../../vocabulary/ui";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useCounts } from "../parts/useCounts";
import { useWords } from "../parts/useWords";
import { useDecimals } from "./useDecimals";

const SAYS: Readonly<Record<GateId, UiKey>> = {
  repeatBuyers: "gateRepeatBuyers",
  historyDays: "gateHistoryDays",
  silentDays: "gateSilentDays",
  thirdPurchases: "gateThirdPurchases",
  spendCorrelation: "gateSpendCorrelation",
};

/** What customers should have for a model of them to be believed: warnings, no locks. */
export function Gates({ gates }: { gates: readonly DataGate[] }): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  const decimals = useDecimals();
  const text = useTextStyles();
  const styles = useStyles();
  const met = gates.filter(({ isMet }) => isMet).length;
  const said = ({ id, value }: DataGate): string =>
    id === "spendCorrelation"
      ? words(SAYS[id], { value: decimals(value, 2), wanted: decimals(WORRYING_CORRELATION, 1) })
      : words(SAYS[id], { value: count(value), wanted: count(DATA_WANTED[id]) });
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={mergeClasses(text.body, text.strong)}>{words("gates")}</h2>
        <span className={mergeClasses(text.caption, text.muted)}>
          {met === gates.length
            ? words("allGatesMet")
            : words("gatesMet", { met: String(met), open: String(gates.length - met) })}
        </span>
      </div>
      <ul className={styles.list}>
        {gates.map((gate) => (
          <li key={gate.id} className={mergeClasses(text.secondary, styles.gate)}>
            {gate.isMet ? (
              <CheckmarkCircle20Regular aria-label={words("isMet")} className={styles.met} />
            ) : (
              <Warning20Filled aria-label={words("isOpen")} className={styles.open} />
            )}
            <span>{said(gate)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "12px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  gate: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px" },
  met: { color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
  open: { color: tokens.colorStatusWarningForeground3, [FORCED_COLORS]: { color: "CanvasText" } },
});

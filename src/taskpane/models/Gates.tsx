import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Regular, Warning20Filled } from "@fluentui/react-icons";
import type { DataGate } from "../../core/models/dataGates";
import { dataGateSaid } from "../../vocabulary/dataGateWords";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";

/** What customers should have for a model of them to be believed: warnings, no locks. */
export function Gates({ gates }: { gates: readonly DataGate[] }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const met = gates.filter(({ isMet }) => isMet).length;
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
            <span>{dataGateSaid(gate, locale)}</span>
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

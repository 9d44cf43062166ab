import { busyWeeks } from "../core/models/busyWeeks";
import type { DataGate } from "../core/models/dataGates";
import { t } from "../template/specs";
import type { TableBlock, TableRow } from "../template/Template";
import { dataGateSaid } from "../vocabulary/dataGateWords";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { DATA_WANTED, WORRYING_CORRELATION } from "../vocabulary/modelRules";
import type { ModelTables } from "./ModelTables";

/** What a model should rest on, and busy times after the fit that it does not see. */
export function checksBlock({ customers: { gates }, comparison, one }: ModelTables, split: number): TableBlock {
  const busy = busyWeeks(comparison.weeks, one.weeks, split);
  const times = busy.map(({ from, to }) => `${from}–${to}`).join(", ");
  const answer = (text: string): TableRow["cells"] => ({ O: { formula: text, format: "text", check: "row" } });
  return {
    kind: "table",
    title: t("Checks", "Contrôles"),
    rows: [
      ...gates.map((gate): TableRow => ({
        label: inEveryLanguage((locale) => dataGateSaid(gate, locale)),
        cells: answer(passes(gate)),
      })),
      {
        label: busy.length === 0 ? t("No busy weeks after the fit", "Aucun pic après l’ajustement") : busySaid(times),
        cells: answer(`IF(${busy.length}=0,"OK","{look}")`),
      },
    ],
  };
}

const busySaid = (times: string): Text =>
  t(`Busy weeks ${times}: a season?`, `Pics, sem. ${times}\u00A0: une saison\u00A0?`);

/** Figures in a formula, so that the reader sees what was compared. */
function passes({ id, value }: DataGate): string {
  if (id === "spendCorrelation") return `IF(ABS(${value})<=${WORRYING_CORRELATION},"OK","{look}")`;
  const sign = id === "silentDays" ? "<=" : ">=";
  return `IF(${value}${sign}${DATA_WANTED[id]},"OK","{look}")`;
}

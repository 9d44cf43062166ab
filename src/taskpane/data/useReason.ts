import { useCallback } from "react";
import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { Finding } from "../../orders/prepare/Finding";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import type { OrderSample } from "../../orders/prepare/OrderSample";
import { filled } from "../../vocabulary/filled";
import { languages } from "../../vocabulary/languages";
import { columnFindings } from "../../vocabulary/orderFindings";
import { hasAmount, titleOf, type ShownRole } from "./columnChoices";
import { useLocale, useWords } from "../parts/useWords";
import { useCounts } from "../parts/useCounts";
import { usePercent } from "../parts/usePercent";

/** Most that is said of a column. */
const MOST = 3;

/** Why a column is taken for what it is, in words. */
export function useReason(
  sample: OrderSample,
  choices: OrderChoices,
  report: OrderReport | undefined,
): (role: ShownRole, isNeeded: boolean) => string {
  const words = useWords();
  const locale = useLocale();
  const finding = useFinding();
  return useCallback(
    (role, isNeeded) => {
      const title = titleOf(choices, role);
      if (title === undefined) {
        if (role === "amount" && hasAmount(choices)) return words("quantityTimesPrice");
        return words(isNeeded ? "columnMissing" : "optionalColumn");
      }
      const found = sample.columns[role === "customer" ? choices.customerBy : role];
      if (found?.title !== title) return words("byHand");
      const why = role === "customer" && report ? found.why.map((one) => counted(one, report)) : found.why;
      const said = why.slice(0, MOST).map(finding).join(`${languages[locale].semicolon} `);
      return said === ""
        ? words(found.by === "name" ? "byName" : "byCells")
        : said.charAt(0).toUpperCase() + said.slice(1);
    },
    [sample, choices, report, words, locale, finding],
  );
}

/** Of the sample first, and of all rows once they are read. */
const counted = (finding: Finding, { customersBefore, used }: OrderReport): Finding =>
  finding.id === "different" ? { ...finding, count: customersBefore, of: used.rows } : finding;

function useFinding(): (finding: Finding) => string {
  const locale = useLocale();
  const count = useCounts();
  const percent = usePercent();
  return useCallback(
    (finding) => {
      const blanks: Record<string, string> = {
        ...("count" in finding ? { count: count(finding.count) } : {}),
        ...("of" in finding ? { of: count(finding.of) } : {}),
        ...("example" in finding ? { example: finding.example } : {}),
        ...("code" in finding ? { code: finding.code } : {}),
        ...("share" in finding ? { share: percent(finding.share, 0) } : {}),
      };
      return filled(columnFindings[finding.id][locale], locale, blanks);
    },
    [locale, count, percent],
  );
}

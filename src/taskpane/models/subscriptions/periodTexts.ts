import type { UiKey } from "../../../vocabulary/ui";
import type { ContractPeriod } from "./subscriptionsStore";

interface PeriodWords {
  /** How long a contract lasts. */
  length: UiKey;
  /** So many of them. */
  seen: UiKey;
  axis: UiKey;
  plural: UiKey;
}

/** What the pane calls each period. */
export const periodTexts = {
  month: { length: "aMonth", seen: "monthsSeen", axis: "ageInMonths", plural: "inMonths" },
  quarter: { length: "aQuarter", seen: "quartersSeen", axis: "ageInQuarters", plural: "inQuarters" },
  year: { length: "aYear", seen: "yearsSeen", axis: "ageInYears", plural: "inYears" },
} as const satisfies Readonly<Record<ContractPeriod, PeriodWords>>;

import type { PeriodId } from "../../vocabulary/periods";

/** What a user says about the sheets; amounts are in the currency of the orders. */
export interface TableSettings {
  /** The last day that counts. */
  until: number;
  /** The month with which the fiscal year begins: 1 to 12. */
  fiscalStart: number;
  /** Months without a purchase after which a customer is lost. */
  inactiveAfter: number;
  /** Of cohorts: month, quarter or year. */
  cohortPeriod: Exclude<PeriodId, "day" | "week">;
  /** On revenue. It counts where the orders hold no costs. */
  marginRate?: number;
  /** What the customers won in the year have cost. */
  acquisitionCost?: AcquisitionCost;
  /** Numbers in place of the ids of customers. */
  isAnonymous?: boolean;
}

/** In all, or by the names of segments or channels. */
export type AcquisitionCost =
  | { by: "all"; cost: number }
  | { by: "segment" | "channel"; costs: readonly (readonly [name: string, cost: number])[] };

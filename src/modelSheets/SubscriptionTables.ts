import type { RetentionComparison } from "../core/models/compareRetention";

/** Cells of the workbook that survivors are counted of, as formulas ask for them. */
export type SubscriptionSource =
  | {
      kind: "dates";
      starts: string;
      ends: string;
      until: number;
      /** The periods in which customers began. */
      rows: number;
    }
  | {
      kind: "survivors";
      /** All that the models read. */
      survivors: string;
      /** Of each age from 0 on, the cells of all cohorts. */
      ages: readonly string[];
    };

/** What the sheet of subscriptions is made of. */
export interface SubscriptionTables {
  comparison: RetentionComparison;
  period: "month" | "quarter" | "year";
  /** A year. */
  discountRate: number;
  source: SubscriptionSource;
}

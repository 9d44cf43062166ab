import type { TermId } from "../../vocabulary/terms";

/** The figures the wizard asks for: keys of the worksheet's inputs, so that an answer goes where its question came from. */
export const NUMBER_IDS = [
  "revenue", "orders", "customers", "opening_stock", "stock_purchases", "closing_stock", "margin_revenue", "churn_typed",
  "customers_start", "customers_end", "customers_new", "acquisition_cost", "retention_cost", "target_ratio",
] as const satisfies readonly TermId[];
export type NumberId = (typeof NUMBER_IDS)[number];

/** What counts as long as nothing is typed: a figure, or that of another field. */
export const USUAL: Readonly<Partial<Record<NumberId, number | NumberId>>> = { margin_revenue: "revenue", retention_cost: 0, target_ratio: 3 };

/** What the head of the worksheet says; none of it is calculated with. */
export const TEXT_IDS = ["entity", "period", "margin_kind", "churn_rule", "data_source", "data_cutoff", "prepared_by"] as const satisfies readonly TermId[];
export type TextId = (typeof TEXT_IDS)[number];

/** Churn is counted from customers, or typed as a rate. */
export const CHURN_WAYS = ["counts", "rate"] as const;
export type ChurnWay = (typeof CHURN_WAYS)[number];

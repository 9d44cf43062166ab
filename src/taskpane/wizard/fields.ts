import { TARGET_RATIO } from "../../vocabulary/rules";
import type { TermId } from "../../vocabulary/terms";

/**
 * The figures the wizard asks for: keys of the worksheet's inputs, so that an answer goes where its question came from.
 */
export const NUMBER_IDS = [
  "revenue",
  "orders",
  "customers",
  "opening_stock",
  "stock_purchases",
  "closing_stock",
  "cogs_typed",
  "margin_typed",
  "margin_revenue",
  "churn_typed",
  "customers_start",
  "customers_end",
  "customers_new",
  "acquisition_cost",
  "retention_cost",
  "target_ratio",
] as const satisfies readonly TermId[];
export type NumberId = (typeof NUMBER_IDS)[number];

/** What counts as long as nothing is typed: a figure, or that of another field. */
export const USUAL: Readonly<Partial<Record<NumberId, number | NumberId>>> = {
  margin_revenue: "revenue",
  retention_cost: 0,
  target_ratio: TARGET_RATIO,
};

/** What the head of the worksheet says; none of it is calculated with. */
export const TEXT_IDS = [
  "entity",
  "period_covered",
  "margin_kind",
  "churn_rule",
  "data_source",
  "data_cutoff",
  "prepared_by",
] as const satisfies readonly TermId[];
export type TextId = (typeof TEXT_IDS)[number];

/**
 * Margin is worked out from the stock, from a known cost, or known itself; churn is counted from customers, or known.
 */
export const MARGIN_WAYS = ["stock", "cost", "marginRate"] as const;
export type MarginWay = (typeof MARGIN_WAYS)[number];
export const CHURN_WAYS = ["counts", "rate"] as const;
export type ChurnWay = (typeof CHURN_WAYS)[number];

/** How these two are given. */
export interface Ways {
  marginWay: MarginWay;
  churnWay: ChurnWay;
}

/** What the ways not chosen ask for. */
const UNUSED: Readonly<Record<MarginWay | ChurnWay, readonly NumberId[]>> = {
  stock: ["cogs_typed", "margin_typed"],
  cost: ["opening_stock", "stock_purchases", "closing_stock", "margin_typed"],
  marginRate: ["opening_stock", "stock_purchases", "closing_stock", "cogs_typed", "margin_revenue"],
  counts: ["churn_typed"],
  rate: ["customers_start", "customers_end"],
};

/** The fields that count. */
export const usedFields = ({ marginWay, churnWay }: Ways): readonly NumberId[] =>
  NUMBER_IDS.filter((id) => ![...UNUSED[marginWay], ...UNUSED[churnWay]].includes(id));

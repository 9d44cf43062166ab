import { CUSTOMER_COLUMNS } from "../../vocabulary/customerColumns";
import type { TermId } from "../../vocabulary/terms";

/**
 * What comes back of a warehouse, by its columns, which are named as the arguments of functions: a row a customer; the
 * compressed table of purchases, and that of spending in steps of 1 %.
 */
export const results = {
  compressed: ["repeat_purchases", "recency", "age", "log_intervals", "customers"],
  spend: ["repeat_purchases", "monetary_value", "customers"],
  customers: CUSTOMER_COLUMNS,
} as const satisfies Readonly<Record<string, readonly TermId[]>>;

export type ResultId = keyof typeof results;
export const RESULT_IDS = Object.keys(results) as readonly ResultId[];

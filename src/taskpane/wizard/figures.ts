import { CoreError } from "../../core/CoreError";
import { acquisitionRating } from "../../core/metrics/acquisitionRating";
import { averageOrderValue } from "../../core/metrics/averageOrderValue";
import { churnRate } from "../../core/metrics/churnRate";
import { costOfGoodsSold } from "../../core/metrics/costOfGoodsSold";
import { customerAcquisitionCost } from "../../core/metrics/customerAcquisitionCost";
import { customerLifetime } from "../../core/metrics/customerLifetime";
import { marginRate } from "../../core/metrics/marginRate";
import { paybackPeriods } from "../../core/metrics/paybackPeriods";
import { periodValue } from "../../core/metrics/periodValue";
import { purchaseFrequency } from "../../core/metrics/purchaseFrequency";
import { simpleLifetimeValue } from "../../core/metrics/simpleLifetimeValue";
import { valueToCost } from "../../core/metrics/valueToCost";
import { sentences } from "../../vocabulary/errors";
import type { TermId } from "../../vocabulary/terms";
import type { Figure } from "../parts/figures/factors";
import type { NumberId } from "./fields";

export type Values = Readonly<Partial<Record<NumberId, number>>>;

export type ResultId = Extract<
  TermId,
  | "aov"
  | "purchase_frequency"
  | "cogs"
  | "margin_rate"
  | "churn_rate"
  | "period_value"
  | "lifetime"
  | "clv"
  | "cac"
  | "ltv_cac"
  | "rating"
  | "payback"
>;
export type Figures = Readonly<Record<ResultId, Figure>>;

/** The steps of the worksheet from the answers so far, rounded where the worksheet's switch rounds. */
export function figures(values: Values, roundsSteps = false): Figures {
  const step = (result: Figure): Figure => (roundsSteps && typeof result === "number" ? roundToCents(result) : result);
  const { revenue, orders, customers, margin_revenue, retention_cost } = values;
  const aov = step(work(averageOrderValue, revenue, orders));
  const purchase_frequency = step(work(purchaseFrequency, orders, customers));
  const cogs = step(cogsOf(values));
  const margin_rate = step(values.margin_typed ?? work(marginRate, margin_revenue, cogs));
  const churn_rate = step(
    values.churn_typed ?? work(churnRate, values.customers_start, values.customers_end, values.customers_new),
  );
  const period_value = work(periodValue, aov, purchase_frequency, margin_rate);
  const lifetime = step(work(customerLifetime, churn_rate));
  const clv = step(work(simpleLifetimeValue, period_value, lifetime));
  const cac = work(customerAcquisitionCost, values.acquisition_cost, values.customers_new);
  const kept = work((value, cost) => value - cost, clv, retention_cost);
  return {
    aov,
    purchase_frequency,
    cogs,
    margin_rate,
    churn_rate,
    period_value,
    lifetime,
    clv,
    cac,
    ltv_cac: work(valueToCost, kept, cac),
    rating: work(acquisitionRating, kept, cac),
    payback: work(paybackPeriods, cac, period_value, churn_rate),
  };
}

/** As the worksheet has it: a known rate leaves nothing to count, a known cost no stock to look at. */
function cogsOf({
  margin_revenue,
  margin_typed,
  cogs_typed,
  opening_stock,
  stock_purchases,
  closing_stock,
}: Values): Figure {
  if (margin_typed !== undefined) return margin_revenue === undefined ? undefined : margin_revenue * (1 - margin_typed);
  return cogs_typed ?? work(costOfGoodsSold, opening_stock, stock_purchases, closing_stock);
}

/** Calls a metric once everything it needs is there; an error among its arguments is passed on. */
function work(metric: (...args: number[]) => number, ...args: readonly Figure[]): Figure {
  const error = args.find((arg) => arg instanceof CoreError);
  if (error) return error;
  const numbers = args.filter((arg) => typeof arg === "number");
  if (numbers.length < args.length) return undefined;
  try {
    const result = metric(...numbers);
    return Number.isFinite(result) ? result : new CoreError("overflow", sentences.overflow());
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
}

/**
 * Excel's ROUND(x, 2): halves go away from zero, and 1.005 counts as a half though its binary form is a little less.
 */
const roundToCents = (value: number): number =>
  (Math.sign(value) * Math.round(Math.abs(value) * 100 * (1 + Number.EPSILON))) / 100;

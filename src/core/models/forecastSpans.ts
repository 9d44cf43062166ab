import type { Text } from "../../vocabulary/locale";
import { CENTRAL } from "../../vocabulary/modelRules";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { CoreError } from "../CoreError";
import { total } from "../numerics/total";
import { drawSpans } from "./drawSpans";
import { expectedSpend, spendLikelihood } from "./gammaGamma";
import { spending, type SpendingCustomers } from "./predictCustomers";
import type { PurchaseModel } from "./PurchaseModel";
import { purchaseModels } from "./purchaseModels";
import { quantiles } from "./quantiles";
import { standingGroups } from "./standingGroups";

/** Expected in spans of time that follow each other, a place a span, and in all of them; nine of ten futures lie between. */
export interface SpansAhead {
  expected: Float64Array;
  low: Float64Array;
  high: Float64Array;
  all: { expected: number; low: number; high: number };
}

export interface SpanForecast {
  /** The k of a model with a rhythm, 1 of the others. */
  rhythm: number;
  purchases: SpansAhead;
  /** After refunds as until now; or why there is none. */
  revenue: SpansAhead | { reason: Text };
}

/**
 * What all customers together are expected to buy in spans of time, by a model that is fitted to all of them. What lies
 * between is narrower for all spans together than the sums of it: their errors partly cancel.
 *
 * @formula purchases = SUM(p_alive * (E(X(end)) - E(X(start)))); revenue = SUM(p_alive * spend * net_share * (E(X(end)) - E(X(start))))
 * @param ends  of the spans, ascending, in the periods of the customers' times; the first begins now
 * @throws {CoreError} "notAvailable" when the model of purchases has no fit; "value" when the last end is too far
 * @source as predictCustomers and drawPurchases
 */
export function forecastSpans(
  customers: SpendingCustomers,
  model: PurchaseModelId,
  ends: ArrayLike<number>,
  seed: number,
  report: (share: number) => void = () => undefined,
): SpanForecast {
  const fitted = purchaseModels[model](customers);
  const known = fitted.withParameters(fitted.fit.parameters);
  report(0.3);
  const spends = spending(customers);
  const amounts = "reason" in spends ? spends : amountsOf(customers, spends);
  const one = new Float64Array(customers.repeatPurchases.length).fill(1);
  const [purchases, revenue] = expectedSpans(known, customers, "reason" in amounts ? [one] : [one, amounts], ends);
  report(0.5);
  const drawable =
    "reason" in spends || "reason" in amounts
      ? undefined
      : { fit: spends.fit, logLikelihood: spendLikelihood(customers) };
  const drawn = drawSpans(fitted, drawable, customers, ends, seed);
  return {
    rhythm: known.phases,
    purchases: between(purchases!, drawn.purchases),
    revenue: "reason" in amounts ? amounts : between(revenue!, drawn.revenue),
  };
}

type Spends = Exclude<ReturnType<typeof spending>, { reason: Text }>;

/** What is left of a purchase of each customer after refunds, as it is expected. */
function amountsOf(
  { repeatPurchases, monetaryValue, netShares }: SpendingCustomers,
  { parameters }: Spends,
): Float64Array | { reason: Text } {
  try {
    return Float64Array.from(repeatPurchases, (x, place) => {
      // as in the predictions: the model knows no mean of 0 or below
      const mean = x > 0 ? Math.max(0, monetaryValue[place]!) : 0;
      return netShares[place]! * expectedSpend(parameters, x, mean);
    });
  } catch (error) {
    if (error instanceof CoreError) return { reason: error.sentence };
    throw error;
  }
}

function expectedSpans(
  model: PurchaseModel,
  customers: SpendingCustomers,
  weights: readonly Float64Array[],
  ends: ArrayLike<number>,
): Float64Array[] {
  const found = weights.map(() => new Float64Array(ends.length));
  for (const { standing, sums } of standingGroups(model, customers, weights)) {
    let before = 0;
    for (let i = 0; i < ends.length; i++) {
      const until = model.expected(standing, ends[i]!);
      found.forEach((spans, weight) => (spans[i]! += sums[weight]! * (until - before)));
      before = until;
    }
  }
  return found;
}

function between(expected: Float64Array, drawn: readonly Float64Array[]): SpansAhead {
  const ends = (draws: Float64Array): number[] => quantiles(draws, CENTRAL.from, CENTRAL.to);
  const each = Array.from(expected, (_, i) => ends(Float64Array.from(drawn, (spans) => spans[i]!)));
  const [low, high] = ends(Float64Array.from(drawn, total)) as [number, number];
  return {
    expected,
    low: Float64Array.from(each, ([from]) => from!),
    high: Float64Array.from(each, ([, to]) => to!),
    all: { expected: total(expected), low, high },
  };
}

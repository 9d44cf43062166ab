import { OWN_FIT_BUYERS } from "../../vocabulary/modelRules";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { CoreError } from "../CoreError";
import { total } from "../numerics/total";
import { discountedPurchases } from "./discountedPurchases";
import { expectedSpend, fitGammaGamma, type GammaGammaParameters } from "./gammaGamma";
import type { Outlook, SpendingCustomers } from "./predictCustomers";
import type { PurchaseModel } from "./PurchaseModel";
import { purchaseModels } from "./purchaseModels";
import type { PurchaseColumns } from "./purchaseRows";

/** What is to be expected of a customer not yet won. */
export interface NewCustomer {
  /** After the first, within the horizon. */
  purchases: number;
  /** The same, each discounted from its time. */
  discounted: number;
  /** Mean amount of such a purchase, before later refunds; NaN where there is none. */
  spend: number;
  /** What is left of a purchase after refunds. */
  netShare: number;
  /** By a fit to customers of the same part, or to all and by how much more or less often those of the part bought. */
  by: { fit: "own" } | { fit: "all"; pace: number };
  /** By the model of spends, or the mean of what was spent. */
  spendBy: "model" | "mean";
}

const FIRST_DAY = { repeatPurchases: 0, recency: 0, age: 0 };

/**
 * A customer not yet won, for each part that customers are divided into: what the model expects that is fitted to those
 * of the part.
 *
 * Where so few have bought again that its shape is not known, or where there is no peak, the model of all customers
 * stands in, at the pace of the part: purchases are multiplied by those that its customers have made over those that
 * the model of all expects of them until now. A part whose customers do not come back is not given the returns of others.
 * The mean spend is that of the model of spends where it has a fit, otherwise that of all repeat purchases.
 *
 * @formula purchases = EXPECTED(parameters, horizon); without a fit: EXPECTED(parameters_all, horizon) * SUM(repeat_purchases) / SUM(EXPECTED(parameters_all, age)); spend = p * v / (q - 1)
 * @returns a place a part; without customers all is 0 or NaN
 * @throws {CoreError} "notAvailable" when the model has no fit to all customers
 * @source Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves; the pace: Breslow & Day (1987), Statistical Methods in Cancer Research II, ch. 2, indirect standardization
 */
export function newCustomers(
  parts: readonly SpendingCustomers[],
  model: PurchaseModelId,
  outlook: Pick<Outlook, "horizon" | "discountRate">,
  report: (share: number) => void = () => undefined,
): NewCustomer[] {
  const everybody = known(model, together(parts));
  return parts.map((part, place) => {
    const repeats = repeatBuyers(part);
    const own = repeats >= OWN_FIT_BUYERS ? orNothing(() => known(model, part)) : undefined;
    const pace = own ? 1 : paceOf(part, everybody);
    const expected = expectedOf(own ?? everybody);
    const scale = (own ?? everybody).scale({ ...FIRST_DAY, phase: 0 });
    report((place + 1) / parts.length);
    return {
      purchases: pace * expected(outlook.horizon),
      discounted: pace * discountedPurchases(expected, scale, outlook.horizon, outlook.discountRate),
      ...spendOf(part, repeats),
      netShare: part.netShares.length > 0 ? part.netShares[0]! : 1,
      by: own ? { fit: "own" } : { fit: "all", pace },
    };
  });
}

function known(model: PurchaseModelId, columns: PurchaseColumns): PurchaseModel {
  const { fit, withParameters } = purchaseModels[model](columns);
  return withParameters(fit.parameters);
}

/** Purchases of somebody new until a time. */
function expectedOf(model: PurchaseModel): (time: number) => number {
  const active = model.active(FIRST_DAY);
  return (time) => active * model.expected({ ...FIRST_DAY, phase: 0 }, time);
}

/** Repeat purchases that were made, by those that a model expects of new customers until the age of each; 0 of nobody. */
function paceOf({ repeatPurchases, age }: PurchaseColumns, model: PurchaseModel): number {
  const expected = expectedOf(model);
  const byAge = new Map<number, number>();
  const sums = { made: 0, expected: 0 };
  for (let place = 0; place < age.length; place++) {
    const old = age[place]!;
    if (!byAge.has(old)) byAge.set(old, expected(old));
    sums.made += repeatPurchases[place]!;
    sums.expected += byAge.get(old)!;
  }
  return sums.expected > 0 ? sums.made / sums.expected : 0;
}

function spendOf(part: SpendingCustomers, repeats: number): Pick<NewCustomer, "spend" | "spendBy"> {
  const spend =
    repeats >= OWN_FIT_BUYERS
      ? orNothing(() => expectedSpend(fitGammaGamma(part).parameters as unknown as GammaGammaParameters, 0, 0))
      : undefined;
  return spend === undefined ? { spend: meanSpend(part), spendBy: "mean" } : { spend, spendBy: "model" };
}

/** Of all repeat purchases; NaN without one. */
function meanSpend({ repeatPurchases, monetaryValue }: SpendingCustomers): number {
  const counts = Array.from(repeatPurchases);
  const spent = counts.map((count, place) => (count > 0 ? count * monetaryValue[place]! : 0));
  return total(spent) / total(counts);
}

const repeatBuyers = ({ repeatPurchases }: PurchaseColumns): number =>
  Array.from(repeatPurchases).filter((count) => count > 0).length;

/** What a model refuses of a part is asked of all. */
function orNothing<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}

/** Customers of all parts, one after the other. */
function together(parts: readonly SpendingCustomers[]): PurchaseColumns {
  const all = (column: (part: SpendingCustomers) => ArrayLike<number>): Float64Array => {
    const columns = parts.map(column);
    const joined = new Float64Array(columns.reduce((length, one) => length + one.length, 0));
    let place = 0;
    for (const one of columns) {
      joined.set(one, place);
      place += one.length;
    }
    return joined;
  };
  return {
    repeatPurchases: all((part) => part.repeatPurchases),
    recency: all((part) => part.recency),
    age: all((part) => part.age),
    ...(parts.every((part) => part.logIntervals) ? { logIntervals: all((part) => part.logIntervals!) } : {}),
  };
}

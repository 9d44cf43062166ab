import type { PurchaseModel } from "./PurchaseModel";
import type { PurchaseColumns } from "./purchaseRows";
import { purchaseProbability } from "./purchaseProbability";
import { standingGroups } from "./standingGroups";

/** Which customers are asked about together, and when. */
export interface CohortsAhead {
  cohorts: number;
  /** Of each customer, the place of its cohort; -1 where it is in none. */
  cohortOf: ArrayLike<number>;
  /** 1 where a customer has bought already in the period that is under way. */
  hasBought: ArrayLike<number>;
  /** Ends of the periods to come, in periods of the model from now; the first one begins now or is under way. */
  ends: ArrayLike<number>;
}

/** Of each cohort, a place a period to come. */
export interface CohortForecast {
  /** Customers who buy in the period, those who have already among them. */
  buyers: Float64Array[];
  /** Purchases from now until its end. */
  purchases: Float64Array[];
}

/**
 * How many customers of each cohort are expected to buy in each period to come, and how often until then, by what each
 * has done until now: sums of chances, and not of draws.
 *
 * @formula buyers = SUM(P(X(end) - X(start) >= 1)); purchases = SUM(E(X(end)))
 * @throws {CoreError} "value" when the last end is too far
 * @source as probabilityOfPurchases and expectedPurchases of the model
 */
export function forecastCohorts(model: PurchaseModel, columns: PurchaseColumns, asked: CohortsAhead): CohortForecast {
  const { cohorts, hasBought, ends } = asked;
  const found = (): Float64Array[] => Array.from({ length: cohorts }, () => new Float64Array(ends.length));
  const [buyers, purchases] = [found(), found()];
  for (let place = 0; place < asked.cohortOf.length; place++) {
    const cohort = asked.cohortOf[place]!;
    if (cohort >= 0 && hasBought[place] === 1) buyers[cohort]![0]!++;
  }
  const everybody = new Float64Array(hasBought.length).fill(1);
  const notYet = Float64Array.from(hasBought, (is) => 1 - is);
  for (const { part: cohort, standing, sums } of standingGroups(model, columns, [everybody, notYet], asked.cohortOf)) {
    const [active, waiting] = [sums[0]!, sums[1]!];
    let after = 0;
    for (let i = 0; i < ends.length; i++) {
      const until = ends[i]!;
      buyers[cohort]![i]! +=
        (i === 0 ? waiting : active) * purchaseProbability(model, standing, { count: 1, after, until });
      purchases[cohort]![i]! += active * model.expected(standing, until);
      after = until;
    }
  }
  return { buyers, purchases };
}

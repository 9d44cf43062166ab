import { PARAMETER_DRAWS } from "../../vocabulary/modelRules";
import { Chance } from "../numerics/Chance";
import { DrawnLives } from "./DrawnLives";
import { parameterDraws } from "./parameterDraws";
import type { FittedPurchases } from "./purchaseModels";
import type { PurchaseColumns } from "./purchaseRows";

/**
 * Purchases of all customers together until certain times, in futures by chance. Each of them has parameters of its own,
 * drawn from what the data leave open about them (normal for their logarithms, by the curvature of the likelihood), and
 * each customer a life of its own under these.
 *
 * @param until  times ahead, ascending, in the periods of the columns
 * @returns      of each of these times, purchases until then in every future
 * @source King, Tomz & Wittenberg (2000), Making the Most of Statistical Analyses, for the draws of parameters
 */
export function drawPurchases(
  fitted: FittedPurchases,
  columns: PurchaseColumns,
  until: ArrayLike<number>,
  seed: number,
): Float64Array[] {
  const chance = new Chance(seed);
  const lives = new DrawnLives(columns, chance);
  const purchases = Array.from({ length: until.length }, () => new Float64Array(PARAMETER_DRAWS));
  const drawn = parameterDraws(fitted, chance);
  for (let draw = 0; draw < PARAMETER_DRAWS; draw++) {
    const counts = new Float64Array(until.length);
    let moment = 0;
    const visit = (time: number): void => {
      while (time > until[moment]!) moment++;
      counts[moment]!++;
    };
    lives.each(fitted.withParameters(drawn()), until[until.length - 1]!, visit, () => (moment = 0));
    let all = 0;
    counts.forEach((count, i) => (purchases[i]![draw] = all += count));
  }
  return purchases;
}

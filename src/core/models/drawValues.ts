import { PARAMETER_DRAWS } from "../../vocabulary/modelRules";
import { Chance } from "../numerics/Chance";
import { DrawnLives } from "./DrawnLives";
import { drawnScale, type DrawnSpend } from "./drawnScale";
import { parameterDraws, type Drawable } from "./parameterDraws";
import type { Outlook, SpendingCustomers } from "./predictCustomers";
import type { FittedPurchases } from "./purchaseModels";

/**
 * The margin of all customers together within a horizon, discounted and after refunds, in futures by chance as those of
 * `drawPurchases`; parameters of spends are drawn as well.
 */
export function drawValues(
  fitted: FittedPurchases,
  spends: Drawable,
  customers: SpendingCustomers,
  { horizon, marginRate, discountRate, seed }: Outlook,
): Float64Array {
  const chance = new Chance(seed);
  const lives = new DrawnLives(customers, chance);
  const rate = Math.log1p(discountRate);
  const [drawn, drawnSpends] = [parameterDraws(fitted, chance), parameterDraws(spends, chance)];
  return Float64Array.from({ length: PARAMETER_DRAWS }, () => {
    const spend = drawnSpends() as unknown as DrawnSpend;
    let [purchases, discounted, value] = [0, 0, 0];
    const visit = (time: number): void => {
      purchases++;
      discounted += Math.exp(-rate * time);
    };
    lives.each(fitted.withParameters(drawn()), horizon, visit, (place) => {
      if (purchases > 0) {
        const amount = chance.gamma(spend[0] * purchases, 1) * drawnScale(spend, customers, place, chance);
        value += marginRate * customers.netShares[place]! * (discounted / purchases) * amount;
      }
      [purchases, discounted] = [0, 0];
    });
    return value;
  });
}

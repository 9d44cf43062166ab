import { PARAMETER_DRAWS } from "../../vocabulary/modelRules";
import { Chance } from "../numerics/Chance";
import { DrawnLives } from "./DrawnLives";
import { drawnScale, type DrawnSpend } from "./drawnScale";
import { parameterDraws, type Drawable } from "./parameterDraws";
import type { SpendingCustomers } from "./predictCustomers";
import type { FittedPurchases } from "./purchaseModels";

/**
 * Purchases of all customers together in spans of time, and what is left of them after refunds, in futures by chance as
 * those of `drawPurchases`.
 *
 * @param ends    of the spans, ascending, in the periods of the columns; the first begins now
 * @returns       of each future, of each span
 */
export function drawSpans(
  fitted: FittedPurchases,
  spends: Drawable | undefined,
  customers: SpendingCustomers,
  ends: ArrayLike<number>,
  seed: number,
): { purchases: Float64Array[]; revenue: Float64Array[] } {
  const chance = new Chance(seed);
  const lives = new DrawnLives(customers, chance);
  const [drawn, drawnSpends] = [parameterDraws(fitted, chance), spends && parameterDraws(spends, chance)];
  const spans = ends.length;
  const found = (): Float64Array[] => Array.from({ length: PARAMETER_DRAWS }, () => new Float64Array(spans));
  const [purchases, revenue] = [found(), found()];
  const own = new Float64Array(spans);
  for (let draw = 0; draw < PARAMETER_DRAWS; draw++) {
    const spend = drawnSpends?.() as unknown as DrawnSpend | undefined;
    let [span, hasBought] = [0, false];
    const visit = (time: number): void => {
      while (time > ends[span]!) span++;
      own[span]!++;
      hasBought = true;
    };
    lives.each(fitted.withParameters(drawn()), ends[spans - 1]!, visit, (place) => {
      if (hasBought) {
        const scale = spend ? customers.netShares[place]! * drawnScale(spend, customers, place, chance) : 0;
        for (let i = 0; i < spans; i++) {
          if (own[i] === 0) continue;
          purchases[draw]![i]! += own[i]!;
          if (spend) revenue[draw]![i]! += scale * chance.gamma(spend[0] * own[i]!, 1);
          own[i] = 0;
        }
      }
      [span, hasBought] = [0, false];
    });
  }
  return { purchases, revenue };
}

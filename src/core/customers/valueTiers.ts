import { sentences } from "../../vocabulary/errors";
import { TIER_SHARES } from "../../vocabulary/rules";
import { check } from "../check";
import { CoreError } from "../CoreError";
import { compareFigures } from "../numerics/compareFigures";
import { descending } from "../numerics/descending";
import { total } from "../numerics/total";
import { wholeAbove } from "../numerics/wholeAbove";

/**
 * The tier of each customer by value: 1 for the best, the last for the rest. Of n customers, one with g better ones is
 * in the first tier whose share of n, with those before it, is above g; equal values share the better tier.
 *
 * @formula 1 + (greater >= ROUNDUP(5% * n, 0)) + (greater >= ROUNDUP(20% * n, 0)) + (greater >= ROUNDUP(50% * n, 0)); greater = COUNTIF(values, ">" & value); n = COUNT(values)
 * @param values  money, one of each customer, in any order
 * @param shares  how many of the customers are in each tier but the last: 0 to 1 each and together; 5 %, 15 % and 30 % when left out
 * @returns       a tier for each value, in their order
 * @throws {CoreError} "value" outside a domain, and when the shares are more than all
 * @source ABC analysis: Flores & Whybark (1986), Multiple criteria ABC analysis
 */
export function valueTiers(values: Float64Array, shares: readonly number[] = TIER_SHARES): number[] {
  const parts = shares.map((share) => check.shares(share));
  const all = total(parts);
  if (compareFigures(all, 1) > 0) throw new CoreError("value", sentences.sharesInAll("shares", all));
  const borders = parts.map((_, i) => wholeAbove(total(parts.slice(0, i + 1)) * values.length));
  const ranked = descending(values);
  return Array.from(values, (value) => {
    const better = greater(ranked, value);
    return 1 + borders.filter((border) => better >= border).length;
  });
}

/** How many of the values are greater. */
function greater(ranked: Float64Array, value: number): number {
  let [low, high] = [0, ranked.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranked[middle]! > value) low = middle + 1;
    else high = middle;
  }
  return low;
}

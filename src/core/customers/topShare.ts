import { sentences } from "../../vocabulary/errors";
import { TOP_SHARE } from "../../vocabulary/rules";
import { check } from "../check";
import { CoreError } from "../CoreError";
import { descending } from "../numerics/descending";
import { total } from "../numerics/total";
import { wholeAbove } from "../numerics/wholeAbove";

/**
 * What the best customers bring of the total: how much a business depends on a few.
 *
 * @formula SUM(TAKE(SORT(values,, -1), ROUNDUP(share * COUNT(values), 0))) / SUM(values)
 * @steps share = 0.05; value_count = COUNT(values); top_count = ROUNDUP(share * value_count, 0); top_total = SUM(TAKE(SORT(values,,-1),top_count)); value_total = SUM(values); result = top_total / value_total
 * @param values  money, one of each customer, in any order; losses below 0
 * @param share   of the customers, above 0, at most 1; 0.05 when left out. So many customers are rounded up, by 15 digits
 * @returns       share of the total; above 1 when other customers bring losses
 * @throws {CoreError} "value" outside a domain, "notAvailable" when the total is 0 or below
 * @source Lorenz (1905), Methods of measuring the concentration of wealth; read from the top
 */
export function topShare(values: Float64Array, share: number = TOP_SHARE): number {
  const best = wholeAbove(check.share(share) * values.length);
  const all = total(values);
  if (!(all > 0)) throw new CoreError("notAvailable", sentences.noTotal("values", all));
  return total(descending(values).subarray(0, best)) / all;
}

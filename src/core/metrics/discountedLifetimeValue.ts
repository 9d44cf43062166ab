import { sentences } from "../../vocabulary/errors";
import { CoreError } from "../CoreError";
import { check } from "../check";
import { sum } from "../numerics/sum";

/**
 * Present value of a customer whose margin shrinks by the retention rate from period to period.
 *
 * The sum is taken in closed form with expm1 and log1p, which keep their digits when retention and discount nearly
 * cancel.
 *
 * @formula SUM(period_value * retention_rate^t / (1 + discount_rate_period)^(t + timing); t = 0 .. periods - 1)
 * @steps timing = 0; first_value = period_value / (1 + discount_rate_period)^timing; carried_over = retention_rate / (1 + discount_rate_period);
 *   result = first_value / (1 - carried_over) when ISBLANK(periods); result = first_value * periods when carried_over = 1;
 *   result = first_value * (1 - carried_over^periods) / (1 - carried_over)
 * @param periodValue    money per customer and period
 * @param retentionRate  rate of one period, 0 to 1
 * @param discountRate   effective rate of one period, 0 to 1
 * @param periods        whole number of periods, >= 1; without end when left out
 * @param timing         when the value of a period comes in: 0 at its start, 1 at its end
 * @returns money per customer, today
 * @throws {CoreError} "value" outside a domain, "divide" when the sum has no end
 * @source Gupta & Lehmann (2003), Customers as Assets, Journal of Interactive Marketing 17(1)
 */
export function discountedLifetimeValue(
  periodValue: number,
  retentionRate: number,
  discountRate: number,
  periods?: number,
  timing = 0,
): number {
  const lost = sum(1, -check.retention_rate(retentionRate));
  const rate = check.discount_rate_period(discountRate);
  const first = check.period_value(periodValue) * (1 + rate) ** -check.timing(timing);
  // each period is worth (1 - shrinkage) of the one before
  const shrinkage = (lost + rate) / (1 + rate);
  if (periods !== undefined) return first * geometricSum(shrinkage, check.periods(periods));
  if (shrinkage === 0) throw new CoreError("divide", sentences.endless());
  return first / shrinkage;
}

/** 1 + x + x² + … of `terms` terms, for x = 1 - shrinkage. */
function geometricSum(shrinkage: number, terms: number): number {
  return shrinkage === 0 ? terms : -Math.expm1(terms * Math.log1p(-shrinkage)) / shrinkage;
}

import { periods, type PeriodId } from "../../vocabulary/periods";
import { check } from "../check";

/**
 * Effective discount rate of another period.
 *
 * @formula (1 + discount_rate)^(to_period / from_period) - 1
 * @steps period_ratio = to_period / from_period; result = (1 + discount_rate)^period_ratio - 1
 * @param discountRate  effective rate of the first period, 0 to 1
 * @param fromPeriod    period of the given rate
 * @param toPeriod      period of the wanted rate
 * @returns effective rate of the second period, >= 0
 * @throws {CoreError} "value" outside the domain
 * @source Compound interest; Fader, Hardie & Lee (2005) for effective against continuous rates
 */
export function convertDiscountRate(discountRate: number, fromPeriod: PeriodId, toPeriod: PeriodId): number {
  const ratio = periods[toPeriod].days / periods[fromPeriod].days;
  return Math.expm1(ratio * Math.log1p(check.discount_rate(discountRate)));
}

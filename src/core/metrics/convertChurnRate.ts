import { periods, type PeriodId } from "../../vocabulary/periods";
import { check } from "../check";

/**
 * Churn rate of another period, when the chance to stay is the same on every day.
 *
 * @formula 1 - (1 - churn_rate)^(to_period / from_period)
 * @steps period_ratio = to_period / from_period; result = 1 - (1 - churn_rate)^period_ratio
 * @param churnRate   rate of the first period, 0 to 1
 * @param fromPeriod  period of the given rate
 * @param toPeriod    period of the wanted rate
 * @returns rate of the second period, 0 to 1
 * @throws {CoreError} "value" outside the domain
 * @source Constant hazard: survival over a time is the survival over a unit to the power of that time
 */
export function convertChurnRate(churnRate: number, fromPeriod: PeriodId, toPeriod: PeriodId): number {
  const ratio = periods[toPeriod].days / periods[fromPeriod].days;
  return -Math.expm1(ratio * Math.log1p(-check.churn_rate(churnRate)));
}

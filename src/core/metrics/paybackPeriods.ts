import { sentences } from "../../vocabulary/errors";
import { CoreError } from "../CoreError";
import { check } from "../check";

/**
 * Periods until the margin of a customer has paid the acquisition. With churn, each period brings less than the one
 * before; the value of a period is spread evenly over it.
 *
 * @formula cac / period_value; churn_rate > 0: k + (cac - period_value * (1 - (1 - churn_rate)^k) / churn_rate) / (period_value * (1 - churn_rate)^k), k = INT(payback)
 * @steps churn_rate = 0; result = 0 when cac = 0; result = cac / period_value when OR(churn_rate = 0, cac <= period_value);
 *   whole_periods = INT(LN(1 - cac * churn_rate / period_value) / LN(1 - churn_rate)); paid_back = period_value * (1 - (1 - churn_rate)^whole_periods) / churn_rate;
 *   next_value = period_value * (1 - churn_rate)^whole_periods; result = whole_periods + (cac - paid_back) / next_value
 * @param cac          money per new customer, >= 0
 * @param periodValue  money per customer and period
 * @param churnRate    rate of one period, 0 to 1; 0 when left out
 * @returns periods, >= 0
 * @throws {CoreError} "value" outside a domain, "notAvailable" when it is never paid back
 * @source Skok (2010), SaaS Metrics 2.0 (months to recover CAC); with churn, the partial sum of the geometric series
 */
export function paybackPeriods(cac: number, periodValue: number, churnRate = 0): number {
  check.cac(cac);
  check.period_value(periodValue);
  check.churn_rate(churnRate);
  if (cac === 0) return 0;
  const periodsOfMargin = cac / periodValue;
  const shareOfAll = periodsOfMargin * churnRate;
  if (!(periodValue > 0) || shareOfAll >= 1) {
    throw new CoreError("notAvailable", sentences.neverPaidBack(cac, periodValue > 0 ? periodValue / churnRate : 0));
  }
  // inside the first period churn plays no part
  if (periodsOfMargin <= 1 || churnRate === 0) return periodsOfMargin;
  const decay = Math.log1p(-churnRate);
  const wholePeriods = Math.floor(Math.log1p(-shareOfAll) / decay);
  const paid = -Math.expm1(wholePeriods * decay) / churnRate;
  return wholePeriods + (periodsOfMargin - paid) / Math.exp(wholePeriods * decay);
}

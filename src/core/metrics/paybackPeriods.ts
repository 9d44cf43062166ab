import { sentences } from "../../vocabulary/errors";
import { CoreError } from "../CoreError";
import { check } from "../check";
import { compareFigures } from "../numerics/compareFigures";
import { wholePart } from "../numerics/wholePart";

/**
 * Periods until the margin of a customer has paid the acquisition. With churn, each period brings less than the one
 * before; the value of a period is spread evenly over it. A cost that is only reached in the limit, by 15 digits
 * (cac = period_value / churn_rate, churn_rate < 1), is never paid back.
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
  const churn = check.churn_rate(churnRate);
  if (cac === 0) return 0;
  if (periodValue < 0) throw new CoreError("notAvailable", sentences.paidBackByNegative(periodValue));
  if (periodValue === 0) throw new CoreError("notAvailable", sentences.neverPaidBack(cac, 0));
  const periodsOfMargin = cac / periodValue;
  // inside the first period churn plays no part
  if (churn === 0 || compareFigures(periodsOfMargin, 1) <= 0) return periodsOfMargin;
  const isCountable = Number.isFinite(periodsOfMargin);
  const shareOfAll = isCountable ? periodsOfMargin * churn : (cac * churn) / periodValue;
  const beyondAll = compareFigures(shareOfAll, 1);
  if (beyondAll >= 0) {
    throw new CoreError(
      "notAvailable",
      beyondAll === 0 && churn < 1
        ? sentences.paidBackInTheLimit(cac)
        : sentences.neverPaidBack(cac, periodValue / churn),
    );
  }
  // with churn it takes longer still
  if (!isCountable) return periodsOfMargin;
  const decay = Math.log1p(-churn);
  const wholePeriods = wholePart(Math.log1p(-shareOfAll) / decay);
  const paid = -Math.expm1(wholePeriods * decay) / churn;
  // by definition within that period, whatever rounding says
  return wholePeriods + Math.min(1, Math.max(0, (periodsOfMargin - paid) / Math.exp(wholePeriods * decay)));
}

import { check } from "../check";
import { divide } from "../divide";
import { periodValue } from "./periodValue";

/**
 * Customer lifetime value, undiscounted: the margin of one period over the expected lifetime.
 *
 * @formula aov * purchase_frequency * margin_rate / churn_rate
 * @steps period_value = aov * purchase_frequency * margin_rate; lifetime = 1 / churn_rate; result = period_value * lifetime
 * @param averageOrderValue  money per order, >= 0
 * @param purchaseFrequency  orders per customer and period, >= 0
 * @param marginRate         gross or contribution margin on revenue, at most 1
 * @param churnRate          rate of the same period, > 0, at most 1
 * @returns money per customer
 * @throws {CoreError} "value" outside a domain, "divide" when churn_rate is 0
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics; Company A, the worked example of the guide
 */
export function customerLifetimeValue(
  averageOrderValue: number,
  purchaseFrequency: number,
  marginRate: number,
  churnRate: number,
): number {
  return divide(
    periodValue(averageOrderValue, purchaseFrequency, marginRate),
    check.churn_rate(churnRate),
    "churn_rate",
  );
}

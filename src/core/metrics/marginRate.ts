import { check } from "../check";
import { divide } from "../divide";
import { sum } from "../numerics/sum";

/**
 * Gross margin as a rate on revenue. A loss is no error: it is negative.
 *
 * @formula (margin_revenue - cogs) / margin_revenue
 * @steps margin_amount = margin_revenue - cogs; result = margin_amount / margin_revenue
 * @param marginRevenue  money of one period, > 0
 * @param cogs           cost of the goods that brought this revenue, >= 0
 * @returns rate on revenue, at most 1
 * @throws {CoreError} "value" outside a domain, "divide" when margin_revenue is 0
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function marginRate(marginRevenue: number, cogs: number): number {
  return divide(sum(check.margin_revenue(marginRevenue), -check.cogs(cogs)), marginRevenue, "margin_revenue");
}

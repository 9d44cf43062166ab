import { divide } from "../divide";
import { keptRevenue } from "./keptRevenue";

/**
 * Gross revenue retention: the recurring revenue kept from the customers of the start, without what they added.
 *
 * @formula (mrr_start - mrr_contraction - mrr_churned) / mrr_start
 * @steps mrr_kept = mrr_start - mrr_contraction - mrr_churned; result = mrr_kept / mrr_start
 * @param mrrStart        money per month, > 0
 * @param mrrContraction  lost to smaller plans, >= 0
 * @param mrrChurned      lost with customers who left, >= 0
 * @returns rate, 0 to 1
 * @throws {CoreError} "value" outside a domain or when more was lost than there was, "divide" when mrr_start is 0
 * @source Skok (2010), SaaS Metrics 2.0 (gross and net revenue churn)
 */
export function grossRevenueRetention(mrrStart: number, mrrContraction: number, mrrChurned: number): number {
  return divide(keptRevenue(mrrStart, mrrContraction, mrrChurned), mrrStart, "mrr_start");
}

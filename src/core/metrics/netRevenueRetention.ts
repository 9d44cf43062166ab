import { check } from "../check";
import { divide } from "../divide";
import { sum } from "../numerics/sum";
import { keptRevenue } from "./keptRevenue";

/**
 * Net revenue retention: the recurring revenue kept from the customers of the start, with what they added.
 *
 * @formula (mrr_start + mrr_expansion - mrr_contraction - mrr_churned) / mrr_start
 * @steps mrr_kept = mrr_start - mrr_contraction - mrr_churned; result = (mrr_kept + mrr_expansion) / mrr_start
 * @param mrrStart        money per month, > 0
 * @param mrrExpansion    added by these customers, >= 0
 * @param mrrContraction  lost to smaller plans, >= 0
 * @param mrrChurned      lost with customers who left, >= 0
 * @returns rate, >= 0
 * @throws {CoreError} "value" outside a domain or when more was lost than there was, "divide" when mrr_start is 0
 * @source Skok (2010), SaaS Metrics 2.0 (gross and net revenue churn)
 */
export function netRevenueRetention(
  mrrStart: number,
  mrrExpansion: number,
  mrrContraction: number,
  mrrChurned: number,
): number {
  return divide(
    sum(keptRevenue(mrrStart, mrrContraction, mrrChurned), check.mrr_expansion(mrrExpansion)),
    mrrStart,
    "mrr_start",
  );
}

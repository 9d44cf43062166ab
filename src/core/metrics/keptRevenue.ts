import { sentences } from "../../vocabulary/errors";
import { CoreError } from "../CoreError";
import { check } from "../check";
import { compareFigures } from "../numerics/compareFigures";
import { sum } from "../numerics/sum";

/**
 * Recurring revenue left of the start's, before anything added. Amounts that meet in cents leave 0.
 *
 * @formula mrr_start - mrr_contraction - mrr_churned
 * @param mrrStart        money per month, >= 0
 * @param mrrContraction  lost to smaller plans, >= 0
 * @param mrrChurned      lost with customers who left, >= 0
 * @returns money per month, >= 0
 * @throws {CoreError} "value" outside a domain or when more was lost than there was
 * @source Skok (2010), SaaS Metrics 2.0
 */
export function keptRevenue(mrrStart: number, mrrContraction: number, mrrChurned: number): number {
  const kept = sum(check.mrr_start(mrrStart), -check.mrr_contraction(mrrContraction), -check.mrr_churned(mrrChurned));
  const lost = mrrContraction + mrrChurned;
  if (compareFigures(lost, mrrStart) > 0)
    throw new CoreError("value", sentences.atMost("mrr_contraction plus mrr_churned", "mrr_start", mrrStart, lost));
  return Math.max(0, kept);
}

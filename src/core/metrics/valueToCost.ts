import { check } from "../check";
import { divide } from "../divide";

/**
 * LTV:CAC, the lifetime value for one unit of acquisition cost.
 *
 * @formula clv / cac
 * @param clv  money per customer
 * @param cac  money per new customer, > 0
 * @returns times the cost
 * @throws {CoreError} "value" outside a domain, "divide" when cac is 0
 * @source Skok (2010), SaaS Metrics 2.0: a guide to measuring and improving what matters
 */
export function valueToCost(clv: number, cac: number): number {
  return divide(check.clv(clv), check.cac(cac), "cac");
}

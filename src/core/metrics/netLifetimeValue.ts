import { check } from "../check";
import { sum } from "../numerics/sum";

/**
 * Lifetime value less what it costs to win and to keep the customer.
 *
 * @formula clv - cac - retention_cost
 * @steps retention_cost = 0; result = clv - cac - retention_cost
 * @param clv            money per customer
 * @param cac            money per new customer, >= 0
 * @param retentionCost  money per customer over the whole lifetime, >= 0; 0 when left out
 * @returns money per customer
 * @throws {CoreError} "value" outside a domain
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function netLifetimeValue(clv: number, cac: number, retentionCost = 0): number {
  return sum(check.clv(clv), -check.cac(cac), -check.retention_cost(retentionCost));
}

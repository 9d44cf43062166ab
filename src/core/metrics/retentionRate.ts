import { divide } from "../divide";
import { sum } from "../numerics/sum";
import { customersLost } from "./customersLost";

/**
 * Retention rate: the share of the customers at the start who are still there at the end. Never taken as what churn
 * leaves of 1, which loses the digits of a small rate.
 *
 * @formula (customers_end - customers_new) / customers_start
 * @steps customers_kept = customers_end - customers_new; result = customers_kept / customers_start
 * @param customersStart  customers on the first day, > 0
 * @param customersEnd    customers on the last day, between new and start + new
 * @param customersNew    won in the period and still there at its end, >= 0
 * @returns rate of the period, 0 to 1
 * @throws {CoreError} as churnRate
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function retentionRate(customersStart: number, customersEnd: number, customersNew: number): number {
  customersLost(customersStart, customersEnd, customersNew);
  return divide(
    Math.min(Math.max(0, sum(customersEnd, -customersNew)), customersStart),
    customersStart,
    "customers_start",
  );
}

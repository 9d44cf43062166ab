import { churnRate } from "./churnRate";

/**
 * Retention rate: the share of the customers at the start who are still there at the end.
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
  return 1 - churnRate(customersStart, customersEnd, customersNew);
}

import { divide } from "../divide";
import { customersLost } from "./customersLost";

/**
 * Churn rate: the share of the customers at the start who are no longer there at the end.
 * New customers are taken off the end count first; leaving them out would hide losses.
 *
 * @formula (customers_start + customers_new - customers_end) / customers_start
 * @steps customers_lost = customers_start + customers_new - customers_end; result = customers_lost / customers_start
 * @param customersStart  customers on the first day, > 0
 * @param customersEnd    customers on the last day, between new and start + new
 * @param customersNew    won in the period and still there at its end, >= 0
 * @returns rate of the period, 0 to 1
 * @throws {CoreError} "value" outside a domain or when the three counts contradict each other, "divide" when customers_start is 0
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function churnRate(customersStart: number, customersEnd: number, customersNew: number): number {
  return divide(customersLost(customersStart, customersEnd, customersNew), customersStart, "customers_start");
}

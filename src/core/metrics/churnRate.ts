import { sentences } from "../../vocabulary/errors";
import { CoreError } from "../CoreError";
import { check } from "../check";
import { divide } from "../divide";

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
  const most = check.customers_start(customersStart) + check.customers_new(customersNew);
  if (check.customers_end(customersEnd) > most) {
    throw new CoreError("value", sentences.atMost("customers_end", "customers_start plus customers_new", most, customersEnd));
  }
  if (customersEnd < customersNew) throw new CoreError("value", sentences.atLeast("customers_end", "customers_new", customersNew, customersEnd));
  return divide(most - customersEnd, customersStart, "customers_start");
}

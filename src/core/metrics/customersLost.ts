import { sentences } from "../../vocabulary/errors";
import { CoreError } from "../CoreError";
import { check } from "../check";
import { compareFigures } from "../numerics/compareFigures";
import { sum } from "../numerics/sum";

/**
 * Customers of the start who are no longer there at the end. Counts that meet leave 0, fractions of weighted customers
 * as well.
 *
 * @formula customers_start + customers_new - customers_end
 * @param customersStart  customers on the first day, >= 0
 * @param customersEnd    customers on the last day, between new and start + new
 * @param customersNew    won in the period and still there at its end, >= 0
 * @returns customers, 0 to customersStart
 * @throws {CoreError} "value" outside a domain or when the three counts contradict each other
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function customersLost(customersStart: number, customersEnd: number, customersNew: number): number {
  const lost = sum(
    check.customers_start(customersStart),
    check.customers_new(customersNew),
    -check.customers_end(customersEnd),
  );
  const most = customersStart + customersNew;
  if (compareFigures(customersEnd, most) > 0)
    throw new CoreError(
      "value",
      sentences.atMost("customers_end", "customers_start plus customers_new", most, customersEnd),
    );
  if (compareFigures(customersEnd, customersNew) < 0)
    throw new CoreError("value", sentences.atLeast("customers_end", "customers_new", customersNew, customersEnd));
  return Math.min(Math.max(0, lost), customersStart);
}

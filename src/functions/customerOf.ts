import { check } from "../core/check";
import { checkCustomer } from "../core/models/checkCustomer";
import type { Customer } from "../core/models/Model";
import { compareFigures } from "../core/numerics/compareFigures";

/**
 * A customer as the models see it.
 *
 * @throws {CoreError} "value" when a figure is none that it may be, or they contradict each other
 */
export function customerOf(purchases: number, last: number, seen: number): Customer {
  const repeatPurchases = check.repeat_purchases(purchases);
  const age = check.age(seen);
  // what differs beyond the fifteenth digit is the same: both are quotients of days
  const recency = compareFigures(last, age) === 0 ? age : check.recency(last);
  checkCustomer(repeatPurchases, recency, age);
  return { repeatPurchases, recency, age };
}

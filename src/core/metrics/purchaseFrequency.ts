import { check } from "../check";
import { divide } from "../divide";

/**
 * Purchase frequency: orders per unique customer.
 *
 * @formula orders / customers
 * @param orders     orders of one period, >= 0
 * @param customers  customers who bought in the same period, each counted once, > 0
 * @returns orders per customer and period
 * @throws {CoreError} "value" outside a domain, "divide" when customers is 0
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function purchaseFrequency(orders: number, customers: number): number {
  return divide(check.orders(orders), check.customers(customers), "customers");
}

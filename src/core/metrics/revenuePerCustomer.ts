import { check } from "../check";
import { divide } from "../divide";

/**
 * Revenue per customer.
 *
 * @formula revenue / customers
 * @param revenue    money of one period, >= 0
 * @param customers  customers who bought in the same period, > 0
 * @returns money per customer and period
 * @throws {CoreError} "value" outside a domain, "divide" when customers is 0
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function revenuePerCustomer(revenue: number, customers: number): number {
  return divide(check.revenue(revenue), check.customers(customers), "customers");
}

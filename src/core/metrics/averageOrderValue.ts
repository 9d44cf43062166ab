import { check } from "../check";
import { divide } from "../divide";

/**
 * Average order value: what one order brings in.
 *
 * @formula revenue / orders
 * @param revenue  money of one period, >= 0
 * @param orders   orders of the same period, > 0
 * @returns money per order
 * @throws {CoreError} "value" outside a domain, "divide" when orders is 0
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function averageOrderValue(revenue: number, orders: number): number {
  return divide(check.revenue(revenue), check.orders(orders), "orders");
}

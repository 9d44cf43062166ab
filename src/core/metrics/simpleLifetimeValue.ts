import { check } from "../check";

/**
 * The simple model: average profit of one period times the time a customer stays.
 *
 * @formula period_profit * lifetime
 * @param periodProfit  money per customer and period
 * @param lifetime      periods, >= 0
 * @returns money per customer
 * @throws {CoreError} "value" outside a domain
 * @source Gupta & Lehmann (2003), Customers as Assets, Journal of Interactive Marketing 17(1)
 */
export function simpleLifetimeValue(periodProfit: number, lifetime: number): number {
  return check.period_profit(periodProfit) * check.lifetime(lifetime);
}

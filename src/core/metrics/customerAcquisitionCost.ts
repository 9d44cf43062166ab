import { check } from "../check";
import { divide } from "../divide";

/**
 * Customer acquisition cost: what one new customer costs.
 *
 * @formula acquisition_cost / customers_new
 * @param acquisitionCost  money of one period, >= 0
 * @param customersNew     customers won in the same period, > 0
 * @returns money per new customer
 * @throws {CoreError} "value" outside a domain, "divide" when customers_new is 0
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function customerAcquisitionCost(acquisitionCost: number, customersNew: number): number {
  return divide(check.acquisition_cost(acquisitionCost), check.customers_new(customersNew), "customers_new");
}

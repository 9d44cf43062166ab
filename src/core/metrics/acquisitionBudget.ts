import { check } from "../check";
import { maximumAcquisitionCost } from "./maximumAcquisitionCost";

/**
 * Most to spend on winning the customers of a period.
 *
 * @formula clv / target_ratio * customers_new
 * @steps target_ratio = 3; max_cac = clv / target_ratio; result = max_cac * customers_new
 * @param clv           money per customer
 * @param customersNew  customers to win in the period, >= 0
 * @param targetRatio   wanted lifetime value per unit of cost, > 0; 3 when left out
 * @returns money of the period
 * @throws {CoreError} "value" outside a domain, "divide" when target_ratio is 0, "notAvailable" when clv is negative
 * @source Skok (2010), SaaS Metrics 2.0 (the 3:1 rule)
 */
export function acquisitionBudget(clv: number, customersNew: number, targetRatio?: number): number {
  check.customers_new(customersNew);
  return maximumAcquisitionCost(clv, targetRatio) * customersNew;
}

import { sentences } from "../../vocabulary/errors";
import { TARGET_RATIO } from "../../vocabulary/rules";
import { CoreError } from "../CoreError";
import { check } from "../check";
import { divide } from "../divide";

/**
 * Most to pay for a customer when the value is to be a multiple of the cost.
 *
 * @formula clv / target_ratio
 * @steps target_ratio = 3; result = clv / target_ratio
 * @param clv          money per customer
 * @param targetRatio  wanted lifetime value per unit of cost, > 0; 3 when left out
 * @returns money per new customer
 * @throws {CoreError} "value" outside a domain, "divide" when target_ratio is 0, "notAvailable" when clv is negative: there is no cost to pay
 * @source Skok (2010), SaaS Metrics 2.0 (the 3:1 rule)
 */
export function maximumAcquisitionCost(clv: number, targetRatio: number = TARGET_RATIO): number {
  const most = divide(check.clv(clv), check.target_ratio(targetRatio), "target_ratio");
  if (clv < 0) throw new CoreError("notAvailable", sentences.worthNothing(clv));
  return most;
}

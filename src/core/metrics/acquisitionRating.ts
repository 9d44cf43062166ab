import { RATING } from "../../vocabulary/rules";
import { compareFigures } from "../numerics/compareFigures";
import { valueToCost } from "./valueToCost";

/**
 * Where a lifetime value stands against its acquisition cost: 1 loss (below 1), 2 fragile (below 3), 3 healthy (to 5),
 * 4 underinvested (above 5).
 * The borders hold by 15 digits, as Excel compares: 3.3 to 1.1 is 3.
 *
 * @formula clv / cac < 1 -> 1; < 3 -> 2; <= 5 -> 3; > 5 -> 4
 * @steps ltv_cac = clv / cac; result = 1 when ltv_cac < 1; result = 2 when ltv_cac < 3; result = 3 when ltv_cac <= 5; result = 4 when ltv_cac > 5
 * @param clv  money per customer
 * @param cac  money per new customer, > 0
 * @returns 1, 2, 3 or 4: a number, so that a formula can test it in every language
 * @throws {CoreError} "value" outside a domain, "divide" when cac is 0
 * @source Skok (2010), SaaS Metrics 2.0 (3:1); 5:1 as the usual sign of underinvestment
 */
export function acquisitionRating(clv: number, cac: number): number {
  const ratio = valueToCost(clv, cac);
  if (compareFigures(ratio, RATING.fragile) < 0) return 1;
  if (compareFigures(ratio, RATING.healthy) < 0) return 2;
  return compareFigures(ratio, RATING.underinvested) <= 0 ? 3 : 4;
}

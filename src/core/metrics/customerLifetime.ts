import { check } from "../check";
import { divide } from "../divide";

/**
 * Expected lifetime of a customer who is lost with the same probability in every period.
 *
 * @formula 1 / churn_rate
 * @param churnRate  rate of one period, > 0, at most 1
 * @returns periods, >= 1
 * @throws {CoreError} "value" outside the domain, "divide" when churn_rate is 0
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics (mean of the geometric distribution)
 */
export function customerLifetime(churnRate: number): number {
  return divide(1, check.churn_rate(churnRate), "churn_rate");
}

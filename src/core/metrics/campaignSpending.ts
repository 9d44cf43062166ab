import { campaignProblems } from "../../vocabulary/campaignProblems";
import { CoreError } from "../CoreError";
import type { Campaign } from "./Campaign";

/**
 * What a campaign costs in all.
 *
 * @formula cost * reached, or cost where it is paid once
 * @returns money
 * @throws {CoreError} "value" when the cost is negative, or reached is not above 0 where it is needed
 * @source definition
 */
export function campaignSpending({ reached, cost, per }: Pick<Campaign, "reached" | "cost" | "per">): number {
  if (!Number.isFinite(cost) || cost < 0) throw new CoreError("value", campaignProblems.cost(cost));
  return per === "reached" ? cost * someReached(reached) : cost;
}

/** @throws {CoreError} "value" when it is nobody, or no number */
export function someReached(reached: number | undefined): number {
  if (reached === undefined || !Number.isFinite(reached) || reached <= 0)
    throw new CoreError("value", campaignProblems.reached(reached ?? NaN));
  return reached;
}

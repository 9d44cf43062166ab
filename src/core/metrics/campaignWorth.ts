import { campaignProblems } from "../../vocabulary/campaignProblems";
import { CoreError } from "../CoreError";
import { check } from "../check";
import { divide } from "../divide";
import { someReached } from "./campaignSpending";
import type { Campaign, CampaignFigures } from "./Campaign";
import { periodValue } from "./periodValue";

/**
 * What one unit of its effect brings: one of money more in an order, one order more of each customer, a margin higher
 * by 1 (100 points), one customer kept; each in margin of one period, of all it reaches. Of new customers the most one
 * may pay for one.
 *
 * @formula reached * purchase_frequency * margin_rate; reached * aov * margin_rate; reached * aov * purchase_frequency; aov * purchase_frequency * margin_rate; clv / target_ratio
 * @returns money, > 0
 * @throws {CoreError} "value" outside a domain, "notAvailable" when it brings nothing
 * @source the product of customerLifetimeValue, by each of its factors
 */
export function campaignWorth(
  { lever, reached }: Pick<Campaign, "lever" | "reached">,
  figures: CampaignFigures,
): number {
  const worth = worthOf(lever, reached, figures);
  if (worth <= 0) throw new CoreError("notAvailable", campaignProblems.worthNothing());
  return worth;
}

function worthOf(lever: Campaign["lever"], reached: number | undefined, figures: CampaignFigures): number {
  const { aov, purchase_frequency, margin_rate, clv, target_ratio } = figures;
  switch (lever) {
    case "aov":
      return someReached(reached) * check.purchase_frequency(purchase_frequency) * check.margin_rate(margin_rate);
    case "purchase_frequency":
      return someReached(reached) * check.aov(aov) * check.margin_rate(margin_rate);
    case "margin_rate":
      return someReached(reached) * check.aov(aov) * check.purchase_frequency(purchase_frequency);
    case "churn_rate":
      return periodValue(aov, purchase_frequency, margin_rate);
    case "cac":
      return divide(check.clv(clv), check.target_ratio(target_ratio), "target_ratio");
  }
}

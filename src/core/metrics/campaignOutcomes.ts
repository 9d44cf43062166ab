import { CAMPAIGN_EFFECTS } from "../../vocabulary/campaignEffects";
import { sum } from "../numerics/sum";
import type { Campaign, CampaignFigures } from "./Campaign";
import { campaignBreakEven } from "./campaignBreakEven";
import { campaignSpending, someReached } from "./campaignSpending";
import { campaignWorth } from "./campaignWorth";

export interface CampaignOutcome {
  /** Its row of CAMPAIGN_EFFECTS. */
  effect: number;
  /** Money more in an order, margin more as a rate, orders more, or customers kept or won (whole ones). */
  brought: number;
  /** Money: what that brings, less what the campaign costs. */
  gain: number;
}

/**
 * What a campaign leaves when it brings so much: margin of one period, of new customers their lifetime value, less its
 * cost.
 *
 * @formula brought * worth of one unit - spending
 * @returns one for each of CAMPAIGN_EFFECTS
 * @throws {CoreError} as campaignBreakEven
 * @source the product of customerLifetimeValue, by each of its factors
 */
export function campaignOutcomes(campaign: Campaign, figures: CampaignFigures): CampaignOutcome[] {
  const { lever } = campaign;
  const spending = campaignSpending(campaign);
  const { needed } = campaignBreakEven(campaign, figures);
  return CAMPAIGN_EFFECTS[lever].map((effect) => {
    const brought = broughtBy(campaign, figures, effect, needed);
    return { effect, brought, gain: sum(brought * eachOf(campaign, figures), -spending) };
  });
}

function broughtBy({ lever, reached }: Campaign, { aov }: CampaignFigures, effect: number, needed: number): number {
  switch (lever) {
    case "aov":
      return aov * effect;
    case "margin_rate":
      return effect;
    case "purchase_frequency":
    case "churn_rate":
      return Math.round(someReached(reached) * effect);
    case "cac":
      return Math.ceil(needed * effect);
  }
}

/** Of one more: an order of one customer, where orders are counted; a customer for life, where customers are won. */
function eachOf(campaign: Campaign, figures: CampaignFigures): number {
  const { lever } = campaign;
  if (lever === "cac") return figures.clv;
  return campaignWorth(lever === "purchase_frequency" ? { lever, reached: 1 } : campaign, figures);
}

import type { CampaignLever } from "./campaignLevers";
import { REALISTIC } from "./rules";

/**
 * What a campaign may bring, three of a lever: shares of the order value, shares of the customers it reaches, points of
 * margin, multiples of the new customers that pay for it.
 */
export const CAMPAIGN_EFFECTS: Readonly<Record<CampaignLever, readonly number[]>> = {
  aov: [REALISTIC.share / 5, REALISTIC.share, REALISTIC.share * 2],
  purchase_frequency: [1 / 10, 1 / 5, 1 / 3],
  margin_rate: [REALISTIC.points / 4, REALISTIC.points / 2, REALISTIC.points],
  churn_rate: [1 / 10, 1 / 5, 1 / 3],
  cac: [1.25, 1.5, 2],
};

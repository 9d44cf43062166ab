import type { Campaign } from "../../core/metrics/Campaign";
import type { PlaybookCampaign } from "../../vocabulary/campaigns";
import type { TypedCampaign } from "./typedCampaigns";
import type { PlaybookFigures } from "./usePlaybookFigures";

/** A campaign as far as it is known; its cost is the user's to say. */
export type ReckonedCampaign = Omit<Campaign, "cost"> & { cost: number | undefined };

export function reckonedOf(
  campaign: PlaybookCampaign,
  typed: TypedCampaign,
  figures: PlaybookFigures,
): ReckonedCampaign {
  const { lever } = campaign;
  const { cost, per = campaign.per } = typed;
  const reached = "reached" in typed ? typed.reached : usualReached(campaign, figures);
  return { lever, cost, per, reached: asksReached({ lever, per }) ? reached : undefined };
}

/** Whom an advertisement reaches nobody has to count where its cost is known in all. */
export const asksReached = ({ lever, per }: Pick<Campaign, "lever" | "per">): boolean =>
  lever !== "cac" || per === "reached";

/** All customers, until somebody says otherwise: those there are now, of a campaign that is to keep or to ask them. */
export function usualReached(
  { lever, per }: PlaybookCampaign,
  { customers, customersEnd }: PlaybookFigures,
): number | undefined {
  if (!asksReached({ lever, per })) return undefined;
  return lever === "churn_rate" || lever === "cac" ? (customersEnd ?? customers) : (customers ?? customersEnd);
}

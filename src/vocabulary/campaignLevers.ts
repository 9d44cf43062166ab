import { LEVERS } from "./levers";

/** What a campaign may move: what a customer is worth, or what one costs to win. */
export const CAMPAIGN_LEVERS = [...LEVERS, "cac"] as const;
export type CampaignLever = (typeof CAMPAIGN_LEVERS)[number];

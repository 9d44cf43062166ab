import type { CampaignLever } from "../../vocabulary/campaignLevers";

/** A campaign, as far as it is calculated with. */
export interface Campaign {
  /** What it is meant to move. */
  lever: CampaignLever;
  /** Customers it reaches; of one that wins new ones, how many people, where that is known. */
  reached: number | undefined;
  /** Money, for each that it reaches or in all. */
  cost: number;
  per: "reached" | "campaign";
}

/** What a customer is today: money per order, orders of a period, a rate, money per customer, value for a cost of 1. */
export interface CampaignFigures {
  aov: number;
  purchase_frequency: number;
  margin_rate: number;
  clv: number;
  target_ratio: number;
}

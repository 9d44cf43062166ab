import type { Campaign } from "../../core/metrics/Campaign";

/** What was typed of a campaign; undefined what is left to the worksheet, or not known yet. */
export interface TypedCampaign {
  reached?: number | undefined;
  cost?: number | undefined;
  per?: Campaign["per"];
}

/** While the pane is open, a campaign that one comes back to is as one left it, and so is the page. */
const typed = new Map<string, TypedCampaign>();
let open: string | undefined;

export const typedOf = (id: string): TypedCampaign => typed.get(id) ?? {};

export function keepTyped(id: string, campaign: TypedCampaign): void {
  typed.set(id, campaign);
}

export const openCampaign = (): string | undefined => open;

export function keepOpen(id: string | undefined): void {
  open = id;
}

import type { CampaignLever } from "../../vocabulary/campaignLevers";
import type { UiKey } from "../../vocabulary/ui";

interface LeverWords {
  name: UiKey;
  moves: UiKey;
  /** Above what it would leave. */
  more: UiKey;
  /** How to tell what it has brought. */
  know: UiKey;
}

/** What the pane says of the campaigns of a lever. */
export const leverWords: Readonly<Record<CampaignLever, LeverWords>> = {
  aov: { name: "campaignsOfAov", moves: "movesAov", more: "ifOrderRises", know: "howToTellAov" },
  purchase_frequency: {
    name: "campaignsOfFrequency",
    moves: "movesFrequency",
    more: "ifTheyOrder",
    know: "howToTellFrequency",
  },
  margin_rate: { name: "campaignsOfMargin", moves: "movesMargin", more: "ifMarginRises", know: "howToTellMargin" },
  churn_rate: { name: "campaignsOfChurn", moves: "movesChurn", more: "ifItKeeps", know: "howToTellChurn" },
  cac: { name: "campaignsOfCac", moves: "movesCac", more: "ifItBringsMore", know: "howToTellCac" },
};

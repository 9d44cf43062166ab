import { CoreError } from "../../core/CoreError";
import { campaignWorth } from "../../core/metrics/campaignWorth";
import type { CampaignLever } from "../../vocabulary/campaignLevers";
import type { TermId } from "../../vocabulary/terms";
import type { UiKey } from "../../vocabulary/ui";
import type { PlaybookFigures } from "./usePlaybookFigures";

/** The colours of what is typed; those of the worksheet's figures follow. */
export const ARGUMENTS = { reached: 0, cost: 1 } as const;

interface CampaignFact {
  label: UiKey;
  value: number;
  term: TermId;
  argument: number;
}

/** The figures of the worksheet that a campaign's effect is multiplied by. */
export function factsOf(lever: CampaignLever, figures: PlaybookFigures): CampaignFact[] {
  const { aov, purchase_frequency, margin_rate } = figures;
  const worth = (): number => campaignWorth({ lever, reached: undefined }, figures);
  const order = { label: "orderToday", value: aov, term: "aov" } as const;
  const frequency = { label: "frequencyOfPeriod", value: purchase_frequency, term: "purchase_frequency" } as const;
  const margin = { label: "marginToday", value: margin_rate, term: "margin_rate" } as const;
  const facts: Record<CampaignLever, () => Omit<CampaignFact, "argument">[]> = {
    aov: () => [frequency, margin],
    purchase_frequency: () => [order, margin],
    margin_rate: () => [order, frequency],
    churn_rate: () => [{ label: "marginOfOne", value: worth(), term: "period_value" }],
    cac: () => [{ label: "mostForOne", value: worth(), term: "max_cac" }],
  };
  return ifAny(facts[lever]).map((fact, i) => ({ ...fact, argument: i + 2 }));
}

/** Where the worksheet's figures give none, the result says why. */
function ifAny<T>(facts: () => T[]): T[] {
  try {
    return facts();
  } catch (error) {
    if (error instanceof CoreError) return [];
    throw error;
  }
}

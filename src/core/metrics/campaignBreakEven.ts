import { campaignProblems } from "../../vocabulary/campaignProblems";
import { fifteenDigits } from "../../vocabulary/fifteenDigits";
import { CoreError } from "../CoreError";
import type { Campaign, CampaignFigures } from "./Campaign";
import { campaignSpending, someReached } from "./campaignSpending";
import { campaignWorth } from "./campaignWorth";

export interface BreakEven {
  /** Money more in an order, orders more per customer, margin more as a rate, customers kept or won (whole ones). */
  needed: number;
  /** Of today's order value or frequency, or of those it reaches; undefined of a margin, and where nobody knows them. */
  share: number | undefined;
  /** Orders more in all, in whole ones; of a frequency only. */
  orders?: number;
}

/**
 * From where on a campaign pays for itself: in margin of one period; of new customers, at the most one may pay for one.
 *
 * @formula spending / worth of one unit; customers and orders in whole ones, rounded up
 * @throws {CoreError} "value" outside a domain, "notAvailable" when it cannot: a unit brings nothing, it takes more customers than it reaches, or a margin above 1
 * @source the product of customerLifetimeValue, solved for each factor
 */
export function campaignBreakEven(campaign: Campaign, figures: CampaignFigures): BreakEven {
  const { lever, reached } = campaign;
  const spending = campaignSpending(campaign);
  const needed = spending / campaignWorth(campaign, figures);
  switch (lever) {
    case "aov":
      return { needed, share: partOf(needed, figures.aov) };
    case "purchase_frequency":
      return {
        needed,
        share: partOf(needed, figures.purchase_frequency),
        orders: wholeOnes(needed * someReached(reached)),
      };
    case "margin_rate":
      if (figures.margin_rate + needed > 1) throw new CoreError("notAvailable", campaignProblems.aboveWholeMargin());
      return { needed, share: undefined };
    case "churn_rate":
      return ofThose(wholeOnes(needed), someReached(reached));
    case "cac":
      return ofThose(wholeOnes(needed), reached === undefined ? undefined : someReached(reached));
  }
}

/** Of nothing there is no part. */
const partOf = (needed: number, today: number): number | undefined => (today > 0 ? needed / today : undefined);

/** What is a whole number but for its sixteenth digit is that number. */
const wholeOnes = (count: number): number => Math.ceil(fifteenDigits(count));

function ofThose(needed: number, reached: number | undefined): BreakEven {
  if (reached === undefined) return { needed, share: undefined };
  if (needed > reached) throw new CoreError("notAvailable", campaignProblems.moreThanReached(needed, reached));
  return { needed, share: needed / reached };
}

import { convertDiscountRate } from "../../../core/metrics/convertDiscountRate";
import { retentionOutlook, type RetentionOutlook } from "../../../core/models/retentionOutlook";
import type { TriedRetention } from "../../../core/models/compareRetention";
import { agesAhead, contractPeriods } from "../../../modelSheets/subscriptionAges";
import type { KnownSubscriptions } from "./subscriptionsStore";

/** A model, and what it says. */
export interface LookedAhead extends TriedRetention {
  outlook: RetentionOutlook;
}

/** What the models say of ages that are over and of some beyond, and of the time to come. */
export interface Outlooks {
  models: readonly LookedAhead[];
  /** Ages that are over, and with those ahead. */
  ages: number;
  last: number;
  /** Those of which the time to come is told. */
  contracts: readonly number[];
}

export function outlooksOf({ comparison, period }: KnownSubscriptions, discountRate: number | undefined): Outlooks {
  const ages = comparison.retention.length;
  const last = ages + agesAhead(period);
  const contracts = contractPeriods(ages);
  const rate = convertDiscountRate(discountRate ?? 0, "year", period);
  return {
    models: comparison.tried.map((one) => ({ ...one, outlook: retentionOutlook(one, last, rate, contracts) })),
    ages,
    last,
    contracts,
  };
}

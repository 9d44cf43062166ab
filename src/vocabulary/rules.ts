/**
 * What looks odd and what is usual: one fact for the functions, the wizard, the worksheets, the review, and the
 * sentences of all of them.
 */

/**
 * By how much two revenues differ that are the same with and without VAT: the French rates, and common ones elsewhere.
 */
export const VAT_RATES = [0.2, 0.1, 0.055] as const;

/** How near a difference must be to a rate to ask about it. */
export const nearVat = (rate: number): number => Math.min(0.005, rate / 10);

/** From here on a figure is asked about. */
export const ODD = {
  /** A customer stays longer than so many periods: more likely a month's churn beside a year's orders. */
  lifetime: 20,
  /** More leave in a month: more likely a year's churn. */
  monthlyChurn: 0.2,
  /** Customers order less often, and at least so many leave: they buy once. */
  onceFrequency: 1.2,
  onceChurn: 0.8,
  /** In days; the longest quarter. */
  figuresAge: 92,
} as const;

/** Up to here two figures are the same. */
export const TOLERANCE = {
  /** As a share of the smaller of two revenues. */
  revenue: 0.001,
  /** Of a churn that is typed and one that is counted. */
  churn: 0.005,
  /** In money, of the margin here and in the accounts. */
  accounts: 1,
  /** In money, of the movements of the MRR and its end. */
  mrr: 0.5,
} as const;

/**
 * The value for one unit of acquisition cost from which a business is no loss, from which it is healthy, and above
 * which it invests too little.
 */
export const RATING = { fragile: 1, healthy: 3, underinvested: 5 } as const;

/** Wanted where nothing is said: that where health begins. */
export const TARGET_RATIO = RATING.healthy;

/** What a business can bring about within a year, as a share of a figure or in points of a rate. */
export const REALISTIC = { share: 0.05, points: 0.02 } as const;

/** The best customers, where nothing else is said. */
export const TOP_SHARE = 0.05;

/** How many of the customers are in each tier but the last, from the best on. */
export const TIER_SHARES: readonly number[] = [0.05, 0.15, 0.3];

/** Purchases from which on the scores 2 to 5 are given, where nothing else is said. */
export const RFM_LIMITS: readonly number[] = [2, 3, 4, 7];

/** The churn rates of a table of lifetimes. */
export const LADDER = { from: 0.05, to: 1, step: 0.05 } as const;

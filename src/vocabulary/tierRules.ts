/** Customers of the first tiers are the best: with the usual shares of tiers, 20 % of all. */
export const BEST_TIERS = 2;

/** Customers on each list of the sheet of tiers. */
export const TIERS_LISTED = 30;

/** What the best have in common: rows, and the least customers who have it. */
export const MARKS_SHOWN = 10;
export const LEAST_MARKED = 20;

/**
 * Standard errors by which two shares are apart that chance hardly explains: of a thousand marks that mean nothing, fewer
 * than three come there.
 */
export const CLEARLY_APART = 3;

/** A customer is to be written to before P(alive) falls below this. */
export const ACT_UNTIL = 0.5;

/** Customers that a list of those to write to may hold; a page has room for the first of these. */
export const WATCHED = [50, 100, 250, 1_000, 5_000] as const;

/**
 * The least P(alive) of who is on it. Whoever has been silent for years is lost for all but certain, with all the value of
 * a customer who is active: such a one would come first, and no message brings anything.
 */
export const LEAST_ACTIVE = [0, 0.05, 0.1, 0.25] as const;
export const USUAL_LEAST_ACTIVE = 0.1;

/** Days after the last one, in which customers are to be written to. */
export const ACT_WITHIN = [7, 14, 31] as const;

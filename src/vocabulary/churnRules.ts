/** A customer is to be written to before P(alive) falls below this. */
export const ACT_UNTIL = 0.5;

/** Customers that a list of those to write to may hold; a page has room for the first of these. */
export const WATCHED = [50, 100, 250, 1_000, 5_000] as const;

/** Days after the last one, in which customers are to be written to. */
export const ACT_WITHIN = [7, 14, 31] as const;

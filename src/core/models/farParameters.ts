/** What tells why a search found no peak: where it ended, parameters are so far out that they say one thing only. */

/** A chance to leave below it: nobody is seen to. */
export const NO_LEAVING = 1e-3;
/** A shape of rates, chances or amounts above it: all customers have the same. */
export const ALIKE = 1e3;

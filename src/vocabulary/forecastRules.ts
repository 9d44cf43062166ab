/** Years of which the seasons are the mean, at most. */
export const MOST_SEASONS = 3;

/** Days within which a year of orders has begun: a shop sells nothing on the first of January. */
export const BEGUN_WITHIN = 7;

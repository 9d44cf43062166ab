/** Customers a row each: a worksheet has few more rows. */
export const MOST_CUSTOMERS = 1_000_000;

/** So many cells are written or read in one sync: about as much as Excel on the web takes. */
export const CELLS_AT_ONCE = 100_000;

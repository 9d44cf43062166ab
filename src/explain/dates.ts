const DAY = 86_400_000;
/** Excel counts days from here on; the first of March 1900 is 61, as it knows a 29 February that never was. */
const FIRST = Date.UTC(1899, 11, 30);

/** The day that a serial number of Excel stands for. */
export const dateOf = (serial: number): Date => new Date(FIRST + Math.floor(serial) * DAY);

export const serialOf = (date: Date): number => Math.round((date.getTime() - FIRST) / DAY);

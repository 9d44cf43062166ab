const DAY_MS = 86_400_000;
/** The day before Excel's 1; later days agree with its calendar from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Excel's number for a day written as a date field writes it, 2025-12-31; undefined for anything else. */
export function serialOf(day: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const serial = (Date.parse(day) - DAY_ZERO) / DAY_MS;
  return serial > 60 ? serial : undefined;
}

export const dayOf = (serial: number): string => new Date(DAY_ZERO + serial * DAY_MS).toISOString().slice(0, 10);

export type Day = readonly [year: number, month: number, day: number];

const MILLISECONDS = 86_400_000;
/** Excel counts a 29 February 1900: its days before are one less than the days since this one. */
const BEGIN = Date.UTC(1899, 11, 30);
const FIRST_RIGHT = 61;

/** The number that Excel keeps for a day. */
export function serialOf([year, month, day]: Day): number {
  const serial = (Date.UTC(year, month - 1, day) - BEGIN) / MILLISECONDS;
  return serial < FIRST_RIGHT ? serial - 1 : serial;
}

/** The day of a number of days, whose part of a day is left out. */
export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  const date = new Date(BEGIN + (whole < FIRST_RIGHT - 1 ? whole + 1 : whole) * MILLISECONDS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

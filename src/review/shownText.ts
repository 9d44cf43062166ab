const LONGEST = 40;

/** A text as it is quoted, cut where it is long. */
export const shownText = (value: unknown): string =>
  String(value).length > LONGEST ? `${String(value).slice(0, LONGEST)}…` : String(value);

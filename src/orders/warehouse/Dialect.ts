/**
 * What the column of dates holds: a day, or a time of the shop's own clock; a time that was written down in UTC and does
 * not say so; a moment, which knows its zone.
 */
export type TimeKind = "local" | "utc" | "moment";

/** What tells one database's SQL from another's. Expressions go in as SQL and come out as SQL. */
export interface Dialect {
  /** Its own name, the same in every language. */
  name: string;
  /**
   * Whether our tests run its statements on the database itself, or only have them read by a parser of its grammar.
   * What the pane and the documentation say of it comes from here.
   */
  tried: "run" | "parsed";
  /** A name as the database takes it, whatever it holds. */
  quoted: (name: string) => string;
  /** What opens a name that is quoted already, and what closes it. */
  quotes: readonly (readonly [open: string, close: string])[];
  /** A day, written 2025-12-31. */
  date: (day: string) => string;
  /** The day of a time, in a zone where it is no local one. */
  day: Readonly<Record<TimeKind, (time: string, zone: string) => string>>;
  /** A zone as an example: databases have names of their own for them. */
  zone: string;
  /** A text without spaces around it, told from others by its signs alone: A is not a. */
  text: (value: string) => string;
  /** With nine decimals, which money never needs; 29 digits stand before them. */
  decimal: (value: string) => string;
  double: (value: string) => string;
  whole: (value: string) => string;
  /** Midnights between two days. */
  daysBetween: (from: string, to: string) => string;
  /** The natural logarithm. */
  ln: string;
  /** What asks it in Power Query's language, of an expression that is the statement. */
  ask: (statement: string) => string;
}

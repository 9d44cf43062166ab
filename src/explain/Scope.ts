import type { CellReading } from "../formula/CellReading";
import type { Expression } from "../formula/parseFormula";
import type { Gives, Takes, Time } from "../functions/signature";
import type { Locale } from "../vocabulary/locale";
import type { TermId } from "../vocabulary/terms";
import type { Outcome, Scalar } from "./Outcome";

/** What the evaluator knows of a function. */
export interface FunctionEntry {
  id: string;
  parameters: readonly { term: TermId; optional: boolean; takes: Takes }[];
  gives: Gives;
  time: Time;
  returns: readonly TermId[];
  means: Readonly<Record<Locale, string>>;
  steps: readonly string[];
}

/** Where a formula is worked out. */
export interface Scope {
  reading: CellReading;
  /** The sheet that references without one mean. */
  sheet: string;
  /** The formula itself, where it is told: what it fills stands on the sheet. */
  whole?: Expression;
  /** The place within what the formula fills: of ranges, this row and column count. */
  at: { row: number; column: number };
  locale: Locale;
  /** How figures are written that a formula joins with a text: English where nothing is said. */
  writes?: Locale;
  functions: ReadonlyMap<string, FunctionEntry>;
  /** A blank cell reaches a function as nothing on the web, and as 0 on the desktop. */
  blank: null | 0;
  /** What parts are taken to be, whatever is written there. */
  replaced?: ReadonlyMap<Expression, Outcome>;
  /** Names that stand for values. */
  variables?: ReadonlyMap<string, Scalar>;
  /** Names that stand for columns of figures. */
  columns?: ReadonlyMap<string, readonly number[]>;
  /** The names that led here: one that leads to itself is no value. */
  followed?: ReadonlySet<string>;
}

/** Do all cells of a part make the result together? */
export const takesWhole = ({ takes }: FunctionEntry["parameters"][number]): boolean => takes !== "lifted";

/**
 * Does the function make one result of all its cells at once, whatever the place: a table, or a cell for each of a
 * column?
 */
export const answersAtOnce = ({ gives, parameters }: Pick<FunctionEntry, "gives" | "parameters">): boolean =>
  gives === "spill" || (gives === "like input" && parameters.every(takesWhole));

/** The term of what a function answers at a place of its result; the last one is that of all columns from its own on. */
export const resultAt = (
  { gives, returns }: Pick<FunctionEntry, "gives" | "returns">,
  column: number,
): TermId | undefined => returns[gives === "spill" ? Math.min(column, returns.length - 1) : 0];

import type { CellReading } from "../formula/CellReading";
import type { Expression } from "../formula/parseFormula";
import type { Locale } from "../vocabulary/locale";
import type { TermId } from "../vocabulary/terms";
import type { Outcome, Scalar } from "./Outcome";

/** What is told of a function. */
export interface FunctionEntry {
  id: string;
  parameters: readonly { term: TermId; optional: boolean }[];
  returns: readonly TermId[];
  means: Readonly<Record<Locale, string>>;
  steps: readonly string[];
}

/** Where a formula is worked out. */
export interface Scope {
  reading: CellReading;
  /** The sheet that references without one mean. */
  sheet: string;
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
  /** How many names deep. */
  depth?: number;
}

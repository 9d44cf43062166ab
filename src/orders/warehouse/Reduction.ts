import type { TimeKind } from "./Dialect";
import type { DialectId } from "./dialects";
import type { ResultId } from "./results";

/** What is to be reduced in a warehouse, and to what. */
export interface Reduction {
  dialect: DialectId;
  /** Of the table, from the outermost name to its own. */
  table: readonly string[];
  /** Names of columns. */
  customer: string;
  date: string;
  amount: string;
  times: TimeKind;
  /** In which days are days, as the database names it; none is asked for local times. */
  zone?: string;
  /** The last day that counts, by its number in Excel's calendar. */
  until: number;
  result: ResultId;
  /** Of recency, age and log_intervals. */
  unit: "day" | "week";
}

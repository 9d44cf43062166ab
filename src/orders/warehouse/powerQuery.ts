import { dialects } from "./dialects";
import type { Reduction } from "./Reduction";
import { reductionUntil, untilOf } from "./reductionSql";

/** Stands where the day will: no name holds it. */
const MARK = "\0";

/**
 * A query of Power Query that asks the warehouse and gives its table; the last day that counts is its first step, so that
 * a later day is one change before the query is refreshed. Server, database or data source are to be named.
 *
 * @throws {CoreError} "value" as `reductionSql`
 */
export function powerQuery(reduction: Reduction): string {
  const [year, month, day] = untilOf(reduction).split("-").map(Number);
  const pieces = reductionUntil(reduction, MARK).split(MARK).map(asText);
  return `let
  Until = #date(${year}, ${month}, ${day}),
  Day = Date.ToText(Until, "yyyy-MM-dd"),
  Statement = ${pieces.join(" & Day & ")},
  Source = ${dialects[reduction.dialect].ask("Statement")}
in
  Source`;
}

/** A text of Power Query's language: quotes are doubled, and #( would begin a sign by its number. */
const asText = (text: string): string => `"${text.replaceAll('"', '""').replaceAll("#(", "#(#)(")}"`;

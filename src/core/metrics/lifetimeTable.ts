import { sentences } from "../../vocabulary/errors";
import { fifteenDigits } from "../../vocabulary/fifteenDigits";
import { LADDER } from "../../vocabulary/rules";
import { CoreError } from "../CoreError";
import { check } from "../check";
import { compareFigures } from "../numerics/compareFigures";
import { sum } from "../numerics/sum";
import { wholePart } from "../numerics/wholePart";

const MOST_ROWS = 10_000;

/**
 * Customer lifetime for a ladder of churn rates: the lookup table of the guide. Whether the last step reaches `to` is
 * decided by 15 digits.
 *
 * @formula lifetime = 1 / churn_rate; churn_rate = from, from + step .. to
 * @steps from = 0.05; to = 1; step = 0.05; lifetime = 1 / churn_rate
 * @param from  first churn rate, 0 to 1; 0.05 when left out
 * @param to    last churn rate, from .. 1; 1 when left out
 * @param step  from one row to the next, > 0; 0.05 when left out
 * @returns churn rates, ascending; the lifetime of each is customerLifetime's
 * @throws {CoreError} "value" outside a domain, when to is below from, or beyond 10,000 rows
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function lifetimeTable(
  from: number = LADDER.from,
  to: number = LADDER.to,
  step: number = LADDER.step,
): number[] {
  const [first, last, width] = [check.from(from), check.to(to), check.step(step)];
  if (compareFigures(last, first) < 0) throw new CoreError("value", sentences.atLeast("to", "from", from, to));
  const rows = wholePart(Math.max(0, sum(last, -first)) / width) + 1;
  if (rows > MOST_ROWS) throw new CoreError("value", sentences.tooManyCells(rows, MOST_ROWS));
  // 0.15000000000000002 is not what anyone wants to read; a third, on the other hand, has more digits than fifteen
  const decimal = [first, width].every((value) => fifteenDigits(value) === value);
  return Array.from({ length: rows }, (_, i) =>
    Math.min(last, decimal ? fifteenDigits(first + i * width) : first + i * width),
  );
}

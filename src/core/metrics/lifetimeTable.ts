import { sentences } from "../../vocabulary/errors";
import { CoreError } from "../CoreError";
import { check } from "../check";

const MOST_ROWS = 10_000;

/**
 * Customer lifetime for a ladder of churn rates: the lookup table of the guide.
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
export function lifetimeTable(from = 0.05, to = 1, step = 0.05): number[] {
  check.from(from);
  check.step(step);
  if (check.to(to) < from) throw new CoreError("value", sentences.atLeast("to", "from", from, to));
  // 0.05 added up misses 1 by a rounding error, and 0.15000000000000002 is not what anyone wants to read
  const rows = Math.floor((to - from) / step + 1e-9) + 1;
  if (rows > MOST_ROWS) throw new CoreError("value", sentences.tooManyCells(rows, MOST_ROWS));
  return Array.from({ length: rows }, (_, i) => Number((from + i * step).toFixed(12)));
}

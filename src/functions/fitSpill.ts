import type { Fit } from "../core/models/Model";
import type { TermId } from "../vocabulary/terms";
import type { Spill } from "./signature";
import { spill, type Cell } from "./spill";

/**
 * What a fit found, as the functions that predict take it: a parameter a row with its standard error, then how likely
 * the data are under it and how many customers they hold.
 *
 * @param ids   the model's parameters; of one that was chosen and not estimated there is no standard error
 * @param more  further rows, a key and its value
 */
export const fitSpill = (ids: readonly TermId[], fit: Fit, more: readonly [TermId, Cell][] = []): Spill =>
  spill(["key", "value", "standard_error"], () => [
    ...ids.map((id, i) => [id, fit.parameters[i], fit.standardErrors[i]]),
    ...([["log_likelihood", fit.logLikelihood], ["customers", fit.customers], ...more] as const).map(([key, value]) => [
      key,
      value,
      undefined,
    ]),
  ]);

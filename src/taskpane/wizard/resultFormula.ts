import type { CatalogueEntry } from "../parts/catalogue";
import type { ResultSpec } from "./steps";

/**
 * The formula of a result in term ids, as the function says it that works the result out; undefined while the functions
 * are not there.
 */
export function resultFormula(
  { by, instead = {} }: ResultSpec,
  functions: readonly Pick<CatalogueEntry, "id" | "formula">[],
): string | undefined {
  const formula = functions.find(({ id }) => id === by)?.formula;
  return formula?.replace(/[a-z_]+/g, (id) => (Object.hasOwn(instead, id) ? `(${instead[id]!})` : id));
}

import { sentences } from "../vocabulary/errors";
import { terms } from "../vocabulary/terms";
import type { Domain, TermId } from "../vocabulary/terms";
import { CoreError } from "./CoreError";

const domains: Readonly<Record<TermId, Domain>> = Object.fromEntries(
  Object.entries(terms).map(([id, { domain }]) => [id, domain]),
) as Record<TermId, Domain>;

/**
 * Answers the value when it lies in the term's domain.
 *
 * @throws {CoreError} "value" when it does not, or is no number
 */
export function check(id: TermId, value: number): number {
  if (!isInDomain(id, value)) throw new CoreError("value", sentences.mustBe(id, value));
  return value;
}

/** Is the value one that the term may have? */
export function isInDomain(id: TermId, value: number): boolean {
  const { min = -Infinity, above = -Infinity, max = Infinity, whole } = domains[id];
  return value >= min && value > above && value <= max && Number.isFinite(value) && (!whole || Number.isInteger(value));
}

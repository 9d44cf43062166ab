import { sentences } from "../vocabulary/errors";
import type { Domain } from "../vocabulary/Term";
import { terms, type TermId } from "../vocabulary/terms";
import { CoreError } from "./CoreError";
import { compareFigures } from "./numerics/compareFigures";

/** Every bound filled in, so that one shape of object answers for all terms: it is asked for every cell. */
class Bounds {
  readonly min: number;
  readonly above: number;
  readonly max: number;
  readonly whole: boolean;

  constructor({ min = -Number.MAX_VALUE, above = -Infinity, max = Number.MAX_VALUE, whole }: Domain) {
    this.min = min;
    this.above = above;
    this.max = max;
    this.whole = whole === true;
  }
}

const bounds = Object.fromEntries(Object.entries(terms).map(([id, { domain }]) => [id, new Bounds(domain)])) as Record<
  TermId,
  Bounds
>;

const within = ({ min, above, max, whole }: Bounds, value: number): boolean =>
  value >= min && value <= max && value > above && (!whole || Number.isInteger(value));

/**
 * The value of the domain that has the same 15 digits: the bound itself, or the whole number; undefined where there is
 * none.
 */
function nearest(domain: Bounds, value: number): number | undefined {
  const bounded = Math.min(Math.max(value, domain.min), domain.max);
  const candidate = domain.whole ? Math.round(bounded) : bounded;
  return compareFigures(candidate, value) === 0 && within(domain, candidate) ? candidate : undefined;
}

/** Is the value one that the term may have, by its 15 digits? */
export const isInDomain = (id: TermId, value: number): boolean =>
  within(bounds[id], value) || nearest(bounds[id], value) !== undefined;

type Check = (value: number) => number;

const checks = Object.fromEntries(
  (Object.keys(terms) as TermId[]).map((id): [TermId, Check] => {
    const domain = bounds[id];
    return [
      id,
      (value) => {
        if (within(domain, value)) return value;
        const meant = nearest(domain, value);
        if (meant === undefined) throw new CoreError("value", sentences.mustBe(id, value));
        return meant;
      },
    ];
  }),
) as Readonly<Record<TermId, Check>>;

/**
 * One check a term: answers the value when it lies in the term's domain. What misses a bound or a whole number beyond
 * the fifteenth digit only (1.0000000000000002 as a rate) is that bound or number.
 *
 * The checks stand on a prototype because engines look a member up there once and for all; in an object of so many
 * members they would search for it at every call, and a check is called for every cell.
 *
 * @throws {CoreError} "value" when it does not, or is no number
 */
export const check = Object.create(checks) as typeof checks;

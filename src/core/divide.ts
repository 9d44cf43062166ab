import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { CoreError } from "./CoreError";

/**
 * A quotient.
 *
 * @param divisorTerm  the argument that must not be zero
 * @throws {CoreError} "divide" when it is
 */
export function divide(dividend: number, divisor: number, divisorTerm: TermId): number {
  if (divisor === 0) throw new CoreError("divide", sentences.zeroDivisor(divisorTerm));
  return dividend / divisor;
}

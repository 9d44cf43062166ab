import { modelSentences } from "../../vocabulary/modelErrors";
import { CoreError } from "../CoreError";
import { compareFigures } from "../numerics/compareFigures";

/**
 * The whole number from 0 on that a value is by its fifteen digits.
 *
 * @throws {CoreError} "value" when it is none
 */
export function wholeNumber(name: string, value: number): number {
  const whole = Math.round(value);
  if (!(whole >= 0) || compareFigures(whole, value) !== 0)
    throw new CoreError("value", modelSentences.whole(name, value));
  return whole;
}

import type { Text } from "../../vocabulary/locale";
import { CoreError } from "../CoreError";
import type { TriedRetention } from "./compareRetention";
import {
  discountedLifetime,
  discountedResidualLifetime,
  retention,
  survival,
  type RetentionParameters,
} from "./retentionFuture";

/** What a fitted model says of each age, and of the time to come. */
export interface RetentionOutlook {
  /** The share of those who came to each age that stay, from 1 on. */
  retention: readonly number[];
  /** The share still there at each age, from 0 on. */
  survival: readonly number[];
  /** Discounted periods of a new customer; why there are none. */
  lifetime: number | Text;
  /** Those yet to come of customers in each of the contract periods that were asked for. */
  residual: readonly (number | Text)[];
}

/**
 * @param ages            the last age, of the data or beyond it
 * @param discountRate    effective, a period
 * @param contractPeriods from 1 on
 */
export function retentionOutlook(
  { fit }: Pick<TriedRetention, "fit">,
  ages: number,
  discountRate: number,
  contractPeriods: readonly number[],
): RetentionOutlook {
  const parameters = fit.parameters as unknown as RetentionParameters;
  return {
    retention: Array.from({ length: ages }, (_, i) => retention(parameters, i + 1)),
    survival: Array.from({ length: ages + 1 }, (_, age) => survival(parameters, age)),
    lifetime: orReason(() => discountedLifetime(parameters, discountRate)),
    residual: contractPeriods.map((period) =>
      orReason(() => discountedResidualLifetime(parameters, discountRate, period)),
    ),
  };
}

function orReason(calculate: () => number): number | Text {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CoreError) return error.sentence;
    throw error;
  }
}

import { total } from "./total";

const YEAR = 12;

/**
 * How much more or less than the months around it each month of a year brings: its part of the mean of the twelve months
 * whose middle it is, which a rise or fall over the years leaves as it is; of several years the mean. Their mean is 1.
 *
 * @param months  what whole years brought, month by month, at least two of them
 * @returns       twelve factors, from that of the first month on; undefined where a month brought nothing or less
 * @formula factor = months[i] / mean12(i); mean12(i) = (months[i-6] / 2 + months[i-5] + ... + months[i+5] + months[i+6] / 2) / 12
 * @source classical multiplicative decomposition: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 3.4
 */
export function seasonFactors(months: ArrayLike<number>): Float64Array | undefined {
  const { length } = months;
  if (length < 2 * YEAR || length % YEAR !== 0 || Array.from(months).some((month) => !(month > 0))) return undefined;
  const factors = new Float64Array(YEAR);
  const half = YEAR / 2;
  for (let i = half; i < length - half; i++) {
    const around = Array.from({ length: YEAR - 1 }, (_, j) => months[i - half + 1 + j]!);
    const mean = total([...around, months[i - half]! / 2, months[i + half]! / 2]) / YEAR;
    factors[i % YEAR]! += months[i]! / mean;
  }
  const all = total(factors);
  return factors.map((factor) => (factor * YEAR) / all);
}

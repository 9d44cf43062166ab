import { nearVat, ODD, TOLERANCE, VAT_RATES } from "../vocabulary/rules";
import { compareFigures } from "./numerics/compareFigures";

/** How many times the smaller of two figures the larger one is. */
export const timesLarger = (a: number, b: number): number => Math.max(a / b, b / a);

/** Are they more than rounding apart? As the worksheets ask it. */
export const revenuesDiffer = (a: number, b: number): boolean => timesLarger(a, b) - 1 >= TOLERANCE.revenue;

/** The rate by which two revenues differ like a price with and without VAT. */
export const vatBetween = (a: number, b: number): (typeof VAT_RATES)[number] | undefined =>
  VAT_RATES.find((vat) => Math.abs(timesLarger(a, b) - (1 + vat)) < nearVat(vat));

/** Would a customer stay longer than customers do? */
export const staysTooLong = (lifetime: number): boolean => compareFigures(lifetime, ODD.lifetime) > 0;

/** Do most customers buy only once? */
export const buyOnce = (frequency: number, churn: number): boolean =>
  compareFigures(frequency, ODD.onceFrequency) < 0 && compareFigures(churn, ODD.onceChurn) >= 0;

import type { Text } from "../../vocabulary/locale";

/**
 * The logarithm of the likelihood of all customers, in nats, as a function of the logarithms of the parameters. It
 * writes its gradient, by the same logarithms, into its second argument.
 */
export type LogLikelihood = (logParameters: Float64Array, gradient: Float64Array) => number;

/** A model as the fitter knows it, with the data it is fitted to. */
export interface Problem {
  /** How many customers the likelihood is of. */
  customers: number;
  logLikelihood: LogLikelihood;
  /** Parameters, all above 0, where the search may begin; the next where one leads nowhere. */
  starts: readonly (readonly number[])[];
  /** Why the parameters where a search ended in vain are no fit, and what to try instead. */
  reason: (parameters: readonly number[]) => Text;
}

/** One customer; recency <= age, in periods. */
export interface Customer {
  repeatPurchases: number;
  recency: number;
  age: number;
}

/** All that the future of somebody who is a customer still depends on. */
export interface Standing {
  repeatPurchases: number;
  age: number;
  /** Of the parts that make a purchase, those that have come since the last one; 0 where one part makes one. */
  phase: number;
}

/** Purchases whose chance is asked for: so many or more, at least 1, between two times, in periods from now. */
export interface PurchasesAsked {
  count: number;
  after: number;
  until: number;
}

/** What was found, in numbers that a worksheet can hold. */
export interface Fit {
  parameters: number[];
  /** Of each parameter. */
  standardErrors: number[];
  /** Covariances of the estimates of their logarithms. */
  logCovariances: number[][];
  logLikelihood: number;
  customers: number;
}

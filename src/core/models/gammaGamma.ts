import { modelSentences } from "../../vocabulary/modelErrors";
import type { Text } from "../../vocabulary/locale";
import { CoreError } from "../CoreError";
import { ALIKE } from "./farParameters";
import { fitModel } from "./fitModel";
import { gammaGammaLikelihood, type SpendRows } from "./gammaGammaLikelihood";
import type { Fit, LogLikelihood } from "./Model";
import { modelNames } from "../../vocabulary/modelNames";

/** p, q, v. */
export type GammaGammaParameters = readonly [number, number, number];

export interface SpendColumns {
  /** Purchases after the first. */
  repeatPurchases: ArrayLike<number>;
  /** Mean amount of a repeat purchase. */
  monetaryValue: ArrayLike<number>;
  /** How many customers a place stands for; one when left out. */
  weights?: ArrayLike<number>;
}

export interface SpendFit extends Fit {
  /** Customers who bought again, but whose mean is not above 0: the model has no place for them. */
  dropped: number;
  /** Of repeat purchases and mean, which the model takes to be none; undefined where one of them does not vary. */
  correlation: number | undefined;
}

/**
 * Fits the model of mean spends: parameters p, q, v. Who bought once only says nothing about it, and is left out.
 *
 * @formula log_likelihood = SUM(weights * LN((x * m)^(p * x) * v^q / (m * B(p * x, q) * (v + x * m)^(p * x + q)))); x = repeat_purchases; m = monetary_value
 * @throws {CoreError} "notAvailable" when nobody has a mean above 0, or the likelihood has no peak
 * @source Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value
 */
export function fitGammaGamma(columns: SpendColumns): SpendFit {
  const { rows, dropped } = spendRows(columns);
  if (rows.customers === 0) throw new CoreError("notAvailable", modelSentences.nobodySpentAgain());
  const mean = meanOf(rows, rows.means);
  const fit = fitModel({
    customers: rows.customers,
    logLikelihood: gammaGammaLikelihood(rows),
    starts: [
      [4, 3, mean / 2],
      [1, 2, mean],
      [20, 10, mean / 2],
      [1, 0.5, mean],
    ],
    reason: reasonOf,
  });
  return { ...fit, dropped, correlation: correlationOf(rows, mean) };
}

/** Of repeat purchases and mean spend, as a fit has it, where nothing but that is asked. */
export function spendCorrelation(columns: SpendColumns): number | undefined {
  const { rows } = spendRows(columns);
  return correlationOf(rows, meanOf(rows, rows.means));
}

/** The likelihood that such a fit is the peak of. */
export const spendLikelihood = (columns: SpendColumns): LogLikelihood => gammaGammaLikelihood(spendRows(columns).rows);

/**
 * Expected mean amount of a customer's purchases, between what the customer has spent and what all do.
 *
 * @param monetaryValue of the repeat purchases so far; without any, it does not matter
 * @formula p * (v + repeat_purchases * monetary_value) / (p * repeat_purchases + q - 1)
 * @throws {CoreError} "notAvailable" when amounts vary so much that they have no mean
 * @source Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, eq. 5
 */
export function expectedSpend([p, q, v]: GammaGammaParameters, repeatPurchases: number, monetaryValue: number): number {
  const shape = p * repeatPurchases + q - 1;
  if (!(shape > 0)) throw new CoreError("notAvailable", modelSentences.noMeanSpend(q));
  return (p * (v + (repeatPurchases === 0 ? 0 : repeatPurchases * monetaryValue))) / shape;
}

function spendRows({ repeatPurchases, monetaryValue, weights }: SpendColumns): { rows: SpendRows; dropped: number } {
  const { length } = repeatPurchases;
  const rows = {
    purchases: new Float64Array(length),
    means: new Float64Array(length),
    weights: new Float64Array(length),
  };
  let [row, customers, dropped] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    const weight = weights ? weights[i]! : 1;
    if (!(repeatPurchases[i]! > 0 && weight > 0)) continue;
    if (!(monetaryValue[i]! > 0)) {
      dropped += weight;
      continue;
    }
    rows.purchases[row] = repeatPurchases[i]!;
    rows.means[row] = monetaryValue[i]!;
    rows.weights[row++] = weight;
    customers += weight;
  }
  return {
    rows: {
      purchases: rows.purchases.subarray(0, row),
      means: rows.means.subarray(0, row),
      weights: rows.weights.subarray(0, row),
      customers,
    },
    dropped,
  };
}

function meanOf({ weights, customers }: SpendRows, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += weights[i]! * values[i]!;
  return sum / customers;
}

/** Pearson's, of customers. */
function correlationOf(rows: SpendRows, meanSpend: number): number | undefined {
  const { purchases, means, weights } = rows;
  const meanCount = meanOf(rows, purchases);
  let [both, counts, spends] = [0, 0, 0];
  for (let i = 0; i < means.length; i++) {
    const [count, spend, weight] = [purchases[i]! - meanCount, means[i]! - meanSpend, weights[i]!];
    both += weight * count * spend;
    counts += weight * count * count;
    spends += weight * spend * spend;
  }
  return counts > 0 && spends > 0 ? both / Math.sqrt(counts * spends) : undefined;
}

function reasonOf([p = 0, q = 0]: readonly number[]): Text {
  if (q > ALIKE) return modelSentences.spendAlike();
  if (p > ALIKE) return modelSentences.spendAlways();
  return modelSentences.noPeak(modelNames.GAMMAGAMMA);
}

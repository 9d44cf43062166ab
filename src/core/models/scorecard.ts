import { sentences } from "../../vocabulary/errors";
import { modelSentences } from "../../vocabulary/modelErrors";
import { CoreError } from "../CoreError";
import { sum } from "../numerics/sum";
import { total } from "../numerics/total";
import { wholeAbove } from "../numerics/wholeAbove";

/** How well an order of customers, or a prediction of them, met the truth. */
export interface Score {
  /** Of all customers: predicted. */
  total: number;
  /** The part of the actual total by which that is too much. */
  totalError: () => number;
  /** Between prediction and truth, of a customer. */
  meanAbsoluteError: number;
  /** From 1, the order of the truth, to 0 for chance, and below it. */
  gini: () => number;
  /** Part of the actual total that the predicted best 10 % hold. */
  bestTenth: () => number;
}

/** A tenth of the customers, by prediction. */
interface Decile {
  /** Undefined where there are fewer customers than tenths. */
  predicted: number | undefined;
  actual: number | undefined;
}

export interface Scorecard {
  /** What the truth itself would get. */
  truth: Score;
  predicted: Score;
  /** Each customer buys as often again as before. */
  samePace: Score | undefined;
  /** From the best. */
  deciles: Decile[];
}

const TENTHS = 10;

/**
 * Predictions against what came: the total, the mean error of a customer, the order of customers, and each tenth of them.
 * Customers of the same prediction share the mean of what came, so that nothing depends on the order of rows.
 *
 * @formula total_error = predicted_total / actual_total - 1; mean_absolute_error = SUM(ABS(predicted - actual)) / customers; normalized_gini = (AREA(predicted) - 1/2) / (AREA(actual) - 1/2); best_tenth_share = SUM(actual; predicted >= QUANTILE(predicted, 0.9)) / actual_total
 * @param repeatPurchases  until then, for the rule that costs nothing: as many purchases again, which ranks customers as well
 * @throws {CoreError} "notAvailable" when a figure is asked for that has no answer: the truth has no total above 0, or all customers are the same
 * @source Gini: Frees, Meyers & Cummings (2011), Summarizing Insurance Scores Using a Gini Index; free rules: Wübben & von Wangenheim (2008), Instant Customer Base Analysis
 */
export function scorecard(
  actual: ArrayLike<number>,
  predicted: ArrayLike<number>,
  repeatPurchases?: ArrayLike<number>,
): Scorecard {
  const best = ranked(actual, actual);
  const order = ranked(actual, predicted);
  return {
    truth: scoreOf(actual, actual, best, best),
    predicted: scoreOf(actual, predicted, order, best),
    samePace: repeatPurchases && scoreOf(actual, repeatPurchases, ranked(actual, repeatPurchases), best),
    deciles: Array.from({ length: TENTHS }, (_, tenth) => decileOf(order, tenth)),
  };
}

/** Customers from the best predicted on. */
interface Ranked {
  predicted: Float64Array;
  /** Those of the same prediction have the mean of what came of them. */
  actual: Float64Array;
}

function ranked(actual: ArrayLike<number>, prediction: ArrayLike<number>): Ranked {
  const { length } = actual;
  const order = Int32Array.from({ length }, (_, i) => i).sort((a, b) => prediction[b]! - prediction[a]!);
  const found: Ranked = {
    predicted: Float64Array.from(order, (place) => prediction[place]!),
    actual: Float64Array.from(order, (place) => actual[place]!),
  };
  for (let start = 0, end = 0; start < length; start = end) {
    while (end < length && found.predicted[end] === found.predicted[start]) end++;
    found.actual.fill(meanOf(found.actual, start, end), start, end);
  }
  return found;
}

const meanOf = (values: Float64Array, from: number, to: number): number =>
  total(values.subarray(from, to)) / (to - from);

function scoreOf(actual: ArrayLike<number>, prediction: ArrayLike<number>, order: Ranked, best: Ranked): Score {
  const { length } = actual;
  const [all, truth] = [total(order.predicted), total(best.actual)];
  const errors = Float64Array.from({ length }, (_, i) => Math.abs(prediction[i]! - actual[i]!));
  const partOf = (amount: number): number => {
    if (!(truth > 0)) throw new CoreError("notAvailable", sentences.noTotal("actual", truth));
    return amount / truth;
  };
  return {
    total: all,
    totalError: () => partOf(sum(all, -truth)),
    meanAbsoluteError: total(errors) / length,
    gini: () => {
      const most = aboveChance(best);
      if (!(most > 0)) throw new CoreError("notAvailable", modelSentences.allTheSame());
      return aboveChance(order) / most;
    },
    bestTenth: () => partOf(total(order.actual.subarray(0, wholeAbove(length / TENTHS)))),
  };
}

/** The area between what customers brought, from the best on, and what as many bring who come by chance. */
function aboveChance({ actual }: Ranked): number {
  const mean = meanOf(actual, 0, actual.length);
  let [area, ahead] = [0, 0];
  for (const value of actual) area += ahead += value - mean;
  return area;
}

function decileOf({ actual, predicted }: Ranked, tenth: number): Decile {
  const place = (part: number): number => wholeAbove((part * actual.length) / TENTHS);
  const [from, to] = [place(tenth), place(tenth + 1)];
  const mean = (values: Float64Array): number | undefined => (to > from ? meanOf(values, from, to) : undefined);
  return { predicted: mean(predicted), actual: mean(actual) };
}

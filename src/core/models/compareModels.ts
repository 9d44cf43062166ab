import { NEAR_BEST } from "../../vocabulary/modelRules";
import { periods } from "../../vocabulary/periods";
import { PURCHASE_MODELS, type PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { CoreError } from "../CoreError";
import { expectedPurchases } from "./expectedPurchases";
import { fitPurchases, type FittedModel, type UnfittedModel } from "./fitPurchases";
import { samePace, type SplitCustomers } from "./holdout";
import { expectedHistogram, repeatHistogram } from "./repeatHistogram";
import { scorecard, type Score } from "./scorecard";
import { total } from "../numerics/total";
import { trackPurchases } from "./trackPurchases";

/** Customers of whom models are fitted and tried. */
export interface TriedCustomers {
  split: SplitCustomers;
  /** Of each day from the first purchase of all to the last day that counts, repeat purchases of these customers. */
  repeats: Int32Array;
}

/** How a prediction, or a rule, met what came after the split. */
export interface Result {
  total: number;
  /** The part of the actual total by which that is too much; undefined where nothing came. */
  totalError: number | undefined;
  /** Purchases, of a customer. */
  meanAbsoluteError: number;
  /** From 1, the order of the truth, to 0 for chance; undefined where all customers did the same. */
  gini: number | undefined;
}

/** Fitted to the customers before the split, and tried on what came after it. */
export interface TriedModel extends FittedModel, Result {
  /** Repeat purchases that are expected each week from the first purchase of all on, known only who came when. */
  weeks: Float64Array;
  /** Customers by repeat purchases until the split, as they are expected: none, one and so on, the last open. */
  repeats: Float64Array;
}

export interface Comparison {
  tried: TriedModel[];
  untried: UnfittedModel[];
  /** Purchases after the split of those who had bought before it. */
  actual: number;
  customers: number;
  /** Repeat purchases each week, as they came. */
  weeks: Float64Array;
  /** Customers by repeat purchases until the split, as they were: none, one and so on, the last open. */
  repeats: Float64Array;
  /** The rules that cost nothing: everybody buys on as before; and an order of customers by purchases. */
  pace: Result;
  byPurchases: Pick<Result, "gini">;
  /** By the rule of `recommended`; undefined where no model could be fitted. */
  recommended: PurchaseModelId | undefined;
}

const WEEK = periods.week.days;

/**
 * Fits every model of purchases to the customers before a day, and holds what it predicts against what came after it.
 *
 * @source Rules that cost nothing: Wübben & von Wangenheim (2008), Instant Customer Base Analysis
 */
export function compareModels(
  customers: TriedCustomers,
  report: (share: number) => void = () => undefined,
): Comparison {
  const { split, repeats } = customers;
  const actual = new Float64Array(split.columns.repeatPurchases.length);
  for (const buyer of split.buyers) actual[buyer]!++;
  const tried: TriedModel[] = [];
  const untried: UnfittedModel[] = [];
  PURCHASE_MODELS.forEach((model, i) => {
    const found = tryModel(model, customers, actual);
    if ("reason" in found) untried.push(found);
    else tried.push(found);
    report((i + 1) / PURCHASE_MODELS.length);
  });
  return {
    tried,
    untried,
    actual: split.buyers.length,
    customers: actual.length,
    weeks: byWeek(repeats),
    repeats: repeatHistogram(split.columns),
    ...freeRules(split, actual),
    recommended: recommended(tried, split.buyers.length),
  };
}

function tryModel(
  model: PurchaseModelId,
  { split, repeats }: TriedCustomers,
  actual: Float64Array,
): TriedModel | UnfittedModel {
  const { columns, length, unit } = split;
  const daysOf = periods[unit].days;
  return fitPurchases(model, columns, (found, fitted) => {
    const { active, purchases } = expectedPurchases(fitted, columns, length / daysOf);
    return {
      ...found,
      active: total(active),
      weeks: trackPurchases(fitted, firstsOf(split, repeats.length), { daysOf, length: WEEK }),
      repeats: expectedHistogram(fitted, columns),
      ...resultOf(scorecard(actual, purchases).predicted),
    };
  });
}

/** How many of the customers came first on each day. */
function firstsOf({ columns: { age }, length, unit }: SplitCustomers, days: number): Int32Array {
  const firsts = new Int32Array(days);
  for (let i = 0; i < age.length; i++) firsts[days - 1 - length - Math.round(age[i]! * periods[unit].days)]!++;
  return firsts;
}

function byWeek(repeats: Int32Array): Float64Array {
  const weeks = new Float64Array(Math.ceil(repeats.length / WEEK));
  repeats.forEach((count, day) => (weeks[Math.floor(day / WEEK)]! += count));
  return weeks;
}

const resultOf = (score: Score): Result => ({
  total: score.total,
  totalError: figureOf(score.totalError),
  meanAbsoluteError: score.meanAbsoluteError,
  gini: figureOf(score.gini),
});

function figureOf(figure: () => number): number | undefined {
  try {
    return figure();
  } catch (error) {
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}

function freeRules(
  { columns: { repeatPurchases, age }, length, unit }: SplitCustomers,
  actual: Float64Array,
): Pick<Comparison, "pace" | "byPurchases"> {
  const horizon = length / periods[unit].days;
  const pace = Float64Array.from(repeatPurchases, (count, i) => samePace(count, age[i]!, horizon));
  return {
    pace: resultOf(scorecard(actual, pace).predicted),
    byPurchases: { gini: figureOf(scorecard(actual, repeatPurchases).predicted.gini) },
  };
}

/**
 * Of the models whose error of a customer is within 2 % of the least, the one whose total is nearest; of equal ones that
 * of fewer parameters.
 */
function recommended(tried: readonly TriedModel[], actual: number): PurchaseModelId | undefined {
  const least = Math.min(...tried.map(({ meanAbsoluteError }) => meanAbsoluteError));
  const [best] = tried
    .filter(({ meanAbsoluteError }) => meanAbsoluteError <= least * NEAR_BEST)
    .sort(
      (a, b) =>
        Math.abs(a.total - actual) - Math.abs(b.total - actual) ||
        a.fit.parameters.length - b.fit.parameters.length ||
        a.rhythm - b.rhythm,
    );
  return best?.model;
}

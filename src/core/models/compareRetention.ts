import type { Text } from "../../vocabulary/locale";
import { CHANCE_OF_GAIN } from "../../vocabulary/modelRules";
import { RETENTION_MODELS, type RetentionModelId } from "../../vocabulary/retentionModels";
import { CoreError } from "../CoreError";
import { chiSquareTail } from "../numerics/chiSquareTail";
import type { Fit } from "./Model";
import { fitRetention, renewalsOf, type Survivors } from "./retention";

/** A model of contracts that are renewed, fitted. */
export interface TriedRetention {
  model: RetentionModelId;
  fit: Fit;
  /** Information criterion of Akaike. */
  aic: number;
}

export interface RetentionComparison {
  customers: number;
  /** Those of which at least one age is over. */
  cohorts: number;
  /** Of those who came to each age, from 1 on, the share that stayed. */
  retention: readonly number[];
  /** The share still there at each age, from 0 on. */
  survival: readonly number[];
  tried: readonly TriedRetention[];
  /** Those without a fit, and why. */
  untried: readonly { model: RetentionModelId; reason: Text }[];
  test: LikelihoodRatio | undefined;
  recommended: RetentionModelId | undefined;
}

/** Does the third parameter pay? */
interface LikelihoodRatio {
  /** Twice what the log-likelihood gains, 0 or more. */
  ratio: number;
  /** Of a gain as large where customers leave as the smaller model says. */
  chance: number;
}

/**
 * Fits sBG and BdW to the same cohorts, and asks whether the parameter that BdW has more is worth it. sBG is BdW with
 * c = 1, so twice the difference of their log-likelihoods is a chi-square of one degree of freedom where c is 1.
 *
 * Several cohorts are taken together: what is known of an age is pooled, and survival is the product of retentions.
 *
 * @formula chance = P(chi-square(1) > 2 * (log_likelihood(BdW) - log_likelihood(sBG)))
 * @throws {CoreError} "value" when survivors rise with age
 * @source Fader, Hardie, Liu, Davin & Steenburgh (2018), "How to Project Customer Retention" Revisited; Wilks (1938); survival: Kaplan & Meier (1958)
 */
export function compareRetention(cohorts: readonly Survivors[]): RetentionComparison {
  const { stayed, left, customers } = renewalsOf(cohorts);
  const retention = stayed.map((count, i) => count / (count + left[i]!));
  const survival = [1];
  for (const share of retention) survival.push(survival.at(-1)! * share);
  const tried: TriedRetention[] = [];
  const untried: { model: RetentionModelId; reason: Text }[] = [];
  for (const model of RETENTION_MODELS) {
    try {
      const fit = fitRetention(cohorts, model);
      tried.push({ model, fit, aic: 2 * fit.parameters.length - 2 * fit.logLikelihood });
    } catch (error) {
      if (!(error instanceof CoreError) || error.kind !== "notAvailable") throw error;
      untried.push({ model, reason: error.sentence });
    }
  }
  const test = likelihoodRatio(tried);
  return {
    customers,
    cohorts: cohorts.filter(([first = 0, second]) => first > 0 && second !== undefined).length,
    retention,
    survival,
    tried,
    untried,
    test,
    recommended: recommendedOf(tried, test),
  };
}

function likelihoodRatio(tried: readonly TriedRetention[]): LikelihoodRatio | undefined {
  const [sbg, bdw] = RETENTION_MODELS.map((id) => tried.find(({ model }) => model === id)?.fit.logLikelihood);
  if (sbg === undefined || bdw === undefined) return undefined;
  // where c is 1, rounding may leave the larger model behind
  const ratio = Math.max(0, 2 * (bdw - sbg));
  return { ratio, chance: chiSquareTail(ratio) };
}

function recommendedOf(
  tried: readonly TriedRetention[],
  test: LikelihoodRatio | undefined,
): RetentionModelId | undefined {
  if (!test) return tried[0]?.model;
  return test.chance < CHANCE_OF_GAIN ? "bdw" : "sbg";
}

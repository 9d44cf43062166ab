import { modelSentences } from "../../vocabulary/modelErrors";
import type { Text } from "../../vocabulary/locale";
import { CoreError } from "../CoreError";
import { ALIKE } from "./farParameters";
import { fitModel } from "./fitModel";
import type { Fit } from "./Model";
import { retentionLikelihood, type Renewals } from "./retentionLikelihood";
import { modelNames } from "../../vocabulary/modelNames";
import { type RetentionModelId } from "../../vocabulary/retentionModels";

/** Of a cohort: who is there at each age from 0 on; nothing where the age is not over. */
export type Survivors = readonly (number | undefined)[];

/**
 * Fits the shifted beta geometric model (sBG), of parameters alpha and beta, or, where the chance to leave changes with
 * age for each customer too, the beta-discrete-Weibull model (BdW), of parameters alpha, beta, c.
 *
 * @formula log_likelihood = SUM(lost(t) * LN(S(t - 1) - S(t))) + SUM(stayed * LN(S(T))); S(t) = B(alpha, beta + t^c) / B(alpha, beta); sBG: c = 1
 * @param cohorts one, or several of different ages; a cohort counts as far as its ages are over
 * @throws {CoreError} "value" when survivors rise with age; "notAvailable" when nobody has left or everybody, when there
 *   are fewer ages than parameters, or the likelihood has no peak
 * @source Fader & Hardie (2007), How to Project Customer Retention, appendix B; with c, Fader, Hardie, Liu, Davin & Steenburgh (2018), "How to Project Customer Retention" Revisited
 */
export function fitRetention(cohorts: readonly Survivors[], model: RetentionModelId): Fit {
  const { customers, ...renewals } = renewalsOf(cohorts);
  const { stayed, left } = renewals;
  const [stays, leaves] = [stayed, left].map((counts) => counts.reduce((sum, count) => sum + count, 0)) as [
    number,
    number,
  ];
  const wanted = model === "bdw" ? 3 : 2;
  if (stayed.length < wanted) throw new CoreError("notAvailable", modelSentences.fewAges(wanted, stayed.length));
  if (leaves === 0) throw new CoreError("notAvailable", modelSentences.nobodyLeft());
  return fitModel({
    customers,
    logLikelihood: retentionLikelihood(renewals),
    starts: startsOf(stays / leaves || 1, wanted),
    reason: (parameters) => reasonOf(parameters, model),
  });
}

/** Customers who differ much, little and very little; with the mean chance to leave of the data. */
const startsOf = (ratio: number, size: number): number[][] =>
  [
    [1, ratio, 1],
    [0.4, 0.4 * ratio, 1.5],
    [5, 5 * ratio, 0.8],
    [0.2, ratio, 2],
  ].map((start) => start.slice(0, size));

function reasonOf([alpha = 0, beta = 0]: readonly number[], model: RetentionModelId): Text {
  if (alpha + beta > ALIKE) return model === "sbg" ? modelSentences.steadyRetention() : modelSentences.alikeInLeaving();
  return modelSentences.noPeak(model === "sbg" ? modelNames.SBG : modelNames.BDW);
}

/** What cohorts say of each age together. */
export function renewalsOf(cohorts: readonly Survivors[]): Renewals & { customers: number } {
  const [stayed, left]: [number[], number[]] = [[], []];
  let customers = 0;
  cohorts.forEach((survivors, cohort) => {
    for (let age = 1; age < survivors.length; age++) {
      const [before, now] = [survivors[age - 1], survivors[age]];
      if (before === undefined || now === undefined) break;
      if (now > before)
        throw new CoreError(
          "value",
          modelSentences.survivorsRise(before, now, age, cohorts.length > 1 ? cohort + 1 : undefined),
        );
      if (age === 1) customers += before;
      // ages that nobody has come to say nothing
      if (before === 0) break;
      stayed[age - 1] = (stayed[age - 1] ?? 0) + now;
      left[age - 1] = (left[age - 1] ?? 0) + before - now;
    }
  });
  return { customers, stayed, left };
}

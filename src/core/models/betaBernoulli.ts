import { modelSentences } from "../../vocabulary/modelErrors";
import type { Text } from "../../vocabulary/locale";
import { CoreError } from "../CoreError";
import { checkEach } from "./checkEach";
import { checkOpportunities } from "./checkOpportunities";
import { betaBernoulliLikelihood } from "./betaBernoulliLikelihood";
import { ALIKE, NO_LEAVING } from "./farParameters";
import { fitModel } from "./fitModel";
import type { Fit } from "./Model";
import { checkRepeatBuyers, purchaseRows } from "./purchaseRows";
import { modelNames } from "../../vocabulary/modelNames";

export interface OpportunityColumns {
  /** Opportunities that were taken, after the first purchase. */
  repeatPurchases: ArrayLike<number>;
  /** The last opportunity that was taken, from 1 on; 0 where none was. */
  recency: ArrayLike<number>;
  /** How many there were. */
  opportunities: ArrayLike<number>;
  /** How many customers a place stands for; one when left out. */
  weights?: ArrayLike<number>;
}

/** With fewer opportunities, customers differ in fewer ways than the model has parameters. */
const FEWEST = 3;

/**
 * Fits BG/BB, the model of customers who can buy at certain moments only, a campaign a year, say: parameters alpha,
 * beta, gamma, delta.
 *
 * @formula L = (B(alpha + x, beta + n - x) * B(gamma, delta + n) + SUM(B(alpha + x, beta + j - x) * B(gamma + 1, delta + j); j = recency .. n - 1)) / (B(alpha, beta) * B(gamma, delta)); log_likelihood = SUM(weights * LN(L)); x = repeat_purchases; n = opportunities
 * @throws {CoreError} "value" when opportunities, recency and purchases contradict each other; "notAvailable" when
 *   nobody bought again, there are too few opportunities, or the likelihood has no peak
 * @source Fader, Hardie & Shang (2010), Customer-Base Analysis in a Discrete-Time Noncontractual Setting, eq. 5
 */
export function fitBetaBernoulli(columns: OpportunityColumns): Fit {
  const { repeatPurchases, recency, opportunities, weights } = columns;
  checkEach(repeatPurchases.length, (i) => {
    checkOpportunities({
      repeatPurchases: repeatPurchases[i]!,
      recency: recency[i]!,
      opportunities: opportunities[i]!,
    });
  });
  const rows = purchaseRows({ repeatPurchases, recency, age: opportunities, ...(weights && { weights }) });
  checkRepeatBuyers(rows);
  const most = rows.times.at(-1)!;
  if (most < FEWEST) throw new CoreError("notAvailable", modelSentences.fewOpportunities(FEWEST, most));
  return fitModel({
    customers: rows.customers,
    logLikelihood: betaBernoulliLikelihood(rows),
    starts: [
      [1, 1, 1, 3],
      [0.5, 0.5, 0.3, 3],
      [3, 3, 2, 10],
      [0.3, 2, 1, 1],
    ],
    reason: reasonOf,
  });
}

function reasonOf([alpha = 0, beta = 0, gamma = 0, delta = 0]: readonly number[]): Text {
  if (gamma / (gamma + delta) < NO_LEAVING) return modelSentences.nobodyLeavesAtAll(modelNames.BGBB);
  if (alpha + beta > ALIKE) return modelSentences.allAlike(modelNames.BGBB);
  return modelSentences.noPeak(modelNames.BGBB);
}

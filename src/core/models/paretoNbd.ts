import { modelSentences } from "../../vocabulary/modelErrors";
import type { Text } from "../../vocabulary/locale";
import { ALIKE, NO_LEAVING } from "./farParameters";
import { fitModel } from "./fitModel";
import type { Fit } from "./Model";
import { paretoNbdLikelihood } from "./paretoNbdLikelihood";
import { checkRepeatBuyers, purchaseRows, type PurchaseColumns } from "./purchaseRows";
import { modelNames } from "../../vocabulary/modelNames";

/**
 * Fits Pareto/NBD, the model of customers who may leave at any time: parameters r, alpha, s, beta.
 *
 * @formula log_likelihood = SUM(weights * LN(L)); L = GAMMA(r + x) / GAMMA(r) * alpha^r * beta^s * (1 / ((alpha + age)^(r + x) * (beta + age)^s) + s * ∫ dy / ((alpha + y)^(r + x) * (beta + y)^(s + 1)); y = recency .. age); x = repeat_purchases
 * @throws {CoreError} "notAvailable" when nobody bought again, or the likelihood has no peak
 * @source Schmittlein, Morrison & Colombo (1987); Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, eq. 15
 */
export function fitParetoNbd(columns: PurchaseColumns): Fit {
  const rows = purchaseRows(columns);
  checkRepeatBuyers(rows);
  const { counts, times } = rows;
  const longest = times.at(-1)! || 1;
  const most = Math.max(1, counts.at(-1)!);
  return fitModel({
    customers: rows.customers,
    logLikelihood: paretoNbdLikelihood(rows),
    starts: [
      [1, longest / 5, 1, longest / 5],
      [0.5, longest / 4, 0.5, longest / 3],
      [2, longest / Math.sqrt(most), 0.5, longest],
      [0.2, longest / 50, 1, longest / 10],
    ],
    reason: (parameters) => reasonOf(parameters, longest),
  });
}

function reasonOf([r = 0, , s = 0, beta = 0]: readonly number[], longest: number): Text {
  if ((s / beta) * longest < NO_LEAVING) return modelSentences.nobodyLeaves(modelNames.PARETONBD, "MBGCNBD");
  if (r > ALIKE) return modelSentences.allAlike(modelNames.PARETONBD);
  return modelSentences.noPeak(modelNames.PARETONBD);
}

import { modelSentences } from "../../vocabulary/modelErrors";
import type { Text } from "../../vocabulary/locale";
import { CoreError } from "../CoreError";
import { betaGeometricLikelihood, type BetaGeometric } from "./betaGeometricLikelihood";
import { ALIKE, NO_LEAVING } from "./farParameters";
import { fitModel } from "./fitModel";
import type { Fit } from "./Model";
import { checkRepeatBuyers, purchaseRows, type PurchaseColumns, type PurchaseRows } from "./purchaseRows";

/** Rhythms that are tried, the k of Erlang-k times between purchases. */
const RHYTHMS = [1, 2, 3, 4] as const;

/**
 * Fits BG/NBD or, where customers may leave after their first purchase already, MBG/NBD: parameters r, alpha, a, b.
 *
 * @formula log_likelihood = SUM(weights * LN(L)); L = GAMMA(r + x) / GAMMA(r) * alpha^r * (B(a, b + n) / (B(a, b) * (alpha + age)^(r + x)) + B(a + 1, b + n - 1) / (B(a, b) * (alpha + recency)^(r + x)) when n > 0); x = repeat_purchases; n = x, MBG: x + 1
 * @throws {CoreError} "notAvailable" when nobody bought again, or the likelihood has no peak
 * @source Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way; MBG: Batislam, Denizel & Filiztekin (2007)
 */
export function fitBetaGeometric(columns: PurchaseColumns, leavesAtFirst: 0 | 1): Fit {
  return fitRows(purchaseRows(columns), { regularity: 1, leavesAtFirst });
}

/**
 * Fits BG/CNBD-k or MBG/CNBD-k, the models of customers with a rhythm. Of k = 1 to 4 the most likely one is taken,
 * unless k is given.
 *
 * @formula log_likelihood = SUM((k - 1) * log_intervals - weights * (x * LN(GAMMA(k)) - LN(B(a, b + n) / B(a, b) * A + B(a + 1, b + n - 1) / B(a, b) * D when n > 0))); A = SUM(GAMMA(r + k * x + j) / (GAMMA(r) * j!) * alpha^r * (age - recency)^j / (alpha + age)^(r + k * x + j); j = 0 .. k - 1); D = GAMMA(r + k * x) / GAMMA(r) * alpha^r / (alpha + recency)^(r + k * x); x = repeat_purchases; n = x, MBG: x + 1
 * @throws {CoreError} "notAvailable" when nobody bought again, or the likelihood of no k has a peak
 * @source Platzer & Reutterer (2016), Ticking Away the Moments; Reutterer, Platzer & Schröder (2021)
 */
export function fitRegular(
  columns: PurchaseColumns,
  leavesAtFirst: 0 | 1,
  regularity?: number,
): Fit & { regularity: number } {
  const rows = purchaseRows(columns);
  let best: (Fit & { regularity: number }) | undefined;
  let failed: CoreError | undefined;
  for (const k of regularity === undefined ? RHYTHMS : [regularity])
    try {
      const fit = { ...fitRows(rows, { regularity: k, leavesAtFirst }), regularity: k };
      if (!best || fit.logLikelihood > best.logLikelihood) best = fit;
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      failed ??= error;
    }
  if (!best) throw failed!;
  return best;
}

function fitRows(rows: PurchaseRows, model: BetaGeometric): Fit {
  checkRepeatBuyers(rows);
  return fitModel({
    customers: rows.customers,
    logLikelihood: betaGeometricLikelihood(rows, model),
    starts: startsOf(rows),
    reason: (parameters) => reasonOf(parameters, model),
  });
}

/** Times of the scale of the data; leaving from frequent to rare. */
function startsOf({ times, counts }: PurchaseRows): number[][] {
  const longest = times.at(-1)! || 1;
  const most = Math.max(1, counts.at(-1)!);
  return [
    [1, longest / 10, 1, 1],
    [0.5, longest / 10, 0.5, 4],
    [2, longest / Math.sqrt(most), 0.3, 3],
    [0.2, longest / 100, 1, 1],
  ];
}

function reasonOf([r = 0, , a = 0, b = 0]: readonly number[], { regularity, leavesAtFirst }: BetaGeometric): Text {
  const name = `${leavesAtFirst ? "MBG" : "BG"}/${regularity === 1 ? "NBD" : `CNBD-${regularity}`}`;
  if (a / (a + b) < NO_LEAVING)
    return regularity === 1
      ? modelSentences.nobodyLeaves(name, leavesAtFirst ? "MBGCNBD" : "BGCNBD")
      : modelSentences.nobodyLeavesInRhythm(name);
  if (r > ALIKE) return modelSentences.allAlike(name);
  return modelSentences.noPeak(name);
}

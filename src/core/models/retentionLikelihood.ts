import { digammaRise } from "../numerics/logRising";
import type { LogLikelihood } from "./Model";
import { logStay } from "./retentionFuture";

/** How many customers came to an age and stayed, and how many left there; a place an age, from 1 on. */
export interface Renewals {
  stayed: readonly number[];
  left: readonly number[];
}

/**
 * The likelihood of renewals: at age t a customer stays with the chance
 *
 *   r(t) = S(t) / S(t - 1), S(t) = B(alpha, beta + t^c) / B(alpha, beta)
 *
 * Without a third parameter c is 1, and the model sBG.
 *
 * @source Fader & Hardie (2007), How to Project Customer Retention, appendix B; Fader, Hardie, Liu, Davin & Steenburgh
 *   (2018), "How to Project Customer Retention" Revisited
 */
export function retentionLikelihood({ stayed, left }: Renewals): LogLikelihood {
  return (logParameters, gradient) => {
    const [alpha, beta, c = 1] = Array.from(logParameters, Math.exp) as [number, number, number?];
    const byAlphaBetaC = [0, 0, 0];
    let value = 0;
    // t^c and its derivative by c
    let [before, slopeBefore] = [0, 0];
    for (let i = 0; i < stayed.length; i++) {
      const time = (i + 1) ** c;
      const slope = time * Math.log(i + 1);
      const [from, passed] = [beta + before, time - before];
      const log = logStay(alpha, from, passed);
      const leaving = -Math.expm1(log);
      if (left[i]! > 0) value += left[i]! * Math.log(leaving);
      value += stayed[i]! * log;
      const byLog = stayed[i]! - (left[i]! > 0 ? (left[i]! * (1 - leaving)) / leaving : 0);
      const byAlpha = -digammaRise(from + alpha, passed);
      byAlphaBetaC[0]! += byLog * byAlpha;
      byAlphaBetaC[1]! += byLog * (digammaRise(from, passed) + byAlpha);
      byAlphaBetaC[2]! += byLog * (digammaRise(from, alpha) * slopeBefore - digammaRise(beta + time, alpha) * slope);
      [before, slopeBefore] = [time, slope];
    }
    [alpha, beta, c].forEach((parameter, i) => {
      if (i < gradient.length) gradient[i] = byAlphaBetaC[i]! * parameter;
    });
    return value;
  };
}

import type { Text } from "../../vocabulary/locale";
import { CENTRAL } from "../../vocabulary/modelRules";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { total } from "../numerics/total";
import { drawPurchases } from "./drawPurchases";
import { drawValues } from "./drawValues";
import { spendLikelihood } from "./gammaGamma";
import type { Fit } from "./Model";
import {
  predictWith,
  spending,
  type CustomerPredictions,
  type Outlook,
  type SpendingCustomers,
} from "./predictCustomers";
import { purchaseModels } from "./purchaseModels";
import { quantiles } from "./quantiles";

/** What is expected of all customers together, and between what it lies in nine of ten futures. */
interface Between {
  expected: number;
  low: number;
  high: number;
}

/** Customers one by one and all together, by a model that is fitted to all they have bought. */
export interface Forecast {
  fit: Fit;
  /** The k of a model with a rhythm, 1 of the others. */
  rhythm: number;
  customers: CustomerPredictions;
  purchases: Between;
  /** Margin, discounted and after refunds; or why there is no value. */
  value: Between | { reason: Text };
}

/**
 * What each customer is expected to do within a horizon, and all of them: for the totals, parameters are drawn too, as
 * far as the data leave them open.
 *
 * @throws {CoreError} "notAvailable" when the model of purchases has no fit; "value" when the horizon is too long
 * @source as predictCustomers and drawPurchases
 */
export function forecastCustomers(
  customers: SpendingCustomers,
  model: PurchaseModelId,
  outlook: Outlook,
  report: (share: number) => void = () => undefined,
): Forecast {
  const fitted = purchaseModels[model](customers);
  const known = fitted.withParameters(fitted.fit.parameters);
  report(0.3);
  const spends = spending(customers);
  report(0.4);
  const predictions = predictWith(known, spends, customers, outlook);
  report(0.6);
  const [draws] = drawPurchases(fitted, customers, [outlook.horizon], outlook.seed) as [Float64Array];
  report(0.8);
  return {
    fit: fitted.fit,
    rhythm: known.phases,
    customers: predictions,
    purchases: between(total(predictions.purchases), draws),
    value:
      "reason" in spends
        ? spends
        : predictions.noSpend
          ? { reason: predictions.noSpend }
          : between(
              total(predictions.value),
              drawValues(fitted, { fit: spends.fit, logLikelihood: spendLikelihood(customers) }, customers, outlook),
            ),
  };
}

function between(expected: number, draws: Float64Array): Between {
  const [low, high] = quantiles(draws, CENTRAL.from, CENTRAL.to) as [number, number];
  return { expected, low, high };
}

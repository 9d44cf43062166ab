import type { Text } from "../../vocabulary/locale";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { CoreError } from "../CoreError";
import type { Fit } from "./Model";
import type { PurchaseModel } from "./PurchaseModel";
import { purchaseModels } from "./purchaseModels";
import type { PurchaseColumns } from "./purchaseRows";

/** A model of purchases with the parameters that were found for customers. */
export interface FittedModel {
  model: PurchaseModelId;
  fit: Fit;
  /** Parts of a time between purchases: the k of a model with a rhythm, 1 of the others. */
  rhythm: number;
  /** Of the same customers, the lower the better. */
  aic: number;
  /** Customers who are expected to be some still, at the end of what was seen. */
  active: number;
}

/**
 * Why a model has nothing to say: these customers give it no parameters, the rhythm it looks for is none, or nothing is
 * known of the times between purchases, which tell a rhythm.
 */
export interface UnfittedModel {
  model: PurchaseModelId;
  reason: Text | "noRhythm" | "noIntervals";
}

/** Does the model look for a rhythm in the times between purchases? */
export const looksForRhythm = (model: PurchaseModelId): boolean => model.endsWith("cnbd");

/**
 * Fits one model of purchases, and goes on with it; a model of regular buyers that finds no rhythm is its plain kin,
 * and not worked with twice.
 *
 * @param goOn  is given what the fit tells, and the model with its parameters
 * @formula aic = 2 * parameters - 2 * log_likelihood
 * @source Akaike (1974), A New Look at the Statistical Model Identification
 */
export function fitPurchases<Found>(
  model: PurchaseModelId,
  columns: PurchaseColumns,
  goOn: (found: Omit<FittedModel, "active">, fitted: PurchaseModel) => Found,
): Found | UnfittedModel {
  try {
    const { fit, withParameters } = purchaseModels[model](columns);
    const fitted = withParameters(fit.parameters);
    if (looksForRhythm(model) && fitted.phases === 1) return { model, reason: "noRhythm" };
    const aic = 2 * (parametersOf(fit, fitted) - fit.logLikelihood);
    return goOn({ model, fit, rhythm: fitted.phases, aic }, fitted);
  } catch (error) {
    if (error instanceof CoreError) return { model, reason: error.sentence };
    throw error;
  }
}

/** A rhythm that was found is one as well. */
const parametersOf = ({ parameters }: Fit, { phases }: PurchaseModel): number =>
  parameters.length + (phases > 1 ? 1 : 0);

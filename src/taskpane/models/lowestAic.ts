import type { FittedModels } from "../../core/models/fitModels";
import type { FittedModel } from "../../core/models/fitPurchases";

/** The model that describes the customers best for its number of parameters. */
export const lowestAic = ({ fitted }: FittedModels): FittedModel | undefined =>
  fitted.reduce<FittedModel | undefined>((best, one) => (best && best.aic <= one.aic ? best : one), undefined);

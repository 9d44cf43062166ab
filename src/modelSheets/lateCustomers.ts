import type { ChurnWatch, churnWatch } from "../core/models/churnWatch";
import { USUAL_LEAST_ACTIVE, WATCHED } from "../vocabulary/churnRules";
import type { PurchaseModelId } from "../vocabulary/purchaseModelWords";
import { parametersOf } from "./makeModelTables";
import type { ModelTables, WatchedCustomers } from "./ModelTables";
import { outlookOf } from "./outlookOf";

/** What is asked of the worker about customers who are late, and the places that they have among all buyers. */
export interface LateAsked {
  places: Int32Array;
  asked: Parameters<typeof churnWatch>[0];
}

/** Who is late, by the rule of the predictions, and what these say of them: of their value, or of purchases without one. */
export function lateCustomers(
  { forecast, buyers, settings }: Pick<ModelTables, "forecast" | "buyers" | "settings">,
  model: PurchaseModelId,
  until: number,
): LateAsked {
  const { active, purchases, value, spend, late } = forecast.customers;
  const { repeatPurchases, recency, age, netShares } = buyers.customers;
  const places = Int32Array.from(late.keys()).filter((place) => late[place] === 1);
  const of = (values: ArrayLike<number>): Float64Array => Float64Array.from(places, (place) => values[place]!);
  const hasValue = "expected" in forecast.value;
  const outlook = outlookOf(settings);
  return {
    places,
    asked: {
      model,
      parameters: parametersOf(forecast),
      late: {
        repeatPurchases: of(repeatPurchases),
        recency: of(recency),
        age: of(age),
        active: of(active),
        expected: of(hasValue ? value : purchases),
        each: Float64Array.from(places, (place) =>
          hasValue ? outlook.marginRate * netShares[place]! * spend[place]! : 1,
        ),
      },
      outlook: { horizon: outlook.horizon, discountRate: hasValue ? outlook.discountRate : 0 },
      unit: "week",
      until,
      most: settings.watched ?? WATCHED[0],
      leastActive: settings.leastActive ?? USUAL_LEAST_ACTIVE,
      inCents: hasValue,
    },
  };
}

/** The answer, with places among all buyers. */
export const watchedOf = ({ places }: LateAsked, { places: found, ...watch }: ChurnWatch): WatchedCustomers => ({
  ...watch,
  places: found.map((place) => places[place]!),
});

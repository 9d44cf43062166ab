import { MODEL_SHEETS } from "../../vocabulary/modelSheetNames";
import type { OrdersAtHand } from "../parts/ordersAtHand";
import type { ModelSheetsAsked } from "./modelsStore";

/** A year ahead. */
const HORIZON = 52;

/** What is likely wanted, as far as it was said of the orders before. */
export const usualSheets = ({ currency, marginRate, isAnonymous }: OrdersAtHand): ModelSheetsAsked => ({
  chosen: MODEL_SHEETS,
  settings: { horizon: HORIZON, ...(marginRate === undefined ? {} : { marginRate }), isAnonymous },
  currency,
});

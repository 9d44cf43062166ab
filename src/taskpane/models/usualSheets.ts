import { VALUE_MONTHS } from "../../modelSheets/outlookOf";
import { MODEL_SHEETS, type ModelSheetId } from "../../vocabulary/modelSheetNames";
import { USUAL_LEAST_ACTIVE, WATCHED } from "../../vocabulary/churnRules";
import { MOST_CUSTOMERS } from "../../vocabulary/mostCustomers";
import { keepsOneTimeBuyers, type PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import type { OrdersAtHand } from "../parts/ordersAtHand";
import type { ModelSheetsAsked } from "./modelsStore";

/** A year ahead. */
const HORIZON = 52;

/**
 * A row a customer is more than a worksheet holds of the largest shops; channels are those of a column; and in some models
 * nobody who bought once is ever lost.
 */
export const modelSheetsFor = ({ customers, partedBy }: OrdersAtHand, model: PurchaseModelId): ModelSheetId[] =>
  MODEL_SHEETS.filter((id) => {
    if (id === "channelValue") return partedBy.length > 0;
    if (id === "churnWatch") return !keepsOneTimeBuyers(model);
    return id !== "predictions" || customers <= MOST_CUSTOMERS;
  });

/** What is likely wanted, as far as it was said of the orders before. */
export const usualSheets = (orders: OrdersAtHand): ModelSheetsAsked => {
  const { currency, marginRate, isAnonymous, partedBy } = orders;
  const [by] = partedBy;
  return {
    chosen: MODEL_SHEETS,
    settings: {
      horizon: HORIZON,
      ...(marginRate === undefined ? {} : { marginRate }),
      isAnonymous,
      watched: WATCHED[0],
      leastActive: USUAL_LEAST_ACTIVE,
      ...(by === undefined ? {} : { partedBy: by, months: VALUE_MONTHS }),
    },
    currency,
  };
};

/** What is wanted, as far as these orders and this model can give it; what another model can give stays chosen for it. */
export const sheetsWanted = (
  { chosen }: ModelSheetsAsked,
  orders: OrdersAtHand,
  model: PurchaseModelId,
): ModelSheetId[] => modelSheetsFor(orders, model).filter((id) => chosen.includes(id));

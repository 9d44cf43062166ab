import { VALUE_MONTHS } from "../../modelSheets/outlookOf";
import { MODEL_SHEETS, type ModelSheetId } from "../../vocabulary/modelSheetNames";
import { MOST_CUSTOMERS } from "../../vocabulary/mostCustomers";
import type { OrdersAtHand } from "../parts/ordersAtHand";
import type { ModelSheetsAsked } from "./modelsStore";

/** A year ahead. */
const HORIZON = 52;

/** A row a customer is more than a worksheet holds of the largest shops; channels are those of a column. */
export const modelSheetsFor = ({ customers, partedBy }: OrdersAtHand): ModelSheetId[] =>
  MODEL_SHEETS.filter((id) => {
    if (id === "channelValue") return partedBy.length > 0;
    return id !== "predictions" || customers <= MOST_CUSTOMERS;
  });

/** What is likely wanted, as far as it was said of the orders before. */
export const usualSheets = (orders: OrdersAtHand): ModelSheetsAsked => {
  const { currency, marginRate, isAnonymous, partedBy } = orders;
  const [by] = partedBy;
  return {
    chosen: modelSheetsFor(orders),
    settings: {
      horizon: HORIZON,
      ...(marginRate === undefined ? {} : { marginRate }),
      isAnonymous,
      ...(by === undefined ? {} : { partedBy: by, months: VALUE_MONTHS }),
    },
    currency,
  };
};

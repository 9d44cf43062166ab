import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import { MOST_CUSTOMERS } from "../../vocabulary/mostCustomers";
import { orderSheetNames, type OrderSheetId } from "../../vocabulary/orderSheetNames";

/** The sheets that can be made of the columns that are read, and of so many customers. */
export const sheetsFor = ({ columns }: OrderChoices, { customers }: Pick<OrderReport, "customers">): OrderSheetId[] =>
  (Object.keys(orderSheetNames) as OrderSheetId[]).filter((id) => {
    if (id === "customers") return customers <= MOST_CUSTOMERS;
    return (id !== "segments" || columns.segment !== undefined) && (id !== "channels" || columns.channel !== undefined);
  });

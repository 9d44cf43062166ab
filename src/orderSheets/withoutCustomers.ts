import type { OrderTables } from "../orders/tables/OrderTables";
import { orderSheets, type OrderSheet, type OrderSheetOptions } from "./orderSheets";

/**
 * The same sheets for somebody who is not to know the customers: the list of them is left out, or has numbers in place
 * of their ids. All other sheets hold sums of many, and none names a customer.
 */
export function withoutCustomers(
  tables: OrderTables,
  options: OrderSheetOptions,
  { numbersCustomers }: { numbersCustomers: boolean },
): OrderSheet[] {
  const { customers } = tables;
  const ids = Array.from(customers.ids, (_, row) => String(row + 1));
  return orderSheets(
    { ...tables, customers: { ...customers, ids }, settings: { ...tables.settings, isAnonymous: true } },
    {
      ...options,
      // the table of orders stays where it is: nothing in another workbook can ask it
      table: undefined,
      chosen: options.chosen.filter((id) => numbersCustomers || id !== "customers"),
    },
  );
}

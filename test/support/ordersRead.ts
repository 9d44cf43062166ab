import { Blob } from "node:buffer";
import type { ColumnChoice } from "../../src/orders/ColumnChoice";
import type { OrderFile } from "../../src/orders/OrderFile";
import type { OrdersRead } from "../../src/orders/OrdersRead";
import { readOrders } from "../../src/orders/readOrders";

/** The columns of the tests, by their titles. */
export const CHOICE: ColumnChoice = {
  customer: "customer",
  date: "date",
  amount: "amount",
  decimal: ".",
  dates: "day first",
};

/** The columns of Online Retail. */
export const RETAIL: ColumnChoice = {
  customer: "CustomerID",
  date: "InvoiceDate",
  amount: { quantity: "Quantity", price: "UnitPrice" },
  order: "InvoiceNo",
  decimal: ".",
  dates: "day first",
};

export const fileOf = (content: string | Uint8Array, name = "orders.csv"): OrderFile => ({
  name,
  data: new Blob([content]) as unknown as OrderFile["data"],
});

/** Reads texts or bytes as files of one source. */
export const ordersIn = (
  contents: readonly (string | Uint8Array)[] | string | Uint8Array,
  changes: Partial<ColumnChoice> = {},
): Promise<OrdersRead> =>
  readOrders({
    files: (typeof contents === "string" || contents instanceof Uint8Array ? [contents] : contents).map((content, i) =>
      fileOf(content, `orders ${i + 1}.csv`),
    ),
    choice: { ...CHOICE, ...changes },
    locale: "en",
  });

/** Customer, day, amount and, where there are orders, the order's number. */
export const linesOf = ({ customers, ids, days, amounts, orders }: OrdersRead): (string | number | undefined)[][] =>
  Array.from(customers, (customer, line) => [
    ids[customer],
    days[line]!,
    amounts[line]!,
    ...(orders ? [orders[line]!] : []),
  ]);

import { byCustomer, type CustomerTable } from "../../core/customers/byCustomer";
import { rfm, type RfmTable } from "../../core/customers/rfm";
import type { Bought } from "./Bought";

/** Customers who have bought, a place each, in the order of their ids. */
export interface BuyerTable {
  /** In days. */
  table: CustomerTable;
  scores: RfmTable;
  /** Undefined where nothing is known of costs. */
  margins: Float64Array | undefined;
}

export function buyerTable(bought: Bought): BuyerTable {
  const { purchases, lines, margins, settings } = bought;
  const table = byCustomer(purchases, lines.ids, "day");
  const { marginRate } = settings;
  return {
    table,
    scores: rfm(purchases, lines.ids),
    margins: margins
      ? byCustomer(margins, lines.ids, "day").total
      : marginRate === undefined
        ? undefined
        : table.total.map((total) => total * marginRate),
  };
}

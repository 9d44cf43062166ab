import { byCustomer, type CustomerTable } from "../../core/customers/byCustomer";
import { rfm, type RfmTable } from "../../core/customers/rfm";
import { WholeAmounts } from "../../core/numerics/WholeAmounts";
import { inMillionths, type Bought } from "./Bought";

/** Customers who have bought, a place each, in the order of their ids. */
export interface BuyerTable {
  /** In days. */
  table: CustomerTable;
  scores: RfmTable;
  /** Undefined where nothing is known of costs. */
  margins: Float64Array | undefined;
  /** The totals and the margins once more, to be added up. */
  sums: { totals: WholeAmounts; margins: WholeAmounts | undefined };
}

export function buyerTable(bought: Bought): BuyerTable {
  const { purchases, lines } = bought;
  const table = byCustomer(purchases, lines.ids, "day");
  const margins = marginsOf(table, bought);
  return {
    table,
    scores: rfm(purchases, lines.ids),
    margins,
    sums: { totals: WholeAmounts.of(table.total), margins: margins && WholeAmounts.of(margins) },
  };
}

function marginsOf({ total }: CustomerTable, { margins, lines, settings }: Bought): Float64Array | undefined {
  if (margins) return byCustomer(margins, lines.ids, "day").total;
  const { marginRate } = settings;
  return marginRate === undefined ? undefined : total.map((one) => inMillionths(one * marginRate));
}

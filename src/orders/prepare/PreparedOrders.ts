import type { OrderLines } from "../../core/customers/OrderLines";
import type { OrderChoices } from "./OrderChoices";
import type { OrderReport } from "./OrderReport";

/** What sheets are made of: order lines that are used, and what is known of them. It stays where it was made. */
export interface PreparedOrders {
  /** Each has a customer and a day; amounts are without VAT and in one currency; ids are those after joins. */
  lines: OrderLines;
  segments?: LineLabels;
  channels?: LineLabels;
  /**
   * Of each line, what it costs, without acquisition: goods, shipping and discounts, as far as the choices name columns
   * of them, in the currency of the amounts; 0 where nothing stands there. What further lines of an order cost is on
   * the line that has its amount. Undefined where no column is chosen.
   */
  costs?: Float64Array;
  report: OrderReport;
  choices: OrderChoices;
}

/** A word of each line, such as its segment, as an index into the labels; -1 where there is none. */
export interface LineLabels {
  labels: readonly string[];
  ofLine: Int32Array;
}

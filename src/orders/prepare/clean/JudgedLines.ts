import type { CurrencyRates } from "./currencyRates";
import type { Duplicates } from "./duplicateLines";
import type { JoinedCustomers } from "./joinedCustomers";
import type { LineReasons } from "./lineReasons";
import type { LostParts } from "./lostParts";

/** What was decided about each line of a source. */
export interface JudgedLines {
  reasons: LineReasons;
  /** The lines that are used, in rising order. */
  used: Int32Array;
  duplicates: Duplicates;
  /** With what their orders say once: of all lines, their customers as they are written, and their days. */
  customers: Int32Array;
  days: Int32Array;
  /** Places among the statuses and the codes of the book. */
  statuses: Int32Array | undefined;
  currencies: Int32Array | undefined;
  joined: JoinedCustomers;
  filled: number;
  lost: LostParts | undefined;
  rates: CurrencyRates;
}

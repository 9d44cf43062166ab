import { byCustomer } from "../../core/customers/byCustomer";
import { eachPurchase, firstPurchase } from "../../core/customers/eachPurchase";
import type { OrderLines } from "../../core/customers/OrderLines";
import { purchaseDays } from "../../core/customers/purchaseDays";
import { triedCustomers } from "../../core/customers/triedCustomers";
import type { TriedCustomers } from "../../core/models/compareModels";
import { dataGates, type DataGate } from "../../core/models/dataGates";
import { CoreError } from "../../core/CoreError";
import { sentences } from "../../vocabulary/errors";

interface Days {
  /** The last day that counts. */
  until: number;
  /** The last day that models are fitted on. */
  split: number;
}

/** What models are fitted to and tried on; times are in weeks. */
export interface ModelCustomers {
  tried: TriedCustomers;
  /** Of the first purchase of all. */
  firstDay: number;
  split: number;
  until: number;
  gates: DataGate[];
}

/**
 * The customers of order lines, before a day and after it.
 *
 * @throws {CoreError} "notAvailable" where nobody has bought until the split; "value" where no day is left after it
 */
export function modelCustomers(lines: OrderLines, { until, split }: Days): ModelCustomers {
  const all = purchaseDays(lines, until);
  const firstDay = firstPurchase(all);
  const before = purchaseDays(lines, split);
  if (before.buyers === 0) throw new CoreError("notAvailable", sentences.noPurchase(split));
  let lastDay = firstDay;
  eachPurchase(before, (_, day) => (lastDay = Math.max(lastDay, before.days[day]!)));
  return {
    tried: triedCustomers(before, all, lines.ids, "week"),
    firstDay,
    split,
    until,
    gates: dataGates(byCustomer(before, lines.ids, "week"), {
      historyDays: split - firstDay + 1,
      silentDays: split - lastDay,
    }),
  };
}

import { dataGates, type DataGate } from "../../core/models/dataGates";
import { periods, type PeriodId } from "../../vocabulary/periods";
import type { ListedCustomers } from "./readList";

interface ListedFacts {
  customers: number;
  boughtOnce: number;
  gates: DataGate[];
}

/** What a list of customers tells of what models rest on, without a day of any order. */
export function listedFacts(listed: ListedCustomers, unit: PeriodId): ListedFacts {
  const { repeatPurchases, recency, age, weights } = listed;
  const { days } = periods[unit];
  let [customers, boughtOnce, longest, silence] = [0, 0, 0, Infinity];
  for (let i = 0; i < age.length; i++) {
    const weight = weights ? weights[i]! : 1;
    customers += weight;
    if (repeatPurchases[i] === 0) boughtOnce += weight;
    longest = Math.max(longest, age[i]!);
    silence = Math.min(silence, age[i]! - recency[i]!);
  }
  return {
    customers,
    boughtOnce,
    gates: dataGates(listed, {
      // the day of the first purchase counts as well
      historyDays: Math.round(longest * days) + 1,
      silentDays: Math.round(silence * days),
    }),
  };
}

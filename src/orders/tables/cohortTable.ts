import { cohorts } from "../../core/customers/cohorts";
import type { PurchaseDays } from "../../core/customers/purchaseDays";
import type { Bought } from "./Bought";
import type { BuyerTable } from "./BuyerTable";
import { groupOf } from "./groupOf";
import type { CohortRow, CohortTable } from "./OrderTables";
import type { TableSettings } from "./TableSettings";

/** How many cohorts a sheet shows: as many as fit its page, and as one looks back by such periods. */
export const SHOWN_COHORTS = { month: 12, quarter: 12, year: 10 } as const satisfies Record<
  TableSettings["cohortPeriod"],
  number
>;

/** Customers by the period of their first purchase, and what became of them: the last cohorts, and all before them. */
export function cohortTable(bought: Bought, buyers: BuyerTable): CohortTable {
  const { purchases, settings, margins } = bought;
  const period = settings.cohortPeriod;
  const active = cohorts(purchases, period, "customers");
  const revenue = cohorts(purchases, period, "cumulative_revenue");
  const margin = marginsOf(purchases, margins, settings);
  const places = placesByCohort(
    buyers,
    active.map(({ start }) => start),
  );
  const rows = active.map(({ start, isFirst, values }, i): CohortRow => ({
    start,
    isFirst,
    ...groupOf(buyers, places[i]!),
    ...purchasesOf(buyers, places[i]!),
    active: values,
    revenuePerCustomer: revenue[i]!.values,
    ...(margin ? { marginPerCustomer: margin[i]!.values } : {}),
  }));
  const earlier = rows.slice(0, -SHOWN_COHORTS[period]);
  return {
    rows: rows.slice(-SHOWN_COHORTS[period]),
    earlier: { cohorts: earlier.length, ...groupOf(buyers, places.slice(0, earlier.length).flat()) },
  };
}

type Values = Pick<CohortRow, "start"> & { values: (number | undefined)[] };

/** Undefined where nothing is known of costs. */
function marginsOf(
  purchases: PurchaseDays,
  margins: PurchaseDays | undefined,
  { cohortPeriod, marginRate }: TableSettings,
): Values[] | undefined {
  if (margins) return cohorts(margins, cohortPeriod, "cumulative_revenue");
  return marginRate === undefined ? undefined : cohorts(purchases, cohortPeriod, "cumulative_margin", marginRate);
}

/** Of each cohort the places of its customers. */
function placesByCohort({ table }: BuyerTable, starts: readonly number[]): number[][] {
  const places = starts.map((): number[] => []);
  const begun = (day: number): number => starts.filter((start) => start <= day).length;
  table.firstDate.forEach((day, place) => {
    places[begun(day) - 1]!.push(place);
  });
  return places;
}

function purchasesOf({ table }: BuyerTable, places: readonly number[]): Pick<CohortRow, "cameBack" | "purchases"> {
  const repeats = places.map((place) => table.repeatPurchases[place]!);
  return {
    cameBack: repeats.filter((count) => count > 0).length,
    purchases: repeats.reduce((all, count) => all + count, places.length),
  };
}

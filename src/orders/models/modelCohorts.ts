import { byCustomer } from "../../core/customers/byCustomer";
import { CalendarPeriods } from "../../core/customers/CalendarPeriods";
import { eachPurchase, firstPurchase } from "../../core/customers/eachPurchase";
import type { OrderLines } from "../../core/customers/OrderLines";
import { purchaseDays, type PurchaseDays } from "../../core/customers/purchaseDays";
import { CoreError } from "../../core/CoreError";
import type { CohortsAhead } from "../../core/models/forecastCohorts";
import { sentences } from "../../vocabulary/errors";
import { periods } from "../../vocabulary/periods";
import { SHOWN_COHORTS } from "../tables/cohortTable";
import type { TableSettings } from "../tables/TableSettings";

interface Wanted {
  /** The last day that counts. */
  until: number;
  /** Of the calendar: cohorts are those of the first purchase in it. */
  period: TableSettings["cohortPeriod"];
  /** Weeks ahead. */
  horizon: number;
}

/** Customers who first bought in the same period; places of figures are periods from that one until the last day. */
interface KnownCohort {
  /** First day of the period. */
  start: number;
  /** Do the orders begin with it? Its customers may be older. */
  isFirst: boolean;
  customers: number;
  /** Customers who bought in the period, and purchases in it; of the one under way, until the last day. */
  buyers: number[];
  purchases: number[];
}

/** The last cohorts, what they did, and what is to be asked of a model about them; times ahead in weeks. */
export interface ModelCohorts {
  period: TableSettings["cohortPeriod"];
  cohorts: KnownCohort[];
  /** Cohorts before them, and their customers. */
  earlier: { cohorts: number; customers: number };
  /** Periods that are over, from that of the first of the cohorts on. */
  over: number;
  /** In the order of `spendingCustomers`; of periods that end within the horizon. */
  ahead: CohortsAhead;
}

/**
 * The customers of order lines by the period of their first purchase.
 *
 * @throws {CoreError} "notAvailable" where nobody has bought until that day
 */
export function modelCohorts(lines: OrderLines, { until, period, horizon }: Wanted): ModelCohorts {
  const purchases = purchaseDays(lines, until);
  if (purchases.buyers === 0) throw new CoreError("notAvailable", sentences.noPurchase(until));
  const week = periods.week.days;
  const calendar = new CalendarPeriods(period, firstPurchase(purchases), until + horizon * week);
  const current = calendar.indexOf(until);
  const hidden = Math.max(0, current + 1 - SHOWN_COHORTS[period]);
  const isOver = calendar.startOf(current + 1) - 1 <= until;
  const over = isOver ? current + 1 : current;
  const table = byCustomer(purchases, lines.ids, "week");
  const known = countKnown(purchases, calendar, { hidden, count: current + 1 - hidden });
  const ends = Array.from(
    { length: Math.max(0, calendar.finished - over) },
    (_, i) => (calendar.startOf(over + i + 1) - 1 - until) / week,
  );
  return {
    period,
    ...known,
    over: over - hidden,
    ahead: {
      cohorts: known.cohorts.length,
      cohortOf: table.firstDate.map((day) => Math.max(-1, calendar.indexOf(day) - hidden)),
      hasBought: Uint8Array.from(table.lastDate, (day) => (!isOver && calendar.indexOf(day) === current ? 1 : 0)),
      ends: Float64Array.from(ends),
    },
  };
}

function countKnown(
  purchases: PurchaseDays,
  calendar: CalendarPeriods,
  { hidden, count }: { hidden: number; count: number },
): Pick<ModelCohorts, "cohorts" | "earlier"> {
  const cohorts = Array.from({ length: count }, (_, i): KnownCohort => ({
    start: calendar.startOf(hidden + i),
    isFirst: hidden + i === 0,
    customers: 0,
    buyers: Array<number>(count - i).fill(0),
    purchases: Array<number>(count - i).fill(0),
  }));
  let [customer, counted, first, earlier] = [-1, -1, 0, 0];
  eachPurchase(purchases, (buyer, day) => {
    const period = calendar.indexOf(purchases.days[day]!) - hidden;
    const isNew = buyer !== customer;
    if (isNew) first = period;
    const cohort = cohorts[first];
    if (isNew && cohort) cohort.customers++;
    if (isNew && !cohort) earlier++;
    if (cohort) {
      cohort.purchases[period - first]!++;
      if (isNew || period !== counted) cohort.buyers[period - first]!++;
    }
    [customer, counted] = [buyer, period];
  });
  return { cohorts, earlier: { cohorts: hidden, customers: earlier } };
}

import type { PeriodId } from "../../vocabulary/periods";
import { check } from "../check";
import { CalendarPeriods } from "./CalendarPeriods";
import { checkCells } from "../checkCells";
import { eachPurchase, firstPurchase } from "./eachPurchase";
import type { PurchaseDays } from "./purchaseDays";

/** A period a row: how the number of active customers came about. */
export interface BridgeRow {
  /** First day of the period. */
  start: number;
  opening: number;
  joined: number;
  reactivated: number;
  lost: number;
  closing: number;
  /** Undefined where nobody could be lost yet, and where there was nobody. */
  churnRate: number | undefined;
}

/** What a row says. */
const COLUMNS = 7;

/**
 * From the active customers of each period's start to those of its end.
 *
 * Active at the end of a period is who has bought within the `inactiveAfter` periods that end with it. New is who bought
 * for the first time ever; reactivated who is active at the end, was not at the start, and had bought before; lost who
 * was active at the start and is not at the end.
 * A period that is not over by the last day has no row: its customers may still buy.
 *
 * @formula customers_start + customers_new + customers_reactivated - customers_lost = customers_end; churn_rate = customers_lost / customers_start
 * @steps customers_end = customers_start + customers_new + customers_reactivated - customers_lost; churn_rate = customers_lost / customers_start when customers_lost > 0
 * @param inactiveAfter  periods without a purchase after which a customer is lost, >= 1
 * @returns              a row for every finished period from that of the first purchase on
 * @throws {CoreError} "value" when `inactiveAfter` is outside its domain, or there are more periods than a worksheet takes
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function bridge(purchases: PurchaseDays, period: PeriodId, inactiveAfter: number): BridgeRow[] {
  const after = check.inactive_after(inactiveAfter);
  const periods = new CalendarPeriods(period, firstPurchase(purchases), purchases.until);
  checkCells(periods.count + 1, COLUMNS);
  const [joined, reactivated, lost] = [0, 1, 2].map(() => new Int32Array(periods.count)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let [customer, active] = [-1, 0];
  const leave = (): void => {
    if (customer >= 0 && active + after < periods.count) lost[active + after]!++;
  };
  eachPurchase(purchases, (buyer, day) => {
    const index = periods.indexOf(purchases.days[day]!);
    if (buyer !== customer) {
      leave();
      joined[index]!++;
    } else if (index - active > after) {
      leave();
      reactivated[index]!++;
    }
    [customer, active] = [buyer, index];
  });
  leave();
  return rowsOf(periods, { joined, reactivated, lost }, after);
}

function rowsOf(
  periods: CalendarPeriods,
  { joined, reactivated, lost }: Record<"joined" | "reactivated" | "lost", Int32Array>,
  inactiveAfter: number,
): BridgeRow[] {
  const rows: BridgeRow[] = [];
  let opening = 0;
  for (let index = 0; index < periods.finished; index++) {
    const moved = { joined: joined[index]!, reactivated: reactivated[index]!, lost: lost[index]! };
    const closing = opening + moved.joined + moved.reactivated - moved.lost;
    const churnRate = index >= inactiveAfter && opening > 0 ? moved.lost / opening : undefined;
    rows.push({ start: periods.startOf(index), opening, ...moved, closing, churnRate });
    opening = closing;
  }
  return rows;
}

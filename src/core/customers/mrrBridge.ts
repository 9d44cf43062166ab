import { check } from "../check";
import type { WholeAmounts } from "../numerics/WholeAmounts";
import { CalendarPeriods } from "./CalendarPeriods";
import type { PurchaseDays } from "./purchaseDays";

/** Where a movement of recurring revenue is added up. */
const MOVEMENTS = ["joined", "expansion", "reactivated", "contraction", "churned"] as const;
type Movement = (typeof MOVEMENTS)[number];

/** A month a row: how the recurring revenue came about. Money per month. */
export interface MrrRow extends Record<Movement, number> {
  /** First day of the month. */
  start: number;
  opening: number;
  closing: number;
  /** What refunds took below 0 and is not counted, as a positive amount. */
  cutOff: number;
  /** Undefined where the opening is 0. */
  grr: number | undefined;
  nrr: number | undefined;
}

/**
 * From the monthly recurring revenue of each month's start to that of its end.
 *
 * A customer's recurring revenue is its net amounts of the calendar month, each spread over `monthsCovered` months from
 * its own on, and not below 0; what that cuts off stands beside it. The first time it is above 0 it is new, later
 * reactivated; what grows is expansion, what shrinks contraction, and what falls to 0 churned. Retention leaves out both
 * who is new and who came back.
 * A month that is not over by the last day has no row: its amounts are not all there.
 *
 * @formula mrr_start + mrr_new + mrr_expansion + mrr_reactivated - mrr_contraction - mrr_churned = mrr_end; grr = (mrr_start - mrr_contraction - mrr_churned) / mrr_start; nrr = (mrr_start + mrr_expansion - mrr_contraction - mrr_churned) / mrr_start
 * @steps mrr_end = mrr_start + mrr_new + mrr_expansion + mrr_reactivated - mrr_contraction - mrr_churned; grr = (mrr_start - mrr_contraction - mrr_churned) / mrr_start when mrr_start > 0; nrr = (mrr_start + mrr_expansion - mrr_contraction - mrr_churned) / mrr_start when mrr_start > 0
 * @param monthsCovered  by one amount: 1 for a monthly plan (when left out), 12 for one of a year
 * @returns              a row for every finished month from that of the first line on
 * @source Skok (2010), SaaS Metrics 2.0
 */
export function mrrBridge(purchases: PurchaseDays, monthsCovered = 1): MrrRow[] {
  const covered = check.months_covered(monthsCovered);
  const first = purchases.days.reduce((least, day) => Math.min(least, day), purchases.until);
  const months = new CalendarPeriods("month", first, purchases.until);
  const moved = movements(byMonth(purchases, months), covered, months.count);
  const [OPENING, CLOSING, KEPT, GROWN, CUT] = [0, 1, 2, 3, 4];
  const running = purchases.amounts.sums(5);
  return Array.from({ length: months.finished }, (_, month) => {
    const value = (sums: WholeAmounts, place = month): number => sums.value(place, covered);
    running.set(OPENING, running, CLOSING);
    running.set(KEPT, running, OPENING);
    running.add(KEPT, moved.contraction, month, -1);
    running.add(KEPT, moved.churned, month, -1);
    running.set(GROWN, running, KEPT);
    running.add(GROWN, moved.expansion, month);
    running.set(CLOSING, running, GROWN);
    running.add(CLOSING, moved.joined, month);
    running.add(CLOSING, moved.reactivated, month);
    running.add(CUT, moved.cutOff, month);
    const opening = value(running, OPENING);
    return {
      start: months.startOf(month),
      opening,
      joined: value(moved.joined),
      expansion: value(moved.expansion),
      reactivated: value(moved.reactivated),
      contraction: value(moved.contraction),
      churned: value(moved.churned),
      closing: value(running, CLOSING),
      cutOff: value(running, CUT),
      grr: opening > 0 ? value(running, KEPT) / opening : undefined,
      nrr: opening > 0 ? value(running, GROWN) / opening : undefined,
    };
  });
}

/** What the months of customers brought, by customer and then by month. */
interface MonthlyAmounts {
  starts: Int32Array;
  months: Int32Array;
  amounts: WholeAmounts;
}

function byMonth({ customers, starts, days, amounts }: PurchaseDays, calendar: CalendarPeriods): MonthlyAmounts {
  const monthly = {
    starts: new Int32Array(customers.length + 1),
    months: new Int32Array(days.length),
    amounts: amounts.sums(days.length),
  };
  let place = -1;
  for (let customer = 0; customer < customers.length; customer++) {
    const from = starts[customer]!;
    for (let day = from; day < starts[customer + 1]!; day++) {
      const month = calendar.indexOf(days[day]!);
      if (day === from || month !== monthly.months[place]) monthly.months[++place] = month;
      if (day === from) monthly.starts[customer] = place;
      monthly.amounts.add(place, amounts, day);
    }
  }
  monthly.starts[customers.length] = place + 1;
  return monthly;
}

/** By month; the part that is cut off by how much it changes. */
type Movements = Record<Movement | "cutOff", WholeAmounts>;

/** An amount comes in with its month, and goes when the months it covers are over. */
function movements({ starts, months, amounts }: MonthlyAmounts, covered: number, count: number): Movements {
  const moved = Object.fromEntries([...MOVEMENTS, "cutOff"].map((name) => [name, amounts.sums(count)])) as Movements;
  const level = amounts.sums(3);
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    level.set(AFTER, level, NONE);
    let hasPaid = false;
    const end = starts[customer + 1]!;
    let [next, gone] = [starts[customer]!, starts[customer]!];
    while (gone < end) {
      const month = Math.min(next < end ? months[next]! : Infinity, months[gone]! + covered);
      if (month >= count) break;
      level.set(BEFORE, level, AFTER);
      if (months[gone]! + covered === month) level.add(AFTER, amounts, gone++, -1);
      if (next < end && months[next] === month) level.add(AFTER, amounts, next++);
      move(moved, month, level, hasPaid);
      hasPaid ||= level.sign(AFTER) > 0;
    }
  }
  return moved;
}

const [NONE, BEFORE, AFTER] = [0, 1, 2];

function move(moved: Movements, month: number, level: WholeAmounts, hasPaid: boolean): void {
  const [before, after] = [level.sign(BEFORE), level.sign(AFTER)];
  if (before < 0) moved.cutOff.add(month, level, BEFORE);
  if (after < 0) moved.cutOff.add(month, level, AFTER, -1);
  if (after > 0 && before <= 0) return (hasPaid ? moved.reactivated : moved.joined).add(month, level, AFTER);
  if (before > 0 && after <= 0) return moved.churned.add(month, level, BEFORE);
  if (before <= 0) return;
  const grows = level.compare(AFTER, BEFORE) > 0;
  const into = grows ? moved.expansion : moved.contraction;
  into.add(month, level, AFTER, grows ? 1 : -1);
  into.add(month, level, BEFORE, grows ? -1 : 1);
}

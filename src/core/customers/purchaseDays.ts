import { WholeAmounts } from "../numerics/WholeAmounts";
import type { OrderLines } from "./OrderLines";
import { sortByMark } from "./sortByMark";

/** The days of customers on which something was bought or given back, by customer and then in their order. */
export interface PurchaseDays {
  /** The last day that counts. */
  until: number;
  /** Indexes into the ids of the lines: first those who have bought, then those with refunds only. */
  customers: Int32Array;
  /** How many have bought. */
  buyers: number;
  /** Where the days of each customer begin; one more than there are customers. */
  starts: Int32Array;
  days: Int32Array;
  /** What a day brought, refunds taken off. */
  amounts: WholeAmounts;
  /** 1 where the day is a purchase, 0 where all of it was given back. */
  isPurchase: Uint8Array;
  /** The amounts of the lines themselves; 0 after the last day. */
  lineAmounts: WholeAmounts;
}

/**
 * From order lines to the days on which customers bought. A purchase is a day on which a customer has at least one
 * amount of 0 or more, a free order too; its amount is the net sum of the day. A day of refunds only is no purchase: it
 * lowers totals. Lines after `until`, and those without a customer, are left out.
 *
 * Nothing here depends on the order of the lines but the order of customers, which is that of `ids`.
 *
 * @param counted  what is added up for each line in place of its amount, such as its margin; what a purchase is stays
 * with the amounts
 */
export function purchaseDays(lines: OrderLines, until: number, counted: Float64Array = lines.amounts): PurchaseDays {
  const lineAmounts = WholeAmounts.of(amountsUntil(lines.days, counted, until));
  const { customers, buyers, ranks } = ranked(lines, until);
  const { starts, marked, amounts } = linesInOrder(lines, until, ranks, customers.length, lineAmounts);
  // days take the places of their lines: there are never more of them
  const isPurchase = new Uint8Array(marked.length);
  let day = -1;
  for (let customer = 0; customer < customers.length; customer++) {
    const [from, to] = [starts[customer]!, starts[customer + 1]!];
    starts[customer] = day + 1;
    for (let place = from; place < to; place++) {
      const mark = marked[place]!;
      if (place > from && mark >> 1 === marked[day]) amounts.add(day, amounts, place);
      else {
        marked[++day] = mark >> 1;
        amounts.set(day, amounts, place);
      }
      if (mark & 1) isPurchase[day] = 1;
    }
  }
  starts[customers.length] = ++day;
  return {
    until,
    customers,
    buyers,
    starts,
    days: marked.subarray(0, day),
    amounts,
    isPurchase: isPurchase.subarray(0, day),
    lineAmounts,
  };
}

/** What comes later counts as nothing. */
function amountsUntil(days: Int32Array, amounts: Float64Array, until: number): Float64Array {
  if (!days.some((day) => day > until)) return amounts;
  const counted = amounts.slice();
  for (let line = 0; line < counted.length; line++) if (days[line]! > until) counted[line] = 0;
  return counted;
}

/** Customers in the order of their ids, those who have bought before the others; `ranks` is the place of each. */
function ranked(
  { ids, customers: customerOf, days, amounts }: OrderLines,
  until: number,
): Pick<PurchaseDays, "customers" | "buyers"> & { ranks: Int32Array } {
  // 1 for a customer of refunds only, 2 for one who has bought
  const kinds = new Uint8Array(ids.length);
  for (let line = 0; line < customerOf.length; line++) {
    const customer = customerOf[line]!;
    if (customer < 0 || days[line]! > until) continue;
    if (amounts[line]! >= 0) kinds[customer] = 2;
    else if (kinds[customer] === 0) kinds[customer] = 1;
  }
  const customers: number[] = [];
  const ranks = new Int32Array(ids.length);
  const rank = (kind: number): number => {
    for (let customer = 0; customer < kinds.length; customer++)
      if (kinds[customer] === kind) ranks[customer] = customers.push(customer) - 1;
    return customers.length;
  };
  const buyers = rank(2);
  rank(1);
  return { customers: Int32Array.from(customers), buyers, ranks };
}

/** Lines by customer and day, of which nothing is left but what is added up: they are gone through in one go. */
interface LinesInOrder {
  /** Where the lines of each customer begin. */
  starts: Int32Array;
  /** Twice the day of each line, and 1 more where its amount is 0 or above. */
  marked: Int32Array;
  amounts: WholeAmounts;
}

function linesInOrder(
  { customers, days, amounts }: OrderLines,
  until: number,
  ranks: Int32Array,
  count: number,
  lineAmounts: WholeAmounts,
): LinesInOrder {
  const next = new Int32Array(count + 1);
  const isKept = (line: number): boolean => customers[line]! >= 0 && days[line]! <= until;
  for (let line = 0; line < days.length; line++) if (isKept(line)) next[ranks[customers[line]!]! + 1]!++;
  for (let customer = 0; customer < count; customer++) next[customer + 1]! += next[customer]!;
  const starts = next.slice();
  const marked = new Int32Array(starts[count]!);
  const sorted = lineAmounts.sums(marked.length);
  for (let line = 0; line < days.length; line++) {
    if (!isKept(line)) continue;
    const place = next[ranks[customers[line]!]!]!++;
    marked[place] = days[line]! * 2 + (amounts[line]! >= 0 ? 1 : 0);
    sorted.set(place, lineAmounts, line);
  }
  for (let customer = 0; customer < count; customer++)
    sortByMark(marked, sorted, starts[customer]!, starts[customer + 1]!);
  return { starts, marked, amounts: sorted };
}

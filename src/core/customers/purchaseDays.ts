import { WholeAmounts } from "../numerics/WholeAmounts";
import { countingSort } from "./countingSort";
import type { OrderLines } from "./OrderLines";

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
 */
export function purchaseDays(lines: OrderLines, until: number): PurchaseDays {
  const { ids, amounts: asGiven, customers: customerOf, days: dayOf } = lines;
  const lineAmounts = WholeAmounts.of(asGiven.map((amount, line) => (dayOf[line]! <= until ? amount : 0)));
  const kept = linesOfCustomers(lines, until);
  const { customers, buyers, ranks } = ranked(kept, lines);
  const keys = customerOf.map((customer) => ranks[customer]!);
  const sorted = countingSort(byDay(kept, dayOf), keys, ids.length);

  const starts = new Int32Array(customers.length + 1);
  const days = new Int32Array(sorted.length);
  const amounts = lineAmounts.sums(sorted.length);
  const isPurchase = new Uint8Array(sorted.length);
  let [day, customer] = [-1, -1];
  for (const line of sorted) {
    const isNext = keys[line]! !== customer;
    if (isNext) customer = keys[line]!;
    if (isNext || dayOf[line]! !== days[day]!) days[++day] = dayOf[line]!;
    if (isNext) starts[customer] = day;
    amounts.add(day, lineAmounts, line);
    if (asGiven[line]! >= 0) isPurchase[day] = 1;
  }
  starts[customers.length] = ++day;
  return {
    until,
    customers,
    buyers,
    starts,
    days: days.subarray(0, day),
    amounts,
    isPurchase: isPurchase.subarray(0, day),
    lineAmounts,
  };
}

function linesOfCustomers({ customers, days }: OrderLines, until: number): Int32Array {
  const kept = new Int32Array(customers.length);
  let count = 0;
  for (let line = 0; line < customers.length; line++)
    if (customers[line]! >= 0 && days[line]! <= until) kept[count++] = line;
  return kept.subarray(0, count);
}

/** Customers in the order of their ids, those who have bought before the others; `ranks` is the place of each. */
function ranked(
  kept: Int32Array,
  { ids, customers: customerOf, amounts }: OrderLines,
): Pick<PurchaseDays, "customers" | "buyers"> & { ranks: Int32Array } {
  // 1 for a customer of refunds only, 2 for one who has bought
  const kinds = new Uint8Array(ids.length);
  for (const line of kept) {
    const customer = customerOf[line]!;
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

/** An export often has its days in their order already. */
function byDay(kept: Int32Array, days: Int32Array): Int32Array {
  let [first, last, isSorted] = [Infinity, -Infinity, true];
  for (const line of kept) {
    const day = days[line]!;
    if (day < last) isSorted = false;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return isSorted
    ? kept
    : countingSort(
        kept,
        days.map((day) => day - first),
        last - first + 1,
      );
}

import type { PurchaseColumns } from "../../src/core/models/purchaseRows";
import { referenceText } from "./referenceData";

const DAY = 86_400_000;
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;
const isoDay = (text: string): number => dayOf(...(text.split("-").map(Number) as [number, number, number]));

interface Purchase {
  customer: string;
  day: number;
  amount: number;
}

export interface ReferenceCustomers extends PurchaseColumns {
  ids: string[];
  repeatPurchases: number[];
  recency: number[];
  age: number[];
  logIntervals: number[];
  /** Mean amount of a repeat purchase, in cents exactly before the division; 0 where there is none. */
  monetaryValue: number[];
}

/** Purchases until a day, reduced by hand to what models ask: a purchase is a day, times are in weeks. */
function customersOf(purchases: readonly Purchase[], until: number): ReferenceCustomers {
  const days = new Map<string, Map<number, number>>();
  for (const { customer, day, amount } of purchases) {
    if (day > until) continue;
    const own = days.get(customer) ?? new Map<number, number>();
    days.set(customer, own.set(day, (own.get(day) ?? 0) + Math.round(amount * 100)));
  }
  const result: ReferenceCustomers = {
    ids: [...days.keys()],
    repeatPurchases: [],
    recency: [],
    age: [],
    logIntervals: [],
    monetaryValue: [],
  };
  for (const own of days.values()) {
    const sorted = [...own.keys()].sort((a, b) => a - b);
    const [first, last, repeats] = [sorted[0]!, sorted.at(-1)!, sorted.length - 1];
    result.repeatPurchases.push(repeats);
    result.recency.push((last - first) / 7);
    result.age.push((until - first) / 7);
    result.logIntervals.push(sorted.slice(1).reduce((sum, day, i) => sum + Math.log((day - sorted[i]!) / 7), 0));
    const cents = sorted.slice(1).reduce((sum, day) => sum + own.get(day)!, 0);
    result.monetaryValue.push(repeats > 0 ? cents / 100 / repeats : 0);
  }
  return result;
}

const linesOf = (file: string): string[] => referenceText(file).trim().split(/\r?\n/);

/** The same until a day, and of each customer the days after it, up to so many, on which it bought. */
export interface ReferenceSplit {
  before: ReferenceCustomers;
  /** By customer, counted from the day after the split. */
  after: number[][];
}

function splitAt(purchases: readonly Purchase[], until: number, length: number): ReferenceSplit {
  const before = customersOf(purchases, until);
  const after = before.ids.map((id) => {
    const days = purchases.filter(({ customer }) => customer === id).map(({ day }) => day - until);
    return [...new Set(days)].filter((day) => day > 0 && day <= length).sort((a, b) => a - b);
  });
  return { before, after };
}

const CDNOW_UNTIL = dayOf(1997, 9, 30);
const GROCERY_UNTIL = dayOf(2006, 12, 31);

export const cdnow = (): ReferenceCustomers => customersOf(cdnowPurchases(), CDNOW_UNTIL);
/** The 39 weeks after it. */
export const cdnowSplit = (): ReferenceSplit => splitAt(cdnowPurchases(), CDNOW_UNTIL, 39 * 7);
export const grocery = (): ReferenceCustomers => customersOf(groceryPurchases(), GROCERY_UNTIL);
/** The 52 weeks after it. */
export const grocerySplit = (): ReferenceSplit => splitAt(groceryPurchases(), GROCERY_UNTIL, 52 * 7);

function cdnowPurchases(): Purchase[] {
  return linesOf("cdnow/CDNOW_sample.txt").map((line): Purchase => {
    const [, customer, date, , amount] = line.trim().split(/\s+/) as [string, string, string, string, string];
    const day = dayOf(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6)));
    return { customer, day, amount: Number(amount) };
  });
}

function groceryPurchases(): Purchase[] {
  return linesOf("grocery/grocery_orders.csv")
    .slice(1)
    .map((line): Purchase => {
      const [customer, date] = line.replace(/"/g, "").split(",") as [string, string];
      return { customer, day: isoDay(date), amount: 0 };
    });
}

export function apparel(): ReferenceCustomers {
  const purchases = linesOf("apparel/apparel_orders.csv")
    .slice(1)
    .map((line): Purchase => {
      const [customer, date, amount] = line.replace(/"/g, "").split(",") as [string, string, string];
      return { customer, day: isoDay(date), amount: Number(amount) };
    });
  return customersOf(purchases, Math.min(...purchases.map(({ day }) => day)) + 104 * 7);
}

/** Lines with a customer, of no negative quantity or price. */
export function onlineRetail(): ReferenceCustomers {
  const purchases: Purchase[] = [];
  for (const line of referenceText("retail/online_retail.csv.gz").split("\n").slice(1)) {
    // a description may hold commas and quotes; what is wanted stands around it
    const [, quantity, date, price, customer] =
      /,(-?\d+),(\S+) [^,]*,(-?[\d.]+),([\d.]*),[^,]*$/.exec(line.trimEnd()) ?? [];
    if (!customer || Number(quantity) < 0 || Number(price) < 0) continue;
    purchases.push({ customer, day: isoDay(date!), amount: Number(quantity) * Number(price) });
  }
  return customersOf(purchases, dayOf(2011, 6, 30));
}

import { modelSentences } from "../../vocabulary/modelErrors";
import { CoreError } from "../CoreError";
import { counting, countingSort } from "../numerics/countingSort";
import { checkCustomer } from "./checkCustomer";
import { checkEach } from "./checkEach";
import { distinct } from "./distinct";

/** Customers as the models of purchases see them, a place a customer or, with weights, several who are the same. */
export interface PurchaseColumns {
  /** Purchases after the first. */
  repeatPurchases: ArrayLike<number>;
  /** From the first to the last purchase, in periods. */
  recency: ArrayLike<number>;
  /** From the first purchase to the end of what was seen, in periods. */
  age: ArrayLike<number>;
  /** How many customers a place stands for; one when left out. */
  weights?: ArrayLike<number>;
  /** Sum of the logarithms of the times between purchases of all who stand at a place. */
  logIntervals?: ArrayLike<number>;
}

/** Every different customer once, sorted by purchases, recency and age; all three are places of what follows. */
export interface PurchaseRows {
  purchases: Int32Array;
  recency: Int32Array;
  age: Int32Array;
  /** How many customers a row stands for. */
  weights: Float64Array;
  /** Numbers of purchases there are, and times there are, ascending. */
  counts: Float64Array;
  times: Float64Array;
  /** Of each place of the columns, its row. */
  rowOf: Int32Array;
  /** Of each number of purchases, its first row; and the number of rows. */
  starts: Int32Array;
  customers: number;
  /** Of all customers together. */
  logIntervals: number;
}

/**
 * Likelihoods ask nothing of a customer but repeat purchases, recency and age: those who agree in them are worked out
 * once.
 *
 * @throws {CoreError} "value" when a recency is above its age, or somebody without a repeat purchase has one
 * @source Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way
 */
export function purchaseRows(columns: PurchaseColumns): PurchaseRows {
  const { repeatPurchases, recency, age, weights, logIntervals } = columns;
  checkEach(repeatPurchases.length, (i) => {
    checkCustomer(repeatPurchases[i]!, recency[i]!, age[i]!);
  });
  const { length } = repeatPurchases;
  const { values: counts, places: countPlaces } = distinct(repeatPurchases);
  const { values: times, places: timePlaces } = distinct(recency, age);
  const agePlaces = timePlaces.subarray(length);
  let order = countingSort(counting(length), agePlaces, times.length);
  order = countingSort(order, timePlaces, times.length);
  order = countingSort(order, countPlaces, counts.length);

  const rows = {
    purchases: new Int32Array(length),
    recency: new Int32Array(length),
    age: new Int32Array(length),
    weights: new Float64Array(length),
  };
  const starts = new Int32Array(counts.length + 1);
  const rowOf = new Int32Array(length);
  let [row, customers, intervals] = [-1, 0, 0];
  for (let i = 0; i < length; i++) {
    const place = order[i]!;
    const [count, last, seen] = [countPlaces[place]!, timePlaces[place]!, agePlaces[place]!];
    if (row < 0 || count !== rows.purchases[row] || last !== rows.recency[row] || seen !== rows.age[row]) {
      row++;
      rows.purchases[row] = count;
      rows.recency[row] = last;
      rows.age[row] = seen;
      starts[count + 1] = row + 1;
    }
    const weight = weights ? weights[place]! : 1;
    rows.weights[row]! += weight;
    rowOf[place] = row;
    customers += weight;
    intervals += logIntervals ? logIntervals[place]! : 0;
  }
  row++;
  return {
    purchases: rows.purchases.slice(0, row),
    recency: rows.recency.slice(0, row),
    age: rows.age.slice(0, row),
    weights: rows.weights.slice(0, row),
    counts,
    times,
    rowOf,
    starts,
    customers,
    logIntervals: intervals,
  };
}

/** @throws {CoreError} "notAvailable" when there are no rows of repeat buyers */
export function checkRepeatBuyers({ counts }: PurchaseRows): void {
  if (!(counts.length > 0 && counts.at(-1)! > 0))
    throw new CoreError("notAvailable", modelSentences.nobodyBoughtAgain());
}

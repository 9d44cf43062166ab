import type { PurchaseColumns } from "../../src/core/models/purchaseRows";

/** Titles, then customers with the same purchases in one row, as a warehouse gives them. */
export type CompressedRows = [string[], ...number[][]];

/**
 * The compressed table of customers.
 *
 * @param time  what becomes of recency and age: in weeks a warehouse rounds both
 */
export function compressedTable(
  { repeatPurchases, recency, age, logIntervals }: PurchaseColumns,
  time: (weeks: number) => number = (weeks) => weeks,
): CompressedRows {
  const rows = new Map<string, [x: number, recency: number, age: number, logs: number, customers: number]>();
  for (let i = 0; i < age.length; i++) {
    const [x, last, seen] = [repeatPurchases[i]!, time(recency[i]!), time(age[i]!)] as const;
    const key = `${x} ${last} ${seen}`;
    const row = rows.get(key) ?? [x, last, seen, 0, 0];
    row[3] += logIntervals?.[i] ?? 0;
    row[4]++;
    rows.set(key, row);
  }
  return [["repeat_purchases", "recency", "age", "log_intervals", "customers"], ...rows.values()];
}

/** The columns of such a table, as fits take them. */
export function columnsOf([, ...rows]: CompressedRows): Required<PurchaseColumns> {
  const column = (place: number): number[] => rows.map((row) => row[place]!);
  return {
    repeatPurchases: column(0),
    recency: column(1),
    age: column(2),
    logIntervals: column(3),
    weights: column(4),
  };
}

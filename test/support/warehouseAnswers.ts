import { byCustomer } from "../../src/core/customers/byCustomer";
import { compressCustomers, compressSpend } from "../../src/core/customers/compressCustomers";
import type { OrderLines } from "../../src/core/customers/OrderLines";
import { purchaseDays } from "../../src/core/customers/purchaseDays";
import type { Reduction } from "../../src/orders/warehouse/Reduction";
import { results, type ResultId } from "../../src/orders/warehouse/results";
import { writtenDay } from "../../src/vocabulary/calendar";
import { call } from "./functions";
import type { WarehouseLine } from "./tortureOrders";

export type Row = Readonly<Record<string, unknown>>;

/** What of a column may differ: nothing of counts and days, less than half a cent of money, the last digits of logarithms. */
const KINDS = {
  customer: "text",
  repeat_purchases: "whole",
  recency: "figure",
  age: "figure",
  monetary_value: "money",
  total: "money",
  first_date: "day",
  last_date: "day",
  first_amount: "money",
  log_intervals: "figure",
  customers: "whole",
} as const satisfies Record<(typeof results)[ResultId][number], string>;

type Kind = (typeof KINDS)[keyof typeof KINDS];

/** The functions' own answer: CLV.BYCUSTOMER of the lines, or its customers compressed. */
export function ownAnswer(
  lines: readonly WarehouseLine[],
  dayOf: (seconds: number) => number,
  { until, result, unit }: Pick<Reduction, "until" | "result" | "unit">,
): Row[] {
  const kept = lines.filter(({ seconds, cents }) => seconds !== null && cents !== null);
  const days = kept.map(({ seconds }) => dayOf(seconds!));
  const amounts = kept.map(({ cents }) => (cents === "-0" ? -0 : cents! / 100));
  const customers = kept.map(({ customer }) => customer);
  if (result !== "customers") return compressed(customers, days, amounts, until, result, unit);
  const [keys, ...rows] = call("BYCUSTOMER", [inColumn(customers), inColumn(days), inColumn(amounts), until, unit]) as [
    string[],
    ...unknown[][],
  ];
  return rows.map((row) =>
    Object.fromEntries(
      row.map((value, i) => [
        keys[i]!,
        value === "" ? null : keys[i]!.endsWith("_date") ? writtenDay(value as number) : value,
      ]),
    ),
  );
}

const inColumn = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

function compressed(
  customers: readonly (string | null)[],
  days: readonly number[],
  amounts: readonly number[],
  until: number,
  result: "compressed" | "spend",
  unit: Reduction["unit"],
): Row[] {
  const ids = [...new Set(customers.map((id) => id?.trim() ?? "").filter((id) => id !== ""))];
  const places = new Map(ids.map((id, place) => [id, place]));
  const lines: OrderLines = {
    customers: Int32Array.from(customers, (id) => places.get(id?.trim() ?? "") ?? -1),
    ids,
    days: Int32Array.from(days),
    amounts: Float64Array.from(amounts),
  };
  const table = byCustomer(purchaseDays(lines, until), ids, "day");
  const columns: Readonly<Record<string, ArrayLike<number>>> =
    result === "spend"
      ? (({ repeatPurchases, meanSpend, customers: count }) => ({
          repeat_purchases: repeatPurchases,
          monetary_value: meanSpend,
          customers: count,
        }))(compressSpend(table))
      : (({ repeatPurchases, recency, age, logIntervals, customers: count }) => ({
          repeat_purchases: repeatPurchases,
          recency,
          age,
          log_intervals: logIntervals,
          customers: count,
        }))(compressCustomers(table, unit === "day" ? Infinity : 0));
  return Array.from({ length: columns["customers"]!.length }, (_, place) =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[place]])),
  );
}

/** Where a database answers otherwise, in words; none where it answers alike. */
export function differences(answer: readonly Row[], own: readonly Row[], result: ResultId): string[] {
  const names = results[result];
  const [theirs, ours] = [answer, own].map((rows) =>
    rows.map((row) => readRow(row, names)).sort((a, b) => compareRows(a, b, names)),
  ) as [Row[], Row[]];
  if (theirs.length !== ours.length) return [`${theirs.length} rows in place of ${ours.length}`];
  return theirs.flatMap((row, i) =>
    names
      .filter((name) => !isAlike(row[name], ours[i]![name], kindOf(name, result)))
      .map((name) => `row ${i}, ${name}: ${String(row[name])} in place of ${String(ours[i]![name])}`),
  );
}

/** A step of spending is a figure: the next one may be less than a cent away. */
const kindOf = (name: keyof typeof KINDS, result: ResultId): Kind =>
  result === "spend" && name === "monetary_value" ? "figure" : KINDS[name];

/** Databases give figures of many digits as texts, and days with or without a time. */
function readRow(row: Row, names: readonly (keyof typeof KINDS)[]): Row {
  return Object.fromEntries(
    names.map((name) => {
      const value = (row[name] ?? null) as string | number | null;
      const kind = KINDS[name];
      if (value === null) return [name, null];
      if (kind === "text") return [name, String(value)];
      return [name, kind === "day" ? String(value).slice(0, "2024-02-29".length) : Number(value)];
    }),
  );
}

function isAlike(theirs: unknown, ours: unknown, kind: Kind): boolean {
  if (kind === "text" || kind === "day" || kind === "whole" || theirs === null || ours === null) return theirs === ours;
  const [a, b] = [theirs as number, ours as number];
  const digits = 1e-12 * Math.max(1, Math.abs(b));
  return Math.abs(a - b) <= (kind === "money" ? Math.max(digits, CENT / 2) : digits);
}

const CENT = 0.01;

/** By what tells rows apart: of steps of spending, each differs from the next by 1 %. */
function compareRows(a: Row, b: Row, names: readonly string[]): number {
  for (const name of names) {
    const [left, right] = [a[name] ?? -1, b[name] ?? -1] as [string | number, string | number];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

import fc from "fast-check";
import { bridge } from "../../../src/core/customers/bridge";
import { byCustomer } from "../../../src/core/customers/byCustomer";
import { bySegment } from "../../../src/core/customers/bySegment";
import { cohorts } from "../../../src/core/customers/cohorts";
import { compressCustomers, compressSpend } from "../../../src/core/customers/compressCustomers";
import { keyFigures } from "../../../src/core/customers/keyFigures";
import { mrrBridge } from "../../../src/core/customers/mrrBridge";
import { purchaseDays } from "../../../src/core/customers/purchaseDays";
import { regularity } from "../../../src/core/customers/regularity";
import { rfm } from "../../../src/core/customers/rfm";
import type { CoreError } from "../../../src/core/CoreError";
import { total } from "../../../src/core/numerics/total";
import { serialOf } from "../../../src/vocabulary/calendar";
import { orderLines } from "../../support/orderLines";

type Line = readonly [customer: string | undefined, day: number, amount: number, order?: string];

const FIRST = serialOf([2023, 11, 20]);
const UNTIL = serialOf([2025, 2, 10]);

const customer = fc.option(fc.constantFrom("1", "2", "10", "007", "anna", "Anna", "berta", "zoë"), { nil: undefined });
const cents = fc.integer({ min: -20_000, max: 50_000 }).map((amount) => amount / 100);
// amounts that no power of ten makes whole
const anyAmount = fc.oneof(cents, fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const lineOf = (amount: fc.Arbitrary<number>): fc.Arbitrary<Line> =>
  fc.tuple(
    customer,
    fc.integer({ min: FIRST, max: UNTIL + 20 }),
    amount,
    fc.constantFrom("A", "B", "C", "D", "E", "F"),
  );
const export_ = fc.constantFrom(cents, anyAmount).chain((amount) => fc.array(lineOf(amount), { maxLength: 60 }));

/** The result, or the sentence that says why there is none. */
const attempt = <T>(make: () => T): T | string => {
  try {
    return make();
  } catch (error) {
    return (error as CoreError).sentence.en;
  }
};

/** Every result, with the customers by their names. */
function everything(lines: readonly Line[]): unknown {
  const columns = orderLines(lines);
  const purchases = purchaseDays(columns, UNTIL);
  const named = (customers: Int32Array): string[] => Array.from(customers, (index) => columns.ids[index]!);
  const table = byCustomer(purchases, columns.ids, "day");
  const scores = rfm(purchases, columns.ids);
  const names = ["x", "y", "z"];
  const segments = Int32Array.from(lines, ([, day]) => (day % 4) - 1);
  return {
    figures: attempt(() => keyFigures(purchases, columns)),
    table: { ...table, customers: named(table.customers) },
    scores: { ...scores, customers: named(scores.customers) },
    bridge: bridge(purchases, "week", 3),
    mrr: [1, 4].map((months) => mrrBridge(purchases, months)),
    cohorts: (["revenue", "customers", "cumulative_revenue"] as const).map((measure) =>
      cohorts(purchases, "quarter", measure),
    ),
    segments: bySegment(purchases, columns, { names, ofLines: segments }, 0.4),
    regularity: attempt(() => regularity(purchases)),
    compressed: [compressCustomers(table), compressCustomers(table, 0), compressSpend(table)],
  };
}

test("shuffling the lines changes nothing, to the last digit", () => {
  const shuffled = export_.chain((lines) =>
    fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length })),
  );
  fc.assert(
    fc.property(shuffled, ([lines, others]) => {
      expect(everything(others)).toEqual(everything(lines));
    }),
    { numRuns: 300 },
  );
});

test("lines after the last day change nothing", () => {
  fc.assert(
    fc.property(export_, (lines) => {
      const kept = lines.filter(([, day]) => day <= UNTIL);
      expect(everything(lines)).toEqual(everything(kept));
    }),
    { numRuns: 200 },
  );
});

const periods = fc.constantFrom("day" as const, "week" as const, "month" as const, "quarter" as const);

test("opening + new + reactivated - lost = closing, and closing is who bought within the last periods", () => {
  fc.assert(
    fc.property(export_, periods, fc.integer({ min: 1, max: 5 }), (lines, period, after) => {
      const rows = bridge(purchaseDays(orderLines(lines), UNTIL), period, after);
      const bought = lines.filter(([id, day, amount]) => id !== undefined && day <= UNTIL && amount >= 0);
      let opening = 0;
      rows.forEach((row, i) => {
        expect(row.opening).toBe(opening);
        expect(row.opening + row.joined + row.reactivated - row.lost).toBe(row.closing);
        const from = rows[Math.max(0, i - after + 1)]!.start;
        const to = rows[i + 1]?.start;
        if (to !== undefined)
          expect(row.closing).toBe(new Set(bought.filter(([, day]) => day >= from && day < to).map(([id]) => id)).size);
        opening = row.closing;
      });
    }),
    { numRuns: 300 },
  );
});

test("the same in money, to the cent; what months of 1 bring and what is cut off are all there is", () => {
  fc.assert(
    fc.property(fc.array(lineOf(cents), { maxLength: 60 }), fc.integer({ min: 1, max: 13 }), (lines, covered) => {
      const purchases = purchaseDays(orderLines(lines), UNTIL);
      const rows = mrrBridge(purchases, covered);
      let opening = 0;
      for (const row of rows) {
        expect(row.opening).toBe(opening);
        const closing = row.opening + row.joined + row.expansion + row.reactivated - row.contraction - row.churned;
        expect(Math.abs(closing - row.closing)).toBeLessThan(1e-9);
        opening = row.closing;
      }
      if (covered > 1) return;
      const last = serialOf([2025, 2, 1]);
      const all = lines.filter(([id, day]) => id !== undefined && day < last).map(([, , amount]) => amount);
      expect(total(rows.map((row) => row.closing - row.cutOff))).toBeNear(total(all), 1e-9);
    }),
    { numRuns: 300 },
  );
});

test("key figures tie out to the cent, and agree with a naive count", () => {
  fc.assert(
    fc.property(fc.array(lineOf(cents), { maxLength: 60 }), (lines) => {
      fc.pre(lines.some(([, day]) => day <= UNTIL));
      const columns = orderLines(lines);
      const figures = keyFigures(purchaseDays(columns, UNTIL), columns);
      const kept = lines.filter(([, day]) => day <= UNTIL);
      const buyers = new Set(kept.filter(([, , amount]) => amount >= 0).map(([id]) => id));
      buyers.delete(undefined);
      const money = (some: readonly Line[]): number => total(some.map(([, , amount]) => amount));
      const ofBuyers = kept.filter(([id]) => buyers.has(id));
      expect(figures.revenueTotal).toBe(money(kept));
      expect(total([figures.revenue, figures.revenueWithoutCustomer, figures.revenueRefundsOnly])).toBe(
        figures.revenueTotal,
      );
      expect(figures.revenue).toBe(money(ofBuyers));
      expect(figures.refunds).toBe(-money(ofBuyers.filter(([, , amount]) => amount < 0)) + 0);
      expect(figures.orders).toBe(
        new Set(ofBuyers.filter(([, , amount]) => amount >= 0).map(([, , , order]) => order)).size,
      );
      expect(figures.customers).toBe(buyers.size);
    }),
    { numRuns: 300 },
  );
});

test("cohorts and segments bring what their customers bring", () => {
  fc.assert(
    fc.property(fc.array(lineOf(cents), { maxLength: 60 }), (lines) => {
      fc.pre(lines.length > 0);
      const columns = orderLines(lines);
      const purchases = purchaseDays(columns, serialOf([2025, 3, 31]));
      const figures = keyFigures(purchases, columns);
      const cells = cohorts(purchases, "month", "revenue").flatMap(({ values }) => values);
      expect(total(cells.map((cell) => cell!))).toBe(figures.revenue);
      const rows = bySegment(purchases, columns, { names: ["x"], ofLines: new Int32Array(lines.length) });
      expect(rows.map(({ revenue, customers }) => [revenue, customers]).at(-1)).toEqual([
        figures.revenue,
        figures.customers,
      ]);
      const { total: totals } = byCustomer(purchases, columns.ids, "week");
      expect(total(totals)).toBe(figures.revenue);
    }),
    { numRuns: 200 },
  );
});

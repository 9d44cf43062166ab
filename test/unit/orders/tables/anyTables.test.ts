import fc from "fast-check";
import { bridge } from "../../../../src/core/customers/bridge";
import { cohorts } from "../../../../src/core/customers/cohorts";
import { movement } from "../../../../src/core/customers/movement";
import { purchaseDays } from "../../../../src/core/customers/purchaseDays";
import { total } from "../../../../src/core/numerics/total";
import { makeOrderTables } from "../../../../src/orders/tables/makeOrderTables";
import type { LinesUsed } from "../../../../src/orders/tables/Bought";
import type { TableSettings } from "../../../../src/orders/tables/TableSettings";
import { serialOf } from "../../../../src/vocabulary/calendar";
import { orderLines } from "../../../support/orderLines";

const FIRST = serialOf([2022, 11, 20]);
const LAST = serialOf([2025, 2, 10]);
const UNTIL = serialOf([2024, 12, 31]);

const line = fc.tuple(
  fc.option(fc.constantFrom("1", "2", "10", "007", "anna", "Anna", "berta", "zoë"), { nil: undefined }),
  fc.integer({ min: FIRST, max: LAST }),
  fc.integer({ min: -20_000, max: 50_000 }).map((amount) => amount / 100),
  fc.constantFrom("A", "B", "C", "D", "E", "F"),
);
const NAMES = ["web", "shop"];
const used = fc
  .array(fc.tuple(line, fc.integer({ min: -1, max: 1 }), fc.integer({ min: 0, max: 9000 })), { maxLength: 80 })
  .map((rows): LinesUsed => ({
    lines: orderLines([["anna", FIRST, 10, "A"], ...rows.map(([one]) => one)]),
    segments: { labels: NAMES, ofLine: Int32Array.from([0, ...rows.map(([, segment]) => segment)]) },
    costs: Float64Array.from([4, ...rows.map(([, , cost]) => cost / 100)]),
  }));
const settings: TableSettings = { until: UNTIL, fiscalStart: 1, inactiveAfter: 12, cohortPeriod: "quarter" };
const acquisitionCost: TableSettings["acquisitionCost"] = {
  by: "segment",
  costs: [
    ["web", 100],
    ["fair", 30],
  ],
};

test("every sheet says the same of all customers", () => {
  fc.assert(
    fc.property(used, (rows) => {
      const tables = makeOrderTables(rows, { ...settings, acquisitionCost });
      const { customers, rfm, cohorts: shown, segments, tieOut, year } = tables;
      const [revenue, margin] = [total(customers.totals), total(customers.margins!)];
      expect(tieOut.all.at(-1)!.amount).toBeNear(revenue, 1e-13);
      expect(tieOut.year.at(-1)!.amount).toBe(year.figures.revenue);
      expect([segments!.all.revenue, segments!.all.margin]).toEqual([revenue, margin]);
      for (const groups of [rfm.segments, rfm.tiers, [...shown.rows, shown.earlier], segments!.rows]) {
        expect(total(groups.map((group) => group.customers))).toBe(customers.ids.length);
        expect(total(groups.map((group) => group.revenue))).toBe(revenue);
        expect(total(groups.map((group) => group.margin!))).toBe(margin);
      }
      expect(total(segments!.rows.map((row) => row.newCustomers))).toBe(year.figures.newCustomers);
      expect(total(segments!.rows.map((row) => row.cost ?? 0))).toBe(130);
      expect(year.acquisitionCost).toBe(130);
    }),
    { numRuns: 200 },
  );
});

test("a year counted once is the bridge of a year, and the cohorts of margins those of lines less their costs", () => {
  fc.assert(
    fc.property(used, ({ lines, costs }) => {
      const purchases = purchaseDays(lines, UNTIL);
      const inYear = (year: number): { from: number; to: number } => ({
        from: serialOf([year, 1, 1]),
        to: serialOf([year, 12, 31]),
      });
      const { opening, joined, reactivated, lost, closing } = bridge(purchases, "year", 1).at(-1)!;
      expect(movement(purchases, inYear(2023), inYear(2024))).toEqual({ opening, joined, reactivated, lost, closing });
      const margins = purchaseDays(lines, UNTIL, costs);
      const sums = cohorts(margins, "year", "revenue").map(({ values }) => total(values.map((value) => value ?? 0)));
      const buyers = new Set(margins.customers.subarray(0, margins.buyers));
      const expected = Array.from(costs!).filter(
        (_, line) => buyers.has(lines.customers[line]!) && lines.days[line]! <= UNTIL,
      );
      expect(total(sums)).toBeNear(total(expected), 1e-12);
      expect(cohorts(margins, "year", "customers")).toEqual(cohorts(purchases, "year", "customers"));
    }),
    { numRuns: 200 },
  );
});

test("the tables do not depend on the order of the lines", () => {
  fc.assert(
    fc.property(used, ({ lines, segments, costs }) => {
      const order = Array.from(lines.days.keys()).reverse();
      const whole = (column: Int32Array): Int32Array => Int32Array.from(order, (place) => column[place]!);
      const reversed: LinesUsed = {
        lines: {
          ids: lines.ids,
          customers: whole(lines.customers),
          days: whole(lines.days),
          amounts: Float64Array.from(order, (place) => lines.amounts[place]!),
          orders: whole(lines.orders!),
        },
        segments: { labels: segments!.labels, ofLine: whole(segments!.ofLine) },
        costs: Float64Array.from(order, (place) => costs![place]!),
      };
      expect(makeOrderTables(reversed, settings)).toEqual(
        makeOrderTables({ lines, segments: segments!, costs: costs! }, settings),
      );
    }),
    { numRuns: 100 },
  );
});

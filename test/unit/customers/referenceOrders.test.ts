import { bridge } from "../../../src/core/customers/bridge";
import { byCustomer } from "../../../src/core/customers/byCustomer";
import { cohorts } from "../../../src/core/customers/cohorts";
import { compressCustomers, compressSpend } from "../../../src/core/customers/compressCustomers";
import { keyFigures } from "../../../src/core/customers/keyFigures";
import type { OrderLines } from "../../../src/core/customers/OrderLines";
import { purchaseDays, type PurchaseDays } from "../../../src/core/customers/purchaseDays";
import { regularity } from "../../../src/core/customers/regularity";
import { topShare } from "../../../src/core/customers/topShare";
import { total } from "../../../src/core/numerics/total";
import { serialOfWritten } from "../../../src/vocabulary/calendar";
import { call } from "../../support/functions";
import { describeWithData } from "../../support/referenceData";
import { cdnow, grocery, onlineRetail } from "../../support/referenceOrders";

const day = (written: string): number => serialOfWritten(written)!;
const sum = (values: ArrayLike<number>): number => total(Float64Array.from(values));

/** Customers, their repeat purchases, and how many have none. */
function counts(lines: OrderLines, until: string): [customers: number, repeats: number, none: number] {
  const { repeatPurchases } = byCustomer(purchaseDays(lines, day(until)), lines.ids, "week");
  return [repeatPurchases.length, sum(repeatPurchases), repeatPurchases.filter((count) => count === 0).length];
}

describeWithData("CDNOW", () => {
  const until = "1997-09-30";

  test("has the counts of the papers until 1997-09-30", () => {
    expect(counts(cdnow(), until)).toEqual([2357, 2457, 1411]);
  });

  // facts/models.md: mean of the repeat purchases of 946 customers, as Gamma-Gamma was fitted to them
  test("compressed by days it is the same base, in fewer rows", () => {
    const lines = cdnow();
    const table = byCustomer(purchaseDays(lines, day(until)), lines.ids, "day");
    const compressed = compressCustomers(table);
    expect(compressed.unit).toBe("day");
    expect(compressed.customers.length).toBe(1016);
    expect(sum(compressed.customers)).toBe(2357);
    expect(sum(compressed.repeatPurchases.map((x, row) => x * compressed.customers[row]!))).toBe(2457);
    expect(sum(compressed.logIntervals)).toBeNear(sum(table.logIntervals), 1e-12);
  });

  test("where the days do not fit it is compressed by weeks, and says so", () => {
    const lines = cdnow();
    const table = byCustomer(purchaseDays(lines, day(until)), lines.ids, "day");
    const compressed = compressCustomers(table, 1000);
    expect(compressed.unit).toBe("week");
    expect(compressed.customers.length).toBeLessThan(1016);
    expect(sum(compressed.customers)).toBe(2357);
    const inWeeks = byCustomer(purchaseDays(lines, day(until)), lines.ids, "week");
    expect(sum(compressed.logIntervals)).toBeNear(sum(inWeeks.logIntervals), 1e-10);
  });

  test("mean spends are kept to half a percent", () => {
    const lines = cdnow();
    const table = byCustomer(purchaseDays(lines, day(until)), lines.ids, "day");
    const spend = compressSpend(table);
    expect(sum(spend.customers)).toBe(946);
    const exact = sum(table.monetaryValue.filter((mean) => mean > 0));
    expect(sum(spend.meanSpend.map((mean, row) => mean * spend.customers[row]!))).toBeNear(exact, 0.005);
  });
});

describeWithData("the grocery", () => {
  const until = "2006-12-31";

  test("has the counts that were taken by other means", () => {
    expect(counts(grocery(), until)).toEqual([1525, 5569, 590]);
  });

  test("is as regular as facts/models-2.md says, until the cut and over both years", () => {
    const lines = grocery();
    const early = regularity(purchaseDays(lines, day(until)));
    expect([Math.round(early.k * 1e4) / 1e4, early.customers]).toEqual([2.5182, 713]);
    const all = regularity(purchaseDays(lines, day("2007-12-31")));
    expect([Math.round(all.k * 1e4) / 1e4, all.customers]).toEqual([1.8703, 779]);
  });
});

describeWithData("Online Retail", () => {
  let lines: OrderLines;
  let purchases: PurchaseDays;
  beforeAll(() => {
    lines = onlineRetail();
    purchases = purchaseDays(lines, day("2011-12-09"));
  });

  test("has the customers and repeat purchases of facts/real-data.md", () => {
    expect(lines.days).toHaveLength(541_909);
    expect(counts(lines, "2011-12-09")).toEqual([4339, 12_427, 1549]);
    expect(counts(lines, "2011-06-30")).toEqual([2960, 5017, 1404]);
    expect(purchases.customers).toHaveLength(4372);
  });

  test("its key figures tie out to the thousandth", () => {
    const figures = keyFigures(purchases, lines);
    expect(figures).toEqual({
      revenue: 8_310_477.054,
      refunds: expect.any(Number) as number,
      orders: 18_536,
      customers: 4339,
      repeatCustomers: 4339 - 1549,
      firstDate: day("2010-12-01"),
      lastDate: day("2011-12-09"),
      medianDaysBetween: 28,
      revenueWithoutCustomer: 1_447_682.12,
      customersRefundsOnly: 33,
      revenueRefundsOnly: -10_411.24,
      revenueTotal: 9_747_747.934,
    });
    // lines below 0 of all customers
    expect(figures.refunds - figures.revenueRefundsOnly).toBeNear(611_342.09, 1e-14);
    expect(figures.revenue / figures.orders).toBeNear(448.34, 1e-5);
    expect(keyFigures(purchases, { ...lines, orders: undefined } as unknown as OrderLines).orders).toBe(16_766);
  });

  test("its cells, as a formula hands them over, give the same", () => {
    const column = (cell: (line: number) => unknown): unknown[][] => Array.from(lines.days, (_, line) => [cell(line)]);
    const cells = [
      column((line) => lines.ids[lines.customers[line]!] ?? null),
      column((line) => lines.days[line]! + 0.5),
      column((line) => lines.amounts[line]),
      day("2011-12-09"),
    ];
    const numbers = column((line) => lines.orders![line]);
    const figures = new Map((call("KPIS", [...cells, numbers], 5) as [string, number][]).slice(1));
    expect([figures.get("revenue"), figures.get("orders"), figures.get("customers")]).toEqual([
      8_310_477.054, 18_536, 4339,
    ]);
    expect(figures.get("aov")).toBeNear(448.34, 1e-5);
    const rows = (call("BYCUSTOMER", cells, 5) as unknown[][]).slice(1);
    expect([rows.length, sum(rows.map((row) => Number(row[1])))]).toEqual([4339, 12_427]);
    const segments = (call("RFM", cells, 5) as unknown[][]).slice(1).map((row) => row[7]);
    expect(new Set(segments).size).toBe(11);
  });

  test("the best 5% bring what they bring by other means", () => {
    const { total: totals } = byCustomer(purchases, lines.ids, "week");
    expect(topShare(totals)).toBeNear(0.48394, 1e-5);
    expect(sum(totals)).toBe(8_310_477.054);
  });

  test("of 885 customers of December 2010, 324 and 286 buy in the next two months", () => {
    const [first] = cohorts(purchases, "month", "customers");
    expect([first!.start, first!.customers, first!.isFirst]).toEqual([day("2010-12-01"), 885, true]);
    expect(first!.values.slice(0, 3)).toEqual([885, 324, 286]);
    // the last month is cut at the 9th
    expect(first!.values).toHaveLength(13);
    expect(first!.values[12]).toBeUndefined();
  });

  test("they buy on 6,427 more days in the 162 days after June", () => {
    const later = lines.days.map((date) => (date > day("2011-06-30") ? date : 0));
    const known = new Set(purchaseDays(lines, day("2011-06-30")).customers.subarray(0, 2960));
    const bought = new Set<string>();
    later.forEach((date, line) => {
      if (date > 0 && lines.amounts[line]! >= 0 && known.has(lines.customers[line]!))
        bought.add(`${lines.customers[line]} ${date}`);
    });
    expect(bought.size).toBe(6427);
    const all = byCustomer(purchases, lines.ids, "day");
    const places = new Map([...all.customers].map((customer, place) => [customer, all.repeatPurchases[place]!]));
    const more = [...known].reduce((count, customer) => count + places.get(customer)! + 1, 0);
    expect(more - (2960 + 5017)).toBe(6427);
  });

  test("its bridge ends with the customers of the last three finished months", () => {
    const rows = bridge(purchases, "month", 3);
    expect(rows).toHaveLength(12);
    const active = new Set<number>();
    lines.days.forEach((date, line) => {
      const isLate = date >= day("2011-09-01") && date <= day("2011-11-30");
      if (isLate && lines.customers[line]! >= 0 && lines.amounts[line]! >= 0) active.add(lines.customers[line]!);
    });
    expect(rows.at(-1)!.closing).toBe(active.size);
    expect(rows.map(({ churnRate }) => churnRate === undefined)).toEqual([
      true,
      true,
      true,
      ...Array<boolean>(9).fill(false),
    ]);
  });
});

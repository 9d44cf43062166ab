import { makeOrderTables } from "../../../../src/orders/tables/makeOrderTables";
import type { OrderTables } from "../../../../src/orders/tables/OrderTables";
import type { TableSettings } from "../../../../src/orders/tables/TableSettings";
import type { OrderLines } from "../../../../src/core/customers/OrderLines";
import { total } from "../../../../src/core/numerics/total";
import { serialOfWritten } from "../../../../src/vocabulary/calendar";
import { describeWithData } from "../../../support/referenceData";
import { cdnow, grocery, onlineRetail } from "../../../support/referenceOrders";

const day = (written: string): number => serialOfWritten(written)!;
const settings = (until: string, more: Partial<TableSettings> = {}): TableSettings => ({
  until: day(until),
  fiscalStart: 1,
  inactiveAfter: 12,
  cohortPeriod: "month",
  ...more,
});

describeWithData("the tables of Online Retail", () => {
  let lines: OrderLines;
  let tables: OrderTables;
  beforeAll(() => {
    lines = onlineRetail();
    tables = makeOrderTables({ lines }, settings("2011-12-09", { inactiveAfter: 3, marginRate: 0.4 }));
  });

  // facts/real-data.md, counted with pandas
  test("hold the figures that were counted by other means", () => {
    const { compared, figures } = tables.year;
    expect(compared.with).toBe("all");
    expect(compared.figures).toMatchObject({
      revenue: 8_310_477.054,
      orders: 18_536,
      customers: 4339,
      repeatCustomers: 4339 - 1549,
      medianDaysBetween: 28,
      from: day("2010-12-01"),
    });
    expect(figures.newCustomers).toBe(4339 - 885);
    expect(tables.rfm.topShare).toBeNear(0.48394, 1e-5);
    expect(tables.rfm.tiers.map(({ customers }) => customers)).toEqual([217, 651, 1302, 2169]);
    expect(tables.customers.ids).toHaveLength(4339);
    expect(total(tables.customers.purchases) - 4339).toBe(12_427);
    expect(tables.cohorts.earlier).toMatchObject({ cohorts: 1, customers: 885 });
  });

  test("tie out from all lines to what the sheets show", () => {
    expect(tables.tieOut.all).toEqual([
      { id: "used", rows: 541_909, amount: 9_747_747.934 },
      { id: "withoutCustomer", rows: -135_080, amount: -1_447_682.12 },
      { id: "refundsOnly", rows: expect.any(Number) as number, amount: 10_411.24 },
      { id: "revenue", rows: expect.any(Number) as number, amount: 8_310_477.054 },
    ]);
    const { year } = tables.tieOut;
    expect(year.at(-1)).toMatchObject({ id: "revenue", amount: tables.year.figures.revenue });
    for (const rows of [year, tables.tieOut.all]) {
      expect(total(rows.slice(0, -1).map(({ amount }) => amount))).toBe(rows.at(-1)!.amount);
      expect(total(rows.slice(0, -1).map((row) => row.rows))).toBe(rows.at(-1)!.rows);
    }
  });

  test("by a rule of three months the churn is that of nine months, brought to a year", () => {
    const { rows, once, churn } = tables.bridge;
    expect(rows).toHaveLength(12);
    expect(once).toMatchObject({ opening: 0, closing: rows.at(-1)!.closing, lost: 0 });
    const kept = rows.slice(3).reduce((all, { lost, opening }) => all * (1 - lost / opening), 1);
    expect(churn).toEqual({ by: "months", months: 9, rate: expect.any(Number) as number });
    expect(churn.rate).toBeNear(1 - Math.pow(kept, 12 / 9), 1e-12);
  });

  test("by a rule of twelve months nobody could be lost yet, and the question stays open", () => {
    const { bridge, guided } = makeOrderTables({ lines }, settings("2011-12-09"));
    expect(bridge.churn).toEqual({ by: "nothing", rate: undefined, months: 0 });
    expect(guided).toMatchObject({ months: 12, from: day("2010-12-01"), to: day("2011-11-30") });
  });

  test("agree with each other", () => expectAgreement(tables));
});

describeWithData("the tables of CDNOW", () => {
  let tables: OrderTables;
  beforeAll(() => {
    tables = makeOrderTables({ lines: cdnow() }, settings("1997-09-30"));
  });

  test("have the customers and purchases of the papers", () => {
    expect(tables.customers.ids).toHaveLength(2357);
    expect(total(tables.customers.purchases)).toBe(2357 + 2457);
    expect(tables.customers.purchases.filter((count) => count === 1)).toHaveLength(1411);
    expect(tables.rfm.map.map((row) => total(row))[0]).toBe(1411);
    // all were won in the first quarter
    expect(tables.cohorts.rows.map(({ customers }) => customers).slice(3)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("agree with each other", () => expectAgreement(tables));
});

describeWithData("the tables of the grocery", () => {
  test("the churn of 2007 counts each customer once, as the lines say", () => {
    const lines = grocery();
    const tables = makeOrderTables({ lines }, settings("2007-12-31"));
    const bought = (year: string): Set<number> =>
      new Set(
        Array.from(lines.customers).filter(
          (_, line) => lines.days[line]! >= day(`${year}-01-01`) && lines.days[line]! <= day(`${year}-12-31`),
        ),
      );
    const [before, after] = [bought("2006"), bought("2007")];
    const lost = [...before].filter((customer) => !after.has(customer)).length;
    expect(tables.bridge.once).toMatchObject({ opening: before.size, closing: after.size, lost });
    expect(tables.bridge.churn).toEqual({ by: "counted", months: 12, rate: lost / before.size });
    expect(tables.year.compared).toMatchObject({ with: "yearBefore", figures: { customers: before.size } });
    expectAgreement(tables);
  });
});

/** Every total of a table against those of the others. */
function expectAgreement({ customers, rfm, cohorts, year, bridge, tieOut }: OrderTables): void {
  const [count, revenue] = [customers.ids.length, total(customers.totals)];
  const groups = [rfm.segments, rfm.tiers, [...cohorts.rows, cohorts.earlier]];
  for (const group of groups) {
    expect(total(group.map((one) => one.customers))).toBe(count);
    expect(total(group.map((one) => one.revenue))).toBeNear(revenue, 1e-14);
  }
  expect(total(rfm.map.flat())).toBe(count);
  expect(tieOut.all.at(-1)!.amount).toBeNear(revenue, 1e-14);
  expect(tieOut.year.at(-1)!.amount).toBe(year.figures.revenue);
  const { once, rows } = bridge;
  expect(once!.closing).toBe(rows.at(-1)!.closing);
  expect(once!.opening).toBe(rows[0]!.opening);
  expect(once!.opening + once!.joined + once!.reactivated - once!.lost).toBe(once!.closing);
}

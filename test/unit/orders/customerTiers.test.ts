import { oneOrderUp } from "../../../src/core/customers/oneOrderUp";
import { valueTiers } from "../../../src/core/customers/valueTiers";
import { CoreError } from "../../../src/core/CoreError";
import { sharesApart } from "../../../src/core/numerics/sharesApart";
import { total } from "../../../src/core/numerics/total";
import { customerTiers, type CustomerTiers } from "../../../src/orders/models/customerTiers";
import { spendingCustomers } from "../../../src/orders/models/spendingCustomers";
import type { LineLabels } from "../../../src/orders/prepare/PreparedOrders";
import type { LinesUsed } from "../../../src/orders/tables/Bought";
import { makeOrderTables } from "../../../src/orders/tables/makeOrderTables";
import type { TableSettings } from "../../../src/orders/tables/TableSettings";
import cases from "../../cases/tiers.json";
import { orderLines } from "../../support/orderLines";
import { describeWithData } from "../../support/referenceData";
import { cdnow } from "../../support/referenceOrders";

const settingsUntil = (until: number): TableSettings => ({
  until,
  fiscalStart: 1,
  inactiveAfter: 12,
  cohortPeriod: "month",
});

type Written = [id: string | null, day: number, amount: number, cost: number, channel: number, product: number];
const written = cases.made.lines as Written[];
const lines = orderLines(written.map(([id, day, amount]) => [id ?? undefined, day, amount]));
const used: LinesUsed = { lines, costs: Float64Array.from(written, ([, , , cost]) => cost) };
const labels: { channel: LineLabels; product: LineLabels } = {
  channel: { labels: cases.made.channels, ofLine: Int32Array.from(written, ([, , , , channel]) => channel) },
  product: { labels: cases.made.products, ofLine: Int32Array.from(written, ([, , , , , product]) => product) },
};

/** Predictions are made up, as the oracle makes them: by the places of the customers. */
const active = (count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => (((i * 37) % 100) + 0.5) / 100);
const expected = (count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => ((i * 7919) % 1000) / 10);

function tiersOf(
  of: LinesUsed,
  until: number,
  parts: Parameters<typeof customerTiers>[1],
  isAnonymous = false,
): CustomerTiers {
  const { length } = spendingCustomers(of.lines, { until }).ids;
  return customerTiers(of, parts, {
    settings: settingsUntil(until),
    isAnonymous,
    active: active(length),
    expected: expected(length),
  });
}

function holds(found: CustomerTiers, wanted: (typeof cases)["made"] | (typeof cases)["cdnow"]): void {
  found.tiers.forEach((tier, i) => {
    const row = wanted.tiers[i]!;
    expect([tier.customers, tier.orders]).toEqual([row.customers, row.orders]);
    expect(tier.revenue).toBeNear(row.revenue, 1e-12);
    expect(tier.expected).toBeNear(row.expected, 1e-12);
    expect(tier.from).toBe(row.from);
    if (row.margin === null) expect(tier.margin).toBeUndefined();
    else expect(tier.margin).toBeNear(row.margin, 1e-12);
  });
  found.moved.forEach((into, i) => {
    const row = wanted.moved[i]!;
    expect(into.customers).toBe(row.customers);
    expect(into.missing).toBeNear(row.missing, 1e-11);
    expect(into.orders).toBeNear(row.order, 1e-12);
    expect(into.likely).toBeNear(row.likely, 1e-12);
  });
  expect(found.movers.map(({ id, reached }) => [id, reached])).toEqual(
    wanted.movers.map(([id, reached]) => [id, reached]),
  );
  found.movers.forEach(({ missing, order }, i) => {
    expect(missing).toBeNear(wanted.movers[i]![2] as number, 1e-9);
    expect(order).toBeNear(wanted.movers[i]![3] as number, 1e-12);
  });
  expect(found.future.customers).toBe(wanted.future.customers);
  expect(found.future.expected).toBeNear(wanted.future.expected, 1e-12);
  expect(found.future.from).toBe(wanted.future.from);
  expect(found.futureBest.map(({ id }) => id)).toEqual(wanted.futureBest);
  expect(found.compared).toBe(wanted.compared);
  expect(found.marks).toEqual(wanted.marks.map(({ chi: _chi, ...mark }) => mark));
}

describe("of a shop that never was, as an independent calculation has them", () => {
  const found = tiersOf(used, cases.made.until, labels);

  test("tiers, who would move up, who may be among the best, and what marks these", () => {
    holds(found, cases.made);
  });

  test("from the lines that are used to the revenue of the tiers: what is left out is said", () => {
    expect(found.tieOut.map(({ id }) => id)).toEqual(["used", "after", "withoutCustomer", "refundsOnly", "revenue"]);
    expect(found.tieOut[0]!.amount).toBeNear(cases.made.used, 1e-12);
    const steps = total(found.tieOut.slice(0, -1).map(({ amount }) => amount));
    expect(steps).toBe(total(found.tiers.map(({ revenue }) => revenue)));
    expect(found.tieOut.at(-1)!.amount).toBe(steps);
  });

  test("tiers are those of the sheet of segments", () => {
    const { rfm } = makeOrderTables(used, settingsUntil(cases.made.until));
    expect(found.tiers.map(({ customers, revenue, margin }) => ({ customers, revenue, margin }))).toEqual(rfm.tiers);
  });

  test("without ids customers have the numbers that they have on the other sheets", () => {
    const { until } = cases.made;
    const { ids } = spendingCustomers(lines, { until, isAnonymous: true });
    const named = spendingCustomers(lines, { until }).ids;
    const numbers = tiersOf(used, until, labels, true);
    const numberOf = (id: string): string => ids[named.indexOf(id)]!;
    expect(numbers.movers.map(({ id }) => id)).toEqual(found.movers.map(({ id }) => numberOf(id)));
    expect(numbers.futureBest.map(({ id }) => id)).toEqual(found.futureBest.map(({ id }) => numberOf(id)));
  });

  test("nothing depends on the order of the lines", () => {
    const turned = [...written].reverse();
    const other = tiersOf(
      {
        lines: orderLines(turned.map(([id, day, amount]) => [id ?? undefined, day, amount])),
        costs: Float64Array.from(turned, ([, , , cost]) => cost),
      },
      cases.made.until,
      {
        channel: { ...labels.channel, ofLine: labels.channel.ofLine.slice().reverse() },
        product: { ...labels.product, ofLine: labels.product.ofLine.slice().reverse() },
      },
    );
    expect(other).toEqual(found);
  });
});

describeWithData("of the sample of CDNOW", () => {
  test("as an independent calculation has them", () => {
    holds(tiersOf({ lines: cdnow() }, cases.cdnow.until, {}), cases.cdnow);
  });
});

test("how far two shares are apart is the root of χ², with the sign of their difference", () => {
  const { tiers, marks } = cases.made;
  const best = tiers[0]!.customers + tiers[1]!.customers;
  const rest = tiers[2]!.customers + tiers[3]!.customers;
  for (const { best: a, rest: b, chi } of marks) {
    const apart = sharesApart([a, best], [b, rest]);
    expect(apart ** 2).toBeNear(chi, 1e-12);
    expect(apart > 0).toBe(a / best > b / rest);
  }
  expect(sharesApart([3, 3], [4, 4])).toBeNaN();
  expect(sharesApart([0, 3], [0, 4])).toBeNaN();
  expect(sharesApart([0, 0], [1, 4])).toBeNaN();
});

describe("one order more", () => {
  const upOf = (totals: readonly number[], purchases: readonly number[]): ReturnType<typeof oneOrderUp> => {
    const values = Float64Array.from(totals);
    return oneOrderUp({ totals: values, purchases, tiers: valueTiers(values) }, 4);
  };

  test("reaches a limit by 15 digits, and no tier that nobody is in", () => {
    // as doubles 0.7 and 0.1 are a little less than 0.8
    const { reached, limits } = upOf([0.8, 0.7, 0.1, 0.1], [1, 7, 1, 1]);
    expect(Array.from(limits)).toEqual([0.8, NaN, 0.7, 0.1]);
    expect(Array.from(reached)).toEqual([1, 1, 4, 4]);
  });

  test("a customer whose orders bring nothing, or a loss, stays where he is", () => {
    const totals = [100, 90, 80, 70, 60, 50, 0, -20, -30, 10];
    const { reached } = upOf(
      totals,
      totals.map(() => 1),
    );
    const tiers = valueTiers(Float64Array.from(totals));
    for (const place of [6, 7, 8]) expect(reached[place]).toBe(tiers[place]);
  });

  test("two tiers are passed where the order is so large", () => {
    const totals = Array.from({ length: 100 }, (_, i) => i + 1);
    const { reached } = upOf(
      totals,
      totals.map(() => 1),
    );
    // tiers begin at 96, 81 and 51: twice 30 is 60, twice 41 is 82, twice 48 is 96
    expect([30, 41, 48].map((value) => reached[value - 1])).toEqual([3, 2, 1]);
    expect(reached[24]).toBe(4);
  });
});

test("where nobody has bought there are no tiers", () => {
  const of = { lines: orderLines([["a", 45000, -3]]) };
  const settings = settingsUntil(45100);
  expect(() => customerTiers(of, {}, { settings, active: [], expected: [] })).toThrow(CoreError);
});

test("one customer is the best, and nothing marks him", () => {
  const found = tiersOf({ lines: orderLines([["a", 45000, 30]]) }, 45100, {});
  expect(found.tiers.map(({ customers, from }) => [customers, from])).toEqual([
    [1, 30],
    [0, undefined],
    [0, undefined],
    [0, undefined],
  ]);
  expect([found.marks, found.movers, found.futureBest]).toEqual([[], [], []]);
  // the first place is expected to bring nothing
  expect(found.future).toEqual({ customers: 0, expected: 0, from: undefined });
});

import { CoreError } from "../../../src/core/CoreError";
import { churnWatch, type LateCustomers } from "../../../src/core/models/churnWatch";
import { discountedPurchases } from "../../../src/core/models/discountedPurchases";
import { modelWith } from "../../../src/core/models/purchaseModels";
import { LAST_DAY, serialOf } from "../../../src/vocabulary/calendar";
import type { PurchaseModelId } from "../../../src/vocabulary/purchaseModelWords";
import cases from "../../cases/churnWatch.json";

const outlook = { horizon: 52, discountRate: 0 };
const until = serialOf([2025, 12, 31]);

type Row = readonly [repeatPurchases: number, recency: number, age: number];

/** Customers whose purchases are predicted, as the models have them; or with a chance that is set. */
function lateOf(model: PurchaseModelId, parameters: readonly number[], rows: readonly Row[]): LateCustomers {
  const known = modelWith(model, parameters);
  const customers = rows.map(([repeatPurchases, recency, age]) => ({ repeatPurchases, recency, age }));
  const active = customers.map((customer) => known.active(customer));
  return {
    repeatPurchases: customers.map(({ repeatPurchases }) => repeatPurchases),
    recency: customers.map(({ recency }) => recency),
    age: customers.map(({ age }) => age),
    active,
    expected: customers.map((customer, place) => {
      const chances = known.phaseChances(customer);
      const phases = chances.map((chance, phase) => chance * known.expected({ ...customer, phase }, outlook.horizon));
      return active[place]! * phases.reduce((sum, part) => sum + part, 0);
    }),
    each: customers.map(() => 1),
  };
}

const watched = (
  model: PurchaseModelId,
  parameters: readonly number[],
  rows: readonly Row[],
  more: Partial<Parameters<typeof churnWatch>[0]> = {},
): ReturnType<typeof churnWatch> =>
  churnWatch({
    model,
    parameters,
    late: lateOf(model, parameters, rows),
    outlook,
    unit: "week",
    until,
    most: rows.length,
    leastActive: 0,
    inCents: false,
    ...more,
  });

describe.each(cases.map((one) => [`${one.model} ${one.parameters.join(" ")}`, one] as const))("%s", (_, one) => {
  const rows = one.customers.map(({ customer }) => customer as unknown as Row);
  const found = watched(one.model as PurchaseModelId, one.parameters, rows);

  test("what customers buy if they are active, and what is likely lost of it, as an independent calculation has it", () => {
    Array.from(found.places).forEach((place, i) => {
      const { ifActive, active } = one.customers[place]!;
      expect(found.ifActive[i]).toBeNear(ifActive, 1e-11);
      expect(found.atRisk[i]).toBeNear(ifActive * (1 - active), 1e-10);
    });
  });

  test("the day before which they are to be written to is the first after the time at which it is even", () => {
    Array.from(found.places).forEach((place, i) => {
      expect([place, found.daysLeft[i]]).toEqual([place, one.customers[place]!.days]);
    });
  });

  test("the most at risk comes first, and all of them add up", () => {
    expect(Array.from(found.atRisk)).toEqual([...found.atRisk].sort((a, b) => b - a));
    const sum = one.customers.reduce((all, { ifActive, active }) => all + ifActive * (1 - active), 0);
    expect(found.all.customers).toBe(rows.length);
    expect(found.all.atRisk).toBeNear(sum, 1e-10);
  });
});

const PARAMETERS = [0.525, 6.183, 0.891, 1.614];

test("a list that is cut keeps those with the most at risk, and counts all", () => {
  const rows: Row[] = [
    [3, 20, 41],
    [7, 36, 38],
    [0, 0, 9],
  ];
  const all = watched("mbgnbd", PARAMETERS, rows);
  const cut = watched("mbgnbd", PARAMETERS, rows, { most: 2 });
  expect(Array.from(cut.places)).toEqual(Array.from(all.places).slice(0, 2));
  expect(cut.all).toEqual(all.all);
});

test("who is lost for all but certain is left out of the list, and not of the total", () => {
  const rows: Row[] = [
    [3, 20, 41],
    [9, 10, 60],
    [7, 36, 38],
  ];
  const all = watched("mbgnbd", PARAMETERS, rows);
  const found = watched("mbgnbd", PARAMETERS, rows, { leastActive: 0.3 });
  expect(Array.from(all.places)[0]).toBe(1);
  expect(lateOf("mbgnbd", PARAMETERS, rows).active[1]).toBeLessThan(0.01);
  expect(Array.from(found.places).sort()).toEqual([0, 2]);
  expect(found.all).toEqual(all.all);
});

test("in cents, the rows add up to the total to the cent", () => {
  const late = lateOf(
    "mbgnbd",
    PARAMETERS,
    Array.from({ length: 300 }, (_, i): Row => [i % 7, i % 7 === 0 ? 0 : 10 + (i % 11), 30 + (i % 13)]),
  );
  const found = watched("mbgnbd", PARAMETERS, [], { late, most: 300, inCents: true });
  const cents = Array.from(found.atRisk).reduce((sum, amount) => sum + Math.round(amount * 100), 0);
  expect(Math.round(found.all.atRisk * 100)).toBe(cents);
  expect(found.all.atRisk).toBe(cents / 100);
});

test("a customer who is gone for sure still has a value if active: nothing is divided by nothing", () => {
  const rows: Row[] = [[400, 40, 4000]];
  const late = lateOf("mbgnbd", PARAMETERS, rows);
  expect(late.active).toEqual([0]);
  const rate = 0.002;
  const found = watched("mbgnbd", PARAMETERS, rows, {
    late: { ...late, each: [12.5] },
    outlook: { horizon: 52, discountRate: rate },
  });
  const model = modelWith("mbgnbd", PARAMETERS);
  const standing = { repeatPurchases: 400, age: 4000, phase: 0 };
  const worth = 12.5 * discountedPurchases((time) => model.expected(standing, time), model.scale(standing), 52, rate);
  expect(found.ifActive[0]).toBeNear(worth, 1e-14);
  expect(found.atRisk[0]).toBe(found.ifActive[0]);
  expect(found.daysLeft[0]).toBe(0);
});

test("who stays likelier active than not as long as calendars last has no last day", () => {
  // hardly anybody leaves, and nobody buys
  const found = watched("mbgnbd", [0.001, 1e6, 0.5, 5], [[0, 0, 10]]);
  expect(found.daysLeft[0]).toBeNaN();
  // a day before the end of all calendars there is one day left to search
  expect(watched("mbgnbd", PARAMETERS, [[7, 36, 38]], { until: LAST_DAY - 1 }).daysLeft[0]).toBeNaN();
  expect(watched("mbgnbd", PARAMETERS, [[7, 36, 38]], { until: LAST_DAY - 90 }).daysLeft[0]).toBe(90);
});

test.each<PurchaseModelId>(["bgnbd", "bgcnbd"])("%s, which cannot lose a one-time buyer, is refused", (model) => {
  const refuse = (): unknown => watched(model, [...PARAMETERS, 1], [[0, 0, 10]]);
  expect(refuse).toThrow(CoreError);
  try {
    refuse();
  } catch (error) {
    const { kind, sentence } = error as CoreError;
    expect(kind).toBe("notAvailable");
    expect(sentence.en).toMatch(
      /^BG\/C?NBD cannot lose a customer who bought once.*Choose MBG\/NBD, MBG\/CNBD or Pareto\/NBD\.$/,
    );
    expect(sentence.fr).toContain("Choisissez");
  }
});

import { sharesApart } from "../../../src/core/numerics/sharesApart";
import { total } from "../../../src/core/numerics/total";
import { modelSheets, type ModelSheet, type ModelSheetOptions } from "../../../src/modelSheets/modelSheets";
import type { ModelSettings, ModelTables } from "../../../src/modelSheets/ModelTables";
import { customerTiers, type CustomerTiers } from "../../../src/orders/models/customerTiers";
import { channelOrders, channelSettings } from "../../support/channelTables";
import { modelBaseOf, modelTablesOf } from "../../support/modelTablesOf";
import { orderLines } from "../../support/orderLines";
import { shownPlan, type ShownPlan } from "../../support/shownPlan";
import { soundSheets } from "../../support/soundSheets";

const used = channelOrders(600);
const { until } = channelSettings;
/** Each customer spends more or less than others; compared once for all sheets. */
const base = modelBaseOf(used.lines, { split: until - 367, until });
const parted = { used, labels: used.channels, settings: channelSettings, by: "channel" } as const;
const settings: ModelSettings = { horizon: 52, marginRate: 0.42 };
const tables = modelTablesOf({ ...base, parted }, settings, "mbgnbd");
/** Some margins are large and some are losses, and names look like formulas or are long. */
const withCosts = { ...used, costs: used.lines.amounts.map((amount, line) => amount * (0.2 + (line % 10) / 10)) };
const PRODUCTS = ["=1+1", "Espresso cups, set of six, white porcelain, with saucers", "+33 1 23", "Mug", "Kettle"];
const costs: ModelTables = {
  ...tables,
  settings: { horizon: 52 },
  tiers: customerTiers(
    withCosts,
    {
      channel: used.channels,
      segment: { labels: ["New", "Known"], ofLine: used.lines.customers.map((customer) => (customer % 3) - 1) },
      product: { labels: PRODUCTS, ofLine: used.lines.customers.map((customer) => customer % 5) },
    },
    {
      settings: channelSettings,
      isAnonymous: true,
      active: tables.forecast.customers.active,
      expected: tables.forecast.customers.value,
    },
  ),
};
/** Without a value, and without columns that part customers. */
const alike = modelTablesOf(
  { ...base, lines: { ...used.lines, amounts: used.lines.amounts.map(() => 25) } },
  { horizon: 26 },
  "mbgnbd",
);
const revenue = modelTablesOf(base, { horizon: 26 }, "mbgnbd");
/** Of whom nothing is expected, and who has brought nothing. */
const nobody: ModelTables = {
  ...tables,
  tiers: customerTiers(
    { lines: orderLines([["a", until - 9, 0], ["b", until - 8, 0], ["b", until - 7, -12.5], [undefined, until - 6, 4]]) }, // prettier-ignore
    {},
    { settings: channelSettings, active: [0.5, 0.5], expected: [0, 0] },
  ),
};

const KINDS = [
  ["by a rate", tables],
  ["with costs, segments and products", costs],
  ["without a value", alike],
  ["of revenue", revenue],
  ["of nothing", nobody],
] as const;
const tiersOf = ({ tiers }: ModelTables): CustomerTiers => tiers!;

const options = { locale: "en", currency: "EUR", spelling: "native", source: "orders-2025.csv" } as const;
const sheetOf = (of: ModelTables, more: Partial<ModelSheetOptions> = {}): ModelSheet =>
  modelSheets(of, { ...options, chosen: ["tiers"], ...more })[0]!;
const shown = (of: ModelTables, more: Partial<ModelSheetOptions> = {}): ShownPlan => shownPlan(sheetOf(of, more).plan);
const texts = ({ cells, at }: ShownPlan): unknown[] => cells.map(at);
/** The figure below a label in large figures. */
const figureBelow = (of: ShownPlan, label: string): unknown => {
  const above = of.cells.find((cell) => of.at(cell) === label)!;
  return of.at(of.cells.find(({ row, column: at }) => row === above.row + 1 && at === above.column)!);
};
/** What stands in a row of a list, from its label on. */
const rowBeside = (of: ShownPlan, title: string, place: number): unknown[] => {
  const above = of.cells.find((cell) => of.at(cell) === title)!;
  return of.cells
    .filter(({ row, column }) => row === above.row + 1 + place && column >= above.column && column < above.column + 6)
    .map(of.at);
};

soundSheets(KINDS, (of, way) => sheetOf(of, way).plan);

describe("tiers", () => {
  test.each(KINDS)("each has its share, and all add up to the orders: %s", (_, of) => {
    const sheet = shown(of);
    const { tiers } = tiersOf(of);
    const [all, expected] = [total(tiers.map((tier) => tier.revenue)), total(tiers.map((tier) => tier.expected))];
    tiers.forEach((tier, i) => {
      if (all > 0) expect(sheet.of(`share_${i}`)).toBeNear(tier.revenue / all, 1e-12);
      else expect(sheet.of(`share_${i}`)).toBe("–");
      if (expected > 0) expect(sheet.of(`expected_share_${i}`)).toBeNear(tier.expected / expected, 1e-12);
      if (tier.customers === 0) expect([sheet.of(`frequency_${i}`), sheet.of(`from_${i}`)]).toEqual(["–", undefined]);
      else expect(sheet.of(`frequency_${i}`)).toBeNear(tier.orders / tier.customers, 1e-12);
      if (tier.orders > 0) expect(sheet.of(`aov_${i}`)).toBeNear(tier.revenue / tier.orders, 1e-12);
    });
    expect(sheet.of("revenue_all")).toBeNear(all, 1e-12);
    expect(sheet.of("count_all")).toBe(total(tiers.map(({ customers }) => customers)));
    expect(texts(sheet)).toContain("OK");
    expect(texts(sheet)).not.toContain("look");
  });

  test("what is expected is what the predictions expect of all", () => {
    for (const of of [tables, revenue]) {
      const { value } = of.forecast;
      expect(shown(of).of("expected_all")).toBeNear((value as { expected: number }).expected, 1e-12);
    }
    expect(shown(alike).of("expected_all")).toBeNear(alike.forecast.purchases.expected, 1e-12);
  });

  test("a typed rate makes a margin, and no share of it that is only a copy; costs make both; without either there is none", () => {
    const ofRate = shown(tables);
    tiersOf(tables).tiers.forEach((tier, i) => {
      expect(ofRate.of(`margin_${i}`)).toBeNear(tier.revenue * 0.42, 1e-12);
      expect(ofRate.of(`expected_each_${i}`)).toBeNear(tier.expected / tier.customers, 1e-12);
    });
    const keys = (of: ModelTables): (string | undefined)[] => sheetOf(of).plan.cells.map(({ key }) => key);
    expect(keys(tables)).not.toContain("margin_share_0");
    const ofCosts = shown(costs);
    const { tiers } = tiersOf(costs);
    const margin = total(tiers.map((tier) => tier.margin!));
    tiers.forEach((tier, i) => {
      expect(ofCosts.of(`margin_${i}`)).toBe(tier.margin);
      expect(ofCosts.of(`margin_share_${i}`)).toBeNear(tier.margin! / margin, 1e-12);
    });
    expect(keys(revenue)).not.toContain("margin_0");
  });

  test("the headline is the share of the best 5%, on the sheet and in the list of sheets", () => {
    const { headline } = sheetOf(tables);
    expect(figureBelow(shown(tables), "Best 5% bring")).toBeNear(headline.value!, 1e-12);
    expect(headline.format).toBe("shortRate");
    expect(sheetOf(nobody).headline.value).toBeUndefined();
    expect(figureBelow(shown(nobody), "Best 5% bring")).toBe("–");
  });
});

describe("what marks the best", () => {
  test("shares of both groups, their ratio, and whether chance explains it", () => {
    for (const of of [tables, costs]) {
      const sheet = shown(of);
      const { marks, tiers } = tiersOf(of);
      const [best, rest] = [tiers[0]!.customers + tiers[1]!.customers, tiers[2]!.customers + tiers[3]!.customers];
      expect(marks.length).toBeGreaterThan(4);
      marks.forEach(({ best: a, rest: b }, i) => {
        expect(sheet.of(`mark_best_share_${i}`)).toBeNear(a / best, 1e-12);
        expect(sheet.of(`mark_index_${i}`)).toBeNear(a / best / (b / rest), 1e-12);
        const isClear = Math.abs(sharesApart([a, best], [b, rest])) >= 3;
        expect(sheet.of(`mark_clear_${i}`)).toBe(isClear ? "hardly" : "maybe");
      });
    }
  });

  test("names out of a file stay texts, whatever they look like", () => {
    const { cells, at } = shown(costs);
    const name = cells.find((cell) => at(cell) === "=1+1")!;
    expect(name.content).toEqual({ value: "=1+1" });
    expect(name.style.format).toBe("@");
  });

  test("where nothing marks them, the sheet says so", () => {
    expect(texts(shown(nobody))).toContainEqual(expect.stringMatching(/^No first order differs/));
  });
});

describe("lists of customers", () => {
  test("who is one order below a tier: the ids of the orders, and what is missing is less than an order", () => {
    const sheet = shown(tables);
    const { movers, moved } = tiersOf(tables);
    expect(movers).toHaveLength(30);
    movers.forEach(({ id, revenue: soFar, missing, order, active, reached }, i) => {
      expect(missing).toBeLessThanOrEqual(order * (1 + 1e-12));
      const limit = tiersOf(tables).tiers[reached - 1]!.from!;
      expect(soFar + missing).toBeNear(limit, 1e-12);
      expect(tables.buyers.ids).toContain(id);
      expect(rowBeside(sheet, "One order below", i)[0]).toBe(id);
      expect(sheet.of(`mover_active_${i}`)).toBe(active);
    });
    const all = total(moved.map(({ customers }) => customers));
    expect(figureBelow(sheet, "One order below a tier")).toBe(all);
    expect(sheet.of("moved_orders_all")).toBeNear(total(moved.map(({ orders }) => orders)), 1e-12);
    expect(sheet.of("moved_likely_all")).toBeNear(total(moved.map(({ likely }) => likely)), 1e-12);
    expect(sheet.of("movers_orders")).toBe(sheet.of("moved_orders_all"));
    expect(texts(sheet)).toContain(`The first 30 of ${all}.`);
  });

  test("who may be among the best: outside of them so far, and in them by what is expected", () => {
    const sheet = shown(tables);
    const { futureBest, future, tiers } = tiersOf(tables);
    expect(futureBest.length).toBe(Math.min(30, future.customers));
    futureBest.forEach(({ id, revenue: soFar, expected, since, purchases }, i) => {
      const place = tables.buyers.ids.indexOf(id);
      expect(expected).toBe(tables.forecast.customers.value[place]);
      expect(expected).toBeGreaterThanOrEqual(future.from!);
      expect(soFar).toBeLessThan(tiers[1]!.from!);
      expect(purchases).toBe(tables.buyers.customers.repeatPurchases[place]! + 1);
      expect(since).toBe(until - Math.round(tables.buyers.customers.age[place]! * 7));
      expect(rowBeside(sheet, "Future best", i).slice(0, 2)).toEqual([id, since]);
    });
    const amounts = futureBest.map(({ expected }) => expected);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    expect(figureBelow(sheet, "Future best customers")).toBe(future.customers);
    expect(sheet.of("future_expected")).toBe(future.expected);
    expect(sheet.of("future_from")).toBe(future.from);
  });

  test("an id is a text; where ids are hidden it is a number's digits", () => {
    const { cells, at } = shown(costs);
    for (const { id } of tiersOf(costs).movers) {
      expect(id).toMatch(/^\d{1,3}$/);
      expect(cells.find((cell) => at(cell) === id)!.style.format).toBe("@");
    }
  });

  test("nobody is said", () => {
    expect(texts(shown(nobody)).filter((text) => text === "nobody")).toHaveLength(2);
  });
});

test("without a value it is purchases that are expected, and no currency is said of them", () => {
  const sheet = sheetOf(alike);
  const expected = sheet.plan.cells.find(({ key }) => key === "expected_0")!;
  expect(expected.style.format).toBe("0.0");
  expect(texts(shownPlan(sheet.plan))).toContainEqual(expect.stringMatching(/purchases over 26 weeks$/));
});

test("the French sheet says “niveaux de valeur” and “arrêté au”", () => {
  const { plan } = sheetOf(tables, { locale: "fr" });
  expect(plan.sheetName).toBe("Niveaux de valeur");
  expect(texts(shownPlan(plan))).toContainEqual(
    expect.stringMatching(/arrêté au 31 décembre 2025, marge EUR sur 52 semaines$/),
  );
});

test("where it was not asked for, there is no such sheet", () => {
  const others: ModelTables = { ...tables };
  delete others.tiers;
  expect(modelSheets(others, { ...options, chosen: ["tiers"] })).toEqual([]);
});

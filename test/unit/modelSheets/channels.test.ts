import { total } from "../../../src/core/numerics/total";
import { cellAddress } from "../../../src/formula/address";
import { modelSheets, type ModelSheet, type ModelSheetOptions } from "../../../src/modelSheets/modelSheets";
import type { ModelTables } from "../../../src/modelSheets/ModelTables";
import { makeOrderTables } from "../../../src/orders/tables/makeOrderTables";
import { orderSheets } from "../../../src/orderSheets/orderSheets";
import { layout } from "../../../src/template/layout";
import { SPELLINGS } from "../../../src/template/spelling";
import type { Answers } from "../../../src/template/Template";
import { LOCALES } from "../../../src/vocabulary/locale";
import { channelOrders, channelSettings, channelTables } from "../../support/channelTables";
import { CURRENCIES } from "../../support/figureWidths";
import { cutOnPlan, shownPlan, type ShownPlan } from "../../support/shownPlan";

const CUSTOMERS = 600;
const settings = { horizon: 52, marginRate: 0.42, partedBy: "channel", months: 36 } as const;
const tables = channelTables(CUSTOMERS, settings);
const byCosts = channelTables(CUSTOMERS, { ...settings, discountRate: 0.1 }, { costs: (amount) => amount * 0.55 });
/** Nothing is typed, and the year is not over. */
const bare = channelTables(CUSTOMERS, { horizon: 52, partedBy: "channel", months: 36 }, { ofOrders: withoutCosts() });

function withoutCosts(): typeof channelSettings {
  const bared = { ...channelSettings, until: channelSettings.until - 40 };
  delete bared.acquisitionCost;
  delete bared.marginRate;
  return bared;
}

const options = { locale: "en", currency: "EUR", spelling: "native", source: "orders-2025.csv" } as const;
const sheetOf = (of: ModelTables, more: Partial<ModelSheetOptions> = {}): ModelSheet =>
  modelSheets(of, { ...options, chosen: ["channelValue"], ...more })[0]!;
const shown = (of: ModelTables): ShownPlan => shownPlan(sheetOf(of).plan);
/** With what a user types into it, by the keys of its cells. */
const typed = (of: ModelTables, answers: Answers): ShownPlan =>
  shownPlan(layout(sheetOf(of).template, "en", { ...options, sheetName: "Channels", answers }));

const row = (of: ShownPlan, name: string): number => {
  const key = of.cells.find((cell) => /^name_\d+$/.test(cell.key ?? "") && of.at(cell) === name)!.key!;
  return Number(key.slice("name_".length));
};

describe.each(LOCALES.flatMap((locale) => SPELLINGS.map((spelling) => [locale, spelling] as const)))(
  "in %s with formulas %s",
  (locale, spelling) => {
    test.each([
      ["a typed margin", tables],
      ["costs of the orders, discounted", byCosts],
      ["nothing typed", bare],
    ])("no formula fails: %s", (_, of) => {
      const { cells, at } = shownPlan(sheetOf(of, { locale, spelling }).plan);
      expect(cells.filter((cell) => typeof at(cell) === "object").map(cellAddress)).toEqual([]);
    });

    test("figures fit their columns, and texts the page, in every currency", () => {
      for (const of of [tables, byCosts, bare])
        for (const currency of CURRENCIES)
          expect([currency, cutOnPlan(sheetOf(of, { locale, spelling, currency }).plan, locale)]).toEqual([
            currency,
            [],
          ]);
    });
  },
);

test("French texts have no-break spaces where French has them", () => {
  const { plan } = sheetOf(tables, { locale: "fr" });
  const { cells, at } = shownPlan(plan);
  const texts = [...cells.map(at), ...plan.charts.map(({ description }) => description)];
  expect(texts.filter((text) => typeof text === "string" && / [:;?!%]|« | »/.test(text))).toEqual([]);
});

describe("what the sheet says as other sheets of the same orders do", () => {
  const used = channelOrders(CUSTOMERS);
  const of = shown(tables);
  const orders = makeOrderTables(used, channelSettings);
  const [key, channels] = orderSheets(orders, { ...options, chosen: ["keyFigures", "channels"] }).map(({ plan }) =>
    shownPlan(plan),
  ) as [ShownPlan, ShownPlan];

  test("customers, new ones, first purchases and CAC of each channel, and of all", () => {
    const others = orders.channels!.rows.map(({ name }, i) => [name, i] as const);
    expect(others).toHaveLength(5);
    for (const [name, i] of others)
      for (const id of ["customers", "new", "first", "cac"])
        expect([name, id, of.of(`${id}_${row(of, name)}`)]).toEqual([name, id, channels.of(`${id}_${i}`)]);
    for (const id of ["customers_all", "new_all", "first_all", "cac_all"])
      expect(of.of(id)).toBeNear(channels.of(id) as number, 1e-14);
  });

  test("revenue of the year and of the one before, which add up to the key figures", () => {
    expect(of.of("revenue_year_all")).toBeNear(key.of("y_revenue") as number, 1e-13);
    expect(of.of("before_all")).toBeNear(key.of("b_revenue") as number, 1e-13);
    expect(of.of("cac_all")).toBeNear(key.of("cac") as number, 1e-13);
  });
});

describe("what follows from costs and values", () => {
  const of = shown(tables);
  const [referral, market] = [row(of, "Referral"), row(of, "Marketplace")];

  test("the value of a new customer is the margin of the first order and of what is expected after it", () => {
    for (const { figures, place } of tables.parted!.customers.parts.map((figures, place) => ({ figures, place }))) {
      const { discounted, spend, netShare } = tables.parted!.values[place]!;
      const first = figures.firstPurchases / figures.customers;
      const worth = 0.42 * netShare * (first + discounted * spend);
      expect(of.of(`worth_${row(of, figures.name)}`)).toBeNear(worth, 1e-12);
      expect(of.of(`first_margin_${row(of, figures.name)}`)).toBeNear(0.42 * first, 1e-12);
    }
  });

  test("a channel of large orders that do not come back is first by the first order, and last by the value", () => {
    expect([of.of("first_named_1"), of.of("worth_named_5")]).toEqual(["Marketplace", "Marketplace"]);
    expect(of.of("moved_5")).toBe("down 4");
    expect(of.of(`often_times_${market}`)).toBeLessThan(1.5);
    // so few of its customers bought again that the others lend it their shape, and it keeps its pace
    const place = tables.parted!.customers.parts.findIndex(({ name }) => name === "Marketplace");
    const { by } = tables.parted!.values[place]!;
    if (by.fit === "own") throw new Error("it has few repeat buyers");
    expect(by.pace).toBeLessThan(0.2);
    expect(tables.parted!.values.filter((value) => value.by.fit === "own")).toHaveLength(4);
  });

  test("places are those of the figures, each once", () => {
    const worths = Array.from({ length: 5 }, (_, i) => of.of(`worth_placed_${i + 1}`) as number);
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
    const firsts = Array.from({ length: 5 }, (_, i) => of.of(`first_placed_${i + 1}`) as number);
    expect(firsts).toEqual([...firsts].sort((a, b) => b - a));
    const names = Array.from({ length: 5 }, (_, i) => of.of(`first_named_${i + 1}`));
    expect(new Set(names).size).toBe(5);
  });

  test("shares of the margin are by new customers and add up", () => {
    expect(of.of("share_all")).toBeNear(1, 1e-14);
    const rows = [0, 1, 2, 3, 4];
    const margins = rows.map((i) => (of.of(`new_${i}`) as number) * (of.of(`worth_${i}`) as number));
    expect(of.of("share_2")).toBeNear(margins[2]! / total(margins), 1e-12);
    expect(of.of("worth_all")).toBeNear(total(margins) / (of.of("new_all") as number), 1e-12);
    expect(of.of("ratio_all")).toBeNear((of.of("worth_all") as number) / (5500 / (of.of("new_all") as number)), 1e-12);
  });

  test("the payback is the first month in which the margin of a customer reaches the cost", () => {
    const dear = typed(tables, { [`cost_${referral}`]: 3000 });
    const paid = dear.of(`paid_${referral}`) as number;
    const cac = 3000 / (dear.of(`new_${referral}`) as number);
    const margins = tables
      .parted!.customers.parts.find(({ name }) => name === "Referral")!
      .untilMonth.map((revenue) => revenue! * 0.42);
    expect(paid).toBeGreaterThan(0);
    expect(paid).toBe(margins.findIndex((margin) => margin >= cac));
    expect(typed(tables, { [`cost_${referral}`]: 90_000 }).of(`paid_${referral}`)).toBe("not yet");
  });

  test("without a cost there is no CAC, no ratio and no payback of the row", () => {
    for (const id of ["cac", "ratio", "paid", "today", "change"])
      expect([id, of.of(`${id}_${market}`)]).toEqual([id, "–"]);
  });

  test("a budget is the most to pay for as many as there are, up to the cap", () => {
    const most = (of.of(`worth_${referral}`) as number) / 3;
    const won = of.of(`new_${referral}`) as number;
    expect(of.of(`most_paid_${referral}`)).toBeNear(most, 1e-12);
    expect(of.of(`budget_${referral}`)).toBeNear(most * won, 1e-12);
    const capped = typed(tables, { [`most_${referral}`]: 90, [`cap_${referral}`]: 1200, target_ratio: 4 });
    expect(capped.of(`most_paid_${referral}`)).toBeNear((most * 3) / 4, 1e-12);
    expect(capped.of(`budget_${referral}`)).toBe(1200);
    expect(capped.of(`change_${referral}`)).toBe(500);
    // 1,200 at 700 for each of those who were won
    expect(capped.of(`at_budget_${referral}`)).toBeNear((1200 / 700) * won, 1e-12);
    const few = typed(tables, { [`most_${referral}`]: 10, [`cap_${referral}`]: 1200 });
    expect(few.of(`at_budget_${referral}`)).toBe(10);
  });

  test("a cost that grows faster than the revenue of the channel is flagged", () => {
    const cells = [100, 690].map((before) => typed(tables, { [`cost_before_${referral}`]: before }));
    const flags = cells.map((one) => one.cells.map(one.at).filter((value) => value === "cost is faster").length);
    expect(cells.map((one) => one.of(`cost_growth_${referral}`))).toEqual([6, 700 / 690 - 1]);
    expect(of.of(`growth_${referral}`)).toBeGreaterThan(0.02);
    expect(flags).toEqual([1, 0]);
  });

  test("rates and ratios follow what is typed", () => {
    const half = typed(tables, { margin_rate: 0.21 });
    expect(half.of("worth_all")).toBeNear((of.of("worth_all") as number) / 2, 1e-12);
    const counts = ["loss", "fragile", "healthy", "above"].map((id) => of.of(`rated_${id}`) as number);
    expect(total(counts)).toBe(4);
  });
});

test("costs of the orders give the margins: of the first order, and of those after it", () => {
  const of = shown(byCosts);
  expect(sheetOf(byCosts).plan.inputs.map(({ key }) => key)).not.toContain("margin_rate");
  const plain = shown(tables);
  for (const i of [0, 1, 2, 3, 4]) {
    const name = of.of(`name_${i}`) as string;
    const place = byCosts.parted!.customers.parts.findIndex((part) => part.name === name);
    const { purchases, discounted, spend, netShare } = byCosts.parted!.values[place]!;
    expect(discounted).toBeLessThan(purchases);
    const first = plain.of(`first_${row(plain, name)}`) as number;
    expect(of.of(`first_margin_${i}`)).toBeNear(0.45 * first, 1e-9);
    expect(of.of(`worth_${i}`)).toBeNear(0.45 * netShare * (first + discounted * spend), 1e-9);
  }
});

test("with neither a margin nor a cost, first orders and purchases are shown, and dashes for the rest", () => {
  const of = shown(bare);
  expect([of.of("worth_all"), of.of("cac_all"), of.of("ratio_all"), of.of("paid_all")]).toEqual(["–", "–", "–", "–"]);
  expect(of.of("first_all")).toBeGreaterThan(10);
  expect(of.of("often_times_0")).toBeGreaterThan(1);
  expect(sheetOf(bare).headline.value).toBeUndefined();
  expect(typed(bare, { margin_rate: 0.4 }).of("worth_all")).toBeGreaterThan(10);
});

test("rows that are no channel have no place, and their customers count", () => {
  const used = channelOrders(CUSTOMERS);
  const unnamed = {
    ...used,
    channels: { ...used.channels, ofLine: used.channels.ofLine.map((channel) => (channel === 2 ? -1 : channel)) },
  };
  const of = shown(channelTables(CUSTOMERS, settings, { used: unnamed }));
  expect(of.of("customers_all")).toBe(CUSTOMERS);
  // a cost was typed for a channel that won nobody
  expect([of.of("name_4"), of.of("worth_4"), of.of("cost_4")]).toEqual(["Search", "–", 1500]);
  expect(of.of("name_5")).toBe("Without a channel");
  expect(of.cells.filter(({ key }) => key?.startsWith("at_first_"))).toHaveLength(4);
  expect(of.of("cost_all")).toBe(5500);
});

test("without a column that parts customers there is no such sheet", () => {
  const without = { ...tables };
  delete without.parted;
  expect(modelSheets(without, { ...options, chosen: ["channelValue"] })).toEqual([]);
});

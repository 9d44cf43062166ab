import type { SpansAhead } from "../../../src/core/models/forecastSpans";
import { total } from "../../../src/core/numerics/total";
import { seasonFactors } from "../../../src/core/numerics/seasonFactors";
import { modelSheets, type ModelSheet, type ModelSheetOptions } from "../../../src/modelSheets/modelSheets";
import type { ModelTables } from "../../../src/modelSheets/ModelTables";
import type { YearAhead } from "../../../src/modelSheets/yearAhead";
import { layout } from "../../../src/template/layout";
import type { Answers } from "../../../src/template/Template";
import { serialOf } from "../../../src/vocabulary/calendar";
import { madeUpOrders, spreadAmounts } from "../../support/madeUpOrders";
import { modelBaseOf, modelTablesOf } from "../../support/modelTablesOf";
import { shownPlan, type ShownPlan } from "../../support/shownPlan";
import { soundSheets } from "../../support/soundSheets";

const used = madeUpOrders(600);
const lines = spreadAmounts(used.lines);
const until = serialOf([2025, 12, 31]);
const settings = { horizon: 52, marginRate: 0.42 };
const tablesOf = (of: typeof lines, last = until): ModelTables =>
  modelTablesOf(modelBaseOf(of, { split: last - 180, until: last }), settings, "mbgnbd");
const tables = tablesOf(lines);
/** As if the shop had large figures. */
const large = tablesOf({ ...lines, amounts: lines.amounts.map((amount) => Math.round(amount * 400_000) / 100) });
/** A year and a half: no seasons, and no year before that could be tried. */
const young = tablesOf(lines, serialOf([2024, 6, 9]));
const alike = tablesOf({ ...lines, amounts: lines.amounts.map(() => 25) });
const REASON = { en: "There was no fit then.", fr: "Il n’y avait pas d’ajustement alors." };
const aheadOf = ({ ahead }: ModelTables): YearAhead => ahead!;
const notTried: ModelTables = {
  ...tables,
  ahead: { ...aheadOf(tables), before: { ...aheadOf(tables).before!, forecast: { reason: REASON } } },
};

const options = { locale: "en", currency: "EUR", spelling: "native", source: "orders-2025.csv" } as const;
const sheetOf = (of: ModelTables, more: Partial<ModelSheetOptions> = {}): ModelSheet =>
  modelSheets(of, { ...options, chosen: ["yearForecast"], ...more })[0]!;
const shown = (of: ModelTables, more: Partial<ModelSheetOptions> = {}): ShownPlan => shownPlan(sheetOf(of, more).plan);
const typed = (of: ModelTables, answers: Answers): ShownPlan =>
  shownPlan(layout(sheetOf(of).template, "en", { ...options, sheetName: "Year forecast", answers }));
const texts = ({ cells, at }: ShownPlan): unknown[] => cells.map(at);

const KINDS = [
  ["of three years", tables],
  ["of large figures", large],
  ["of a year and a half", young],
  ["of purchases", alike],
  ["of no fit a year ago", notTried],
] as const;

soundSheets(KINDS, (of, way) => sheetOf(of, way).plan);

const MONTHS = Array.from({ length: 12 }, (_, i) => i);
const figuresOf = (of: ShownPlan, key: string): number[] => MONTHS.map((i) => of.of(`${key}_${i}`) as number);
const spansOf = (of: ModelTables): SpansAhead => aheadOf(of).forecast.revenue as SpansAhead;

describe("the months ahead", () => {
  const of = shown(tables);
  const spans = spansOf(tables);

  test("have the seasons of two years, and the year is the model's to the cent of each month", () => {
    const factors = seasonFactors(aheadOf(tables).seasons.revenue)!;
    const parts = MONTHS.map((i) => spans.expected[i]! * factors[i]!);
    figuresOf(of, "ahead").forEach((value, i) => {
      expect(Math.abs(value - (spans.all.expected * parts[i]!) / total(parts))).toBeLessThan(0.00501);
    });
    expect(Math.abs((of.of("ahead_all") as number) - spans.all.expected)).toBeLessThan(0.061);
    expect(sheetOf(tables).headline.value).toBeNear(of.of("ahead_all") as number, 1e-5);
  });

  test("lie between a low and a high figure, which the year lies between more closely", () => {
    const [ahead, low, high] = ["ahead", "low", "high"].map((key) => figuresOf(of, key));
    ahead!.forEach((value, i) => {
      expect(low![i]!).toBeLessThan(value);
      expect(high![i]!).toBeGreaterThan(value);
    });
    expect(of.of("low_all") as number).toBeGreaterThan(total(low!));
    expect(of.of("high_all") as number).toBeLessThan(total(high!));
    expect(of.of("low_all")).toBeNear(spans.all.low, 1e-4);
  });

  test("stand beside what the customers known a year ago brought in the same months", () => {
    expect(figuresOf(of, "before")).toEqual(
      Array.from(aheadOf(tables).before!.months.revenue, (revenue) => Math.round(revenue * 100) / 100),
    );
  });

  test("are named by the calendar, or by the day on which they begin", () => {
    const { cells } = sheetOf(tables).plan;
    const label = cells.find(({ content }) => content && "value" in content && content.value === until + 1)!;
    expect(label.style.format).toBe("mmm yyyy");
  });

  test("the chart shades what lies between, on a low part that is not seen", () => {
    const [chart] = sheetOf(tables).plan.charts;
    expect(chart!.series.map(({ name }) => name)).toEqual([
      "low",
      "between low and high",
      "forecast",
      "customers known a year ago, last year",
    ]);
    const [low, span] = ["chart_low", "chart_span"].map((key) => figuresOf(of, key));
    figuresOf(of, "high").forEach((high, i) => {
      expect(low![i]! + span![i]!).toBeNear(high, 1e-12);
    });
  });

  test("of less than two years of orders there is the year only, and no chart", () => {
    const { plan } = sheetOf(young);
    const year = shownPlan(plan);
    expect(plan.charts).toEqual([]);
    expect(year.of("ahead_all")).toBeNear(spansOf(young).all.expected, 1e-5);
    expect(plan.cells.some(({ key }) => key === "ahead_0")).toBe(false);
    expect(texts(year)).toContain("from 10 June 2024");
    expect(texts(year).join()).toContain("begin less than half a year before last year");
  });
});

describe("the same a year ago", () => {
  const of = shown(tables);
  const before = aheadOf(tables).before!;
  const { all } = (before.forecast as { revenue: SpansAhead }).revenue;

  test("is what the model said on that day of the year that followed", () => {
    const came = total(before.months.revenue);
    expect(of.of("tried_came")).toBeNear(came, 1e-12);
    expect(of.of("tried")).toBeNear(all.expected, 1e-5);
    expect(of.of("tried_error")).toBeNear(all.expected / came - 1, 1e-3);
    expect(of.of("tried_within")).toBe(came >= all.low && came <= all.high ? "yes" : "no");
    expect(of.of("known_then")).toBe(before.known);
    expect(texts(of)).toContain("Forecast then, on 31 December 2024");
  });

  test("and the year ahead may be as far off", () => {
    const error = of.of("tried_error") as number;
    expect(of.of("again")).toBeNear((of.of("ahead_all") as number) / (1 + error), 1e-12);
    expect(of.of("again_each")).toBeNear((of.of("again") as number) / tables.buyers.ids.length, 1e-12);
  });

  test("where there was no fit then the sheet says why", () => {
    const without = shown(notTried);
    expect(texts(without)).toContain(REASON.en);
    expect(texts(without)).not.toContain("If last year’s error comes again");
    expect(without.of("tried_came")).toBe(of.of("tried_came"));
  });
});

describe("what is typed", () => {
  test("new customers stand apart, by what they cost and what new ones brought", () => {
    const { newcomers } = aheadOf(tables).before!;
    const each = Math.round((newcomers.revenue / newcomers.customers) * 100) / 100;
    expect([shown(tables).of("new_planned"), shown(tables).of("with_new")]).toEqual(["", ""]);
    const of = typed(tables, { planned: 4200, cac_planned: 30 });
    expect(of.of("new_planned")).toBe(140);
    expect(of.of("new_ahead")).toBeNear(140 * each, 1e-12);
    expect(of.of("with_new")).toBeNear((of.of("ahead_all") as number) + 140 * each, 1e-12);
    expect(typed(tables, { planned: 4200, cac_planned: 0 }).of("new_planned")).toBe("–");
    expect(typed(tables, { planned: 4200, cac_planned: 0 }).of("with_new")).toBe("");
  });

  test("what came is held against the forecast of the same months, and of how many it lay within", () => {
    const plain = shown(tables);
    expect(["due", "came_so_far", "came_gap", "within", "within_of"].map(plain.of)).toEqual(["", "", "", "", ""]);
    const [ahead, high] = ["ahead", "high"].map((key) => figuresOf(plain, key));
    const of = typed(tables, { came_0: ahead![0]! + 1, came_2: high![2]! + 10 });
    expect(of.of("due")).toBeNear(ahead![0]! + ahead![2]!, 1e-12);
    expect(of.of("came_gap")).toBeNear(1 + high![2]! + 10 - ahead![2]!, 1e-9);
    expect([of.of("within"), of.of("within_of")]).toEqual([1, "of 2"]);
    const year = typed(young, { came_all: 12 });
    expect(year.of("came_gap")).toBeNear(12 - (year.of("ahead_all") as number), 1e-12);
    expect([year.of("within"), year.of("within_of")]).toEqual([0, "of 1"]);
  });
});

test("purchases are forecast where amounts have no model, and the sheet says why", () => {
  const of = shown(alike);
  const { purchases, revenue } = aheadOf(alike).forecast;
  expect(Math.abs((of.of("ahead_all") as number) - purchases.all.expected)).toBeLessThan(0.61);
  expect(texts(of)).toContain((revenue as { reason: { en: string } }).reason.en);
  expect(texts(of)).not.toContain("New customers, apart");
  expect(sheetOf(alike).headline.label.en).toBe("purchases in 12 months");
});

test("the French sheet says “arrêté au” and “intervalle de prévision”", () => {
  const { plan } = sheetOf(tables, { locale: "fr" });
  expect(plan.sheetName).toBe("Prévision annuelle");
  expect(texts(shownPlan(plan))).toContainEqual(
    expect.stringMatching(/arrêté au 31 décembre 2025, jusqu’au 31 décembre 2026$/),
  );
});

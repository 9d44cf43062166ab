import { cohorts as cohortsOf } from "../../../src/core/customers/cohorts";
import { purchaseDays } from "../../../src/core/customers/purchaseDays";
import { Chance } from "../../../src/core/numerics/Chance";
import { modelSheets, type ModelSheet, type ModelSheetOptions } from "../../../src/modelSheets/modelSheets";
import type { ModelSettings, ModelTables } from "../../../src/modelSheets/ModelTables";
import { cellAddress } from "../../../src/formula/address";
import type { OrderLines } from "../../../src/core/customers/OrderLines";
import { SPELLINGS } from "../../../src/template/spelling";
import { serialOf } from "../../../src/vocabulary/calendar";
import { LOCALES } from "../../../src/vocabulary/locale";
import { MODEL_SHEETS, type ModelSheetId } from "../../../src/vocabulary/modelSheetNames";
import { CURRENCIES } from "../../support/figureWidths";
import { madeUpOrders, spreadAmounts } from "../../support/madeUpOrders";
import { modelBaseOf, modelTablesOf } from "../../support/modelTablesOf";
import { orderLines } from "../../support/orderLines";
import { cutOnPlan, shownPlan, type ShownPlan } from "../../support/shownPlan";

const { lines } = madeUpOrders(400);
const days = { split: serialOf([2024, 12, 29]), until: serialOf([2025, 12, 31]) };
const settings: ModelSettings = { horizon: 52, marginRate: 0.42, discountRate: 0.1 };
const base = modelBaseOf(spreadAmounts(lines), days);
const tables = modelTablesOf(base, settings, "mbgnbd");
/** Without a value. */
const alike = modelTablesOf({ ...base, lines }, settings, "mbgnbd");

/** Orders in a rhythm: two parts of time a purchase, by the parameters of an online grocer (weeks). */
function inRhythm(): OrderLines {
  const chance = new Chance(3);
  const rows: [string, number, number][] = [];
  for (let customer = 0; customer < 400; customer++) {
    const rate = chance.gamma(1.33, 2.81);
    const leaves = chance.beta(0.42, 0.79);
    let day = serialOf([2024, 1, 1]) + (customer % 90);
    while (day <= days.until) {
      rows.push([String(customer), day, 20 + (customer % 30)]);
      if (chance.uniform() < leaves) break;
      day += Math.max(1, Math.round(7 * chance.gamma(2, rate)));
    }
  }
  return orderLines(rows);
}

const sheetsOf = (of = tables, more: Partial<ModelSheetOptions> = {}): ModelSheet[] =>
  modelSheets(of, {
    chosen: MODEL_SHEETS,
    locale: "en",
    currency: "EUR",
    spelling: "native",
    source: "orders-2025.csv",
    ...more,
  });
const sheet = (id: ModelSheetId, of = tables): ShownPlan => shownPlan(sheetsOf(of, { chosen: [id] })[0]!.plan);

describe.each(LOCALES.flatMap((locale) => SPELLINGS.map((spelling) => [locale, spelling] as const)))(
  "in %s with formulas %s",
  (locale, spelling) => {
    test("no formula fails, and every check says OK or that it is to be looked at", () => {
      for (const { id, plan } of sheetsOf(tables, { locale, spelling })) {
        const { cells, at } = shownPlan(plan);
        expect([id, cells.filter((cell) => typeof at(cell) === "object").map(cellAddress)]).toEqual([id, []]);
      }
    });

    test("figures fit their columns, and texts the page, in every currency", () => {
      for (const currency of CURRENCIES)
        for (const { id, plan } of sheetsOf(tables, { locale, spelling, currency }))
          expect([id, currency, cutOnPlan(plan, locale)]).toEqual([id, currency, []]);
    });
  },
);

const onSheets = (of: ModelTables): void => {
  for (const locale of LOCALES)
    for (const { id, plan } of sheetsOf(of, { locale })) expect([id, cutOnPlan(plan, locale)]).toEqual([id, []]);
};

test.each(base.compared.comparison.tried.map(({ model }) => model))(
  "%s: its parameters and its map are on the sheet",
  (model) => {
    const of = modelTablesOf(base, { horizon: 26 }, model);
    onSheets(of);
    expect(sheet("model", of).of("par_r")).toBe(of.one.fit.parameters[0]);
  },
);

test("a rhythm that was found is on the sheet, and in the time between purchases", () => {
  const of = modelTablesOf(modelBaseOf(inRhythm(), days), { horizon: 26 }, "mbgcnbd");
  onSheets(of);
  const { of: at, cells, at: shownAt } = sheet("model", of);
  const [r, alpha] = of.one.fit.parameters as [number, number];
  expect(of.one.rhythm).toBeGreaterThan(1);
  expect(at("par_k")).toBe(of.one.rhythm);
  expect(cells.map(shownAt)).toContain((alpha * of.one.rhythm) / r);
});

test("French texts have no-break spaces where French has them", () => {
  const texts = sheetsOf(tables, { locale: "fr" }).flatMap(({ plan }) => {
    const { cells, at } = shownPlan(plan);
    return [...cells.map(at), ...plan.charts.map(({ description }) => description)];
  });
  expect(texts.filter((text) => typeof text === "string" && / [:;?!%]|« | »/.test(text))).toEqual([]);
});

describe("what the sheets say together", () => {
  test("the groups add up to what came after the split, and to what each model expected of it", () => {
    const { of } = sheet("model");
    expect(of("actual_all")).toBe(tables.comparison.actual);
    expect(of("customers_all")).toBe(tables.comparison.customers);
    expect(of("model_all")).toBeNear(tables.one.total, 1e-9);
    expect(of("pace_all")).toBeNear(tables.comparison.pace.total, 1e-9);
  });

  test("the weeks of the holdout come to the same", () => {
    const { of } = sheet("holdout");
    expect(of("came_all")).toBe(tables.comparison.actual);
    expect(of("predicted_all")).toBeNear(tables.one.total, 1e-9);
  });

  test("predictions are a list of Excel, the one who is worth most first; their sums lie between what is said", () => {
    const [{ plan }] = sheetsOf(tables, { chosen: ["predictions"] }) as [ModelSheet];
    const [list] = plan.lists!;
    expect(list!.columns.map(({ head }) => head)).toEqual([
      "Customer",
      "Last purchase",
      "Repeats",
      "Recency",
      "Age",
      "Active",
      "Purchases",
      "Each",
      "Value",
      "At least",
      "At most",
      "Next order",
      "Late",
    ]);
    const values = Array.from(list!.columns[8]!.values as Float64Array);
    expect(values).toHaveLength(400);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const { value } = tables.forecast;
    if (!("expected" in value)) throw new Error("these orders have amounts");
    const sum = values.reduce((all, one) => all + one, 0);
    expect(sum).toBeNear(value.expected, 1e-4);
    expect(value.low).toBeLessThan(sum);
    expect(value.high).toBeGreaterThan(sum);
  });

  test("where nobody spends more than others there are purchases and no value, and the sheet says why", () => {
    for (const locale of LOCALES) {
      const [{ plan, headline }] = sheetsOf(alike, { chosen: ["predictions"], locale }) as [ModelSheet];
      expect(plan.lists![0]!.columns).toHaveLength(9);
      expect(cutOnPlan(plan, locale)).toEqual([]);
      expect(headline.value).toBe(Math.round(alike.forecast.purchases.expected));
      const { cells, at } = shownPlan(plan);
      const texts = cells.map(at).filter((value) => typeof value === "string" && value.startsWith("Gamma-Gamma "));
      expect(texts).toHaveLength(1);
    }
  });

  test("without a margin it is revenue that is told, and numbers stand for customers who are hidden", () => {
    const of = modelTablesOf(base, { horizon: 26, isAnonymous: true }, "mbgnbd");
    const [{ plan }] = sheetsOf(of, { chosen: ["predictions"] }) as [ModelSheet];
    const [ids, , , , , , , , worth] = plan.lists![0]!.columns;
    expect(worth!.head).toBe("Revenue");
    expect([...(ids!.values as string[])].sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 400 }, (_, i) => String(i + 1)),
    );
  });
});

describe("the cohorts, and what is expected of them", () => {
  const { of } = sheet("cohortForecast");
  const { cohorts, over, forecast } = tables.cohorts;
  const [{ plan }] = sheetsOf(tables, { chosen: ["cohortForecast"] }) as [ModelSheet];

  test("cells that are known are those of the sheet of cohorts, and follow its triangle", () => {
    const rows = cohortsOf(purchaseDays(base.lines, days.until), "month", "customers").slice(-cohorts.length);
    rows.forEach(({ customers, values }, i) => {
      values.slice(0, over - i).forEach((buyers, age) => {
        expect(of(`active_${i}_${age}`)).toBeNear(buyers! / customers, 1e-12);
      });
    });
  });

  test("what is expected is in italics on grey, and what was is not", () => {
    const cells = plan.cells.filter(({ style }) => style.italic);
    const awaited = cohorts.reduce((sum, _, i) => sum + Math.min(12 - (over - i), forecast.buyers[i]!.length), 0);
    expect(cells.length).toBe(2 * awaited);
    for (const { style, content } of cells) {
      expect(style.fill).toBe("EFEFEF");
      expect(content).toMatchObject({ value: expect.any(Number) as number });
    }
  });

  test("cumulative purchases go on from those that came, and grow by what is expected", () => {
    cohorts.forEach(({ customers, purchases }, i) => {
      const came = purchases.reduce((sum, count) => sum + count, 0);
      expect(of(`bought_${i}_${over - i - 1}`)).toBeNear(came / customers, 1e-12);
      Array.from(forecast.purchases[i]!)
        .slice(0, 12 - (over - i))
        .forEach((expected, k) => {
          expect(of(`bought_${i}_${over - i + k}`)).toBeNear((came + expected) / customers, 1e-12);
        });
    });
  });

  test("“All” weighs by customers", () => {
    const last = cohorts.map((_, i) => of(`active_${i}_5`) as number);
    const sizes = cohorts.map(({ customers }) => customers);
    const sum = last.reduce((all, part, i) => all + part * sizes[i]!, 0);
    expect(of("active_all_5")).toBeNear(sum / sizes.reduce((all, size) => all + size, 0), 1e-12);
  });

  test.each(["quarter", "year"] as const)("by %s no formula fails, and figures fit", (period) => {
    const others = modelTablesOf(base, { ...settings, horizon: 104 }, "mbgnbd", period);
    for (const locale of LOCALES) {
      const [{ plan: found }] = sheetsOf(others, { chosen: ["cohortForecast"], locale }) as [ModelSheet];
      const shown = shownPlan(found);
      expect(shown.cells.filter((cell) => typeof shown.at(cell) === "object").map(cellAddress)).toEqual([]);
      expect(cutOnPlan(found, locale)).toEqual([]);
    }
  });
});

test("where all customers came with the cohort with which the orders begin, none is averaged", () => {
  const of = modelTablesOf(modelBaseOf(inRhythm(), days), { horizon: 26 }, "mbgcnbd", "year");
  const { cells, at, of: held } = sheet("cohortForecast", of);
  expect(of.cohorts.cohorts.map(({ isFirst, customers }) => [isFirst, customers])).toEqual([
    [true, 400],
    [false, 0],
  ]);
  expect(cells.filter((cell) => typeof at(cell) === "object").map(cellAddress)).toEqual([]);
  expect(held("size_all")).toBe("–");
});

test("in the middle of a month its buyers so far are among those who are expected, and its cohort may grow", () => {
  const until = serialOf([2025, 12, 17]);
  const of = modelTablesOf(modelBaseOf(spreadAmounts(lines), { ...days, until }), { horizon: 26 }, "mbgnbd");
  const { cohorts, over, forecast } = of.cohorts;
  expect(over).toBe(cohorts.length - 1);
  const { plan } = sheetsOf(of, { chosen: ["cohortForecast"] })[0]!;
  const { of: held, cells, at } = shownPlan(plan);
  // all customers of the month under way have bought in it
  expect(held(`active_${over}_0`)).toBeNear(1, 1e-12);
  cohorts.slice(0, over).forEach(({ buyers }, i) => {
    expect(forecast.buyers[i]![0]).toBeGreaterThan(buyers.at(-1)! - 1e-9);
    expect(forecast.buyers[i]![0]).toBeLessThan(cohorts[i]!.customers);
  });
  expect(cells.map(at).filter((text) => typeof text === "string" && text.includes("may still grow"))).toHaveLength(1);
  for (const locale of LOCALES)
    expect(cutOnPlan(sheetsOf(of, { chosen: ["cohortForecast"], locale })[0]!.plan, locale)).toEqual([]);
});

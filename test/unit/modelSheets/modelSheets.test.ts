import { modelSheets, type ModelSheet, type ModelSheetOptions } from "../../../src/modelSheets/modelSheets";
import type { ModelSettings } from "../../../src/modelSheets/ModelTables";
import { cellAddress } from "../../../src/formula/address";
import type { OrderLines } from "../../../src/core/customers/OrderLines";
import { purchaseDays } from "../../../src/core/customers/purchaseDays";
import { SPELLINGS } from "../../../src/template/spelling";
import { serialOf } from "../../../src/vocabulary/calendar";
import { LOCALES } from "../../../src/vocabulary/locale";
import { MODEL_SHEETS, type ModelSheetId } from "../../../src/vocabulary/modelSheetNames";
import { PURCHASE_MODELS } from "../../../src/vocabulary/purchaseModelWords";
import { CURRENCIES } from "../../support/figureWidths";
import { madeUpOrders } from "../../support/madeUpOrders";
import { modelBaseOf, modelTablesOf } from "../../support/modelTablesOf";
import { cutOnPlan, shownPlan, type ShownPlan } from "../../support/shownPlan";

const { lines } = madeUpOrders(400);
const days = { split: serialOf([2024, 12, 29]), until: serialOf([2025, 12, 31]) };
/** Some spend much, others little: as they were made up, all spend alike, and no model says who spends what. */
const spread: OrderLines = {
  ...lines,
  amounts: lines.amounts.map((amount, line) => Math.round(amount * (20 + ((lines.customers[line]! * 37) % 200))) / 100),
};
const settings: ModelSettings = { horizon: 52, marginRate: 0.42, discountRate: 0.1 };
const base = modelBaseOf(spread, days);
const tables = modelTablesOf(base, settings, "mbgnbd");
/** Without a value. */
const alike = modelTablesOf({ ...base, all: purchaseDays(lines, days.until), lines }, settings, "mbgnbd");

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

test.each(PURCHASE_MODELS)("%s: its parameters and its map are on the sheet, whatever they are", (model) => {
  const { tried } = tables.comparison;
  if (!tried.some((one) => one.model === model)) return;
  const of = modelTablesOf(base, { horizon: 26 }, model);
  for (const locale of LOCALES)
    for (const { id, plan } of sheetsOf(of, { locale })) expect([id, cutOnPlan(plan, locale)]).toEqual([id, []]);
  expect(sheet("model", of).of("par_r")).toBe(of.one.fit.parameters[0]);
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

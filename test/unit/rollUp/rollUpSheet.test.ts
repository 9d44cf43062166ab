import { copiesInFile } from "../../../src/rollUp/copiesInFile";
import { rolledUp, type RolledUp } from "../../../src/rollUp/RolledUp";
import { rollUpPlan } from "../../../src/rollUp/rollUpSheet";
import { total } from "../../../src/core/numerics/total";
import { LOCALES, type Locale } from "../../../src/vocabulary/locale";
import { CURRENCIES } from "../../support/figureWidths";
import { filledCopy } from "../../support/filledCopies";
import { cutOnPlan, shownPlan, type ShownPlan } from "../../support/shownPlan";
import { SHOPS, twentyFiles } from "../../support/twentyCopies";
import { functionEntries } from "../../support/writeTemplateFile";

const RATES = { USD: 0.92, GBP: 1.17 };
let rolled: RolledUp;
beforeAll(async () => {
  const files = await twentyFiles();
  const read = await Promise.all(files.map(({ name, bytes }) => copiesInFile(name, bytes)));
  rolled = rolledUp(read.flat(), functionEntries);
});

const shown = (rates: Record<string, number> = RATES, locale: Locale = "en", of = rolled): ShownPlan =>
  shownPlan(rollUpPlan(of, { locale, sheetName: "Roll-up", rates }));

/** By hand: sums of what was filled in, then their quotients. */
function byHand(rates: Record<string, number>): Record<string, number> {
  const taken = SHOPS.filter(({ currency }) => currency === "EUR" || currency in rates);
  const rate = (currency: string): number => (currency === "EUR" ? 1 : rates[currency]!);
  const sum = (of: (shop: (typeof SHOPS)[number]) => number): number => total(taken.map(of));
  const revenue = sum((shop) => shop.revenue * rate(shop.currency));
  const margin = sum((shop) => (shop.revenue - shop.cogs) * rate(shop.currency));
  const [orders, customers] = [sum((shop) => shop.orders), sum((shop) => shop.customers)];
  const churn = sum((shop) => shop.start + shop.fresh - shop.end) / sum((shop) => shop.start);
  const cac = sum((shop) => shop.spent * rate(shop.currency)) / sum((shop) => shop.fresh);
  const value = ((revenue / orders) * (orders / customers) * (margin / revenue)) / churn;
  return {
    copies_all: taken.length,
    revenue_all: revenue,
    orders_all: orders,
    customers_all: customers,
    aov_all: revenue / orders,
    frequency_all: orders / customers,
    margin_all: margin / revenue,
    churn_all: churn,
    cac_all: cac,
    value_all: value,
    ratio_all: value / cac,
  };
}

test("seventeen of twenty copies are taken; three are named with their reasons", () => {
  expect(rolled.rows.map(({ copy }) => copy.name)).toEqual(SHOPS.map(({ name }) => name));
  expect(rolled.left.map(({ name, reason }) => [name, reason.en])).toEqual([
    ["cut-off.xlsx", expect.stringMatching(/damaged/)],
    ["segments.xlsx", expect.stringMatching(/^It is another worksheet/)],
    ["unfilled.xlsx", expect.stringMatching(/^It is not filled in/)],
  ]);
});

test.each<[string, Record<string, number>]>([
  ["with both rates", RATES],
  ["with one of them, the other kept apart", { USD: 0.92 }],
  ["with none", {}],
])("the total is that by hand, %s", (_, rates) => {
  const { of } = shown(rates);
  const hand = byHand(rates);
  expect(Object.keys(hand).filter((key) => typeof of(key) !== "number")).toEqual([]);
  for (const [key, expected] of Object.entries(hand)) expect(of(key)).toBeNear(expected, 1e-12);
});

test("a currency that is kept apart is flagged, and its own figures are shown", () => {
  const { of } = shown({});
  const dollar = SHOPS.find(({ currency }) => currency === "USD")!;
  const place = [1, 2].find((i) => of(`currency_${i}`) === "USD")!;
  expect(of(`revenue_${place}`)).toBe(dollar.revenue);
  expect(of(`cac_${place}`)).toBeNear(dollar.spent / dollar.fresh, 1e-12);
  expect(of(`rate_${place}`)).toBeUndefined();
});

describe.each(LOCALES)("in %s", (locale) => {
  test("nothing is an error", () => {
    const { cells, at } = shown(RATES, locale);
    expect(cells.filter((cell) => typeof at(cell) === "object")).toEqual([]);
  });

  test.each(CURRENCIES)("nothing is cut in %s", async (currency) => {
    const copy = await copiesInFile("a.xlsx", await filledCopy({ currency, locale }));
    expect(
      cutOnPlan(rollUpPlan(rolledUp(copy, functionEntries), { locale, sheetName: "R", rates: {} }), locale),
    ).toEqual([]);
    expect(cutOnPlan(rollUpPlan(rolled, { locale, sheetName: "R", rates: RATES }), locale)).toEqual([]);
  });
});

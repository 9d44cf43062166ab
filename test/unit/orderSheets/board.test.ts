import { makeOrderTables } from "../../../src/orders/tables/makeOrderTables";
import type { OrderTables } from "../../../src/orders/tables/OrderTables";
import type { TableSettings } from "../../../src/orders/tables/TableSettings";
import { boardSheet } from "../../../src/orderSheets/board/boardSheet";
import { headlineOf } from "../../../src/orderSheets/headlineOf";
import { orderSheets } from "../../../src/orderSheets/orderSheets";
import { total } from "../../../src/core/numerics/total";
import { layout } from "../../../src/template/layout";
import { SPELLINGS, type Spelling } from "../../../src/template/spelling";
import type { Answers } from "../../../src/template/Template";
import { serialOf, type Day } from "../../../src/vocabulary/calendar";
import { LOCALES, type Locale } from "../../../src/vocabulary/locale";
import type { OrderSheetId } from "../../../src/vocabulary/orderSheetNames";
import golden from "../../cases/board.json";
import { CURRENCIES } from "../../support/figureWidths";
import { madeUpOrders } from "../../support/madeUpOrders";
import { orderLines } from "../../support/orderLines";
import { cutOnPlan, shownPlan, type ShownPlan } from "../../support/shownPlan";

const about = { currency: "EUR", vat: "excluding", source: "orders.csv" } as const;

interface Shown {
  locale?: Locale;
  spelling?: Spelling;
}

function board(tables: OrderTables, answers: Answers = {}, { locale = "en", spelling = "clv" }: Shown = {}): ShownPlan {
  const template = boardSheet(tables, about);
  return shownPlan(layout(template, locale, { sheetName: "Board report", answers, currency: "EUR", spelling }));
}

const textsOf = ({ cells, at }: ShownPlan): string[] =>
  cells.map(at).filter((value): value is string => typeof value === "string");

describe.each(SPELLINGS)("the figures of a made-up list, with formulas %s", (spelling) => {
  const dayIn = (text: string): number => serialOf(text.split("-").map(Number) as unknown as Day);
  const lines = orderLines(
    golden.orders.map(([customer, day, amount]) => [customer as string, dayIn(day as string), amount as number]),
  );
  const tables = makeOrderTables(
    { lines },
    {
      until: serialOf([2025, 12, 31]),
      fiscalStart: 1,
      inactiveAfter: 12,
      cohortPeriod: "month",
      marginRate: golden.margin[2025],
      acquisitionCost: { by: "all", cost: golden.cost[2025] },
    },
  );
  const typed = { margin_2024_1: golden.margin[2024], cost_2024_1: golden.cost[2024] };
  const shown = board(tables, typed, { spelling });
  const { paid, ...figures } = golden.figures;

  test.each(Object.entries(figures))("%s", (key, expected) => {
    expect(shown.of(key)).toBeNear(expected, 1e-11);
  });

  test("the month in which the margin has paid for the acquisition", () => {
    expect(shown.of("paid_back")).toBe(paid);
  });

  test("what changed adds up to the difference, and both years are said in the sentence", () => {
    const levers = ["aov", "purchase_frequency", "margin_rate", "churn_rate"] as const;
    const effects = levers.map((id) => shown.of(`effect_${id}`) as number);
    expect(total(effects)).toBeNear(figures.y_clv - figures.b_clv, 1e-11);
    expect(textsOf(shown)).toContain(
      "A customer is worth €66.61, +€2.46 on 2024: order value +€2.00, frequency −€0.50, margin +€3.28, churn −€2.32.",
    );
  });
});

const used = madeUpOrders(600);
const settings: TableSettings = {
  until: serialOf([2025, 12, 31]),
  fiscalStart: 1,
  inactiveAfter: 12,
  cohortPeriod: "month",
  marginRate: 0.42,
  acquisitionCost: { by: "all", cost: 6700 },
};
const tablesOf = (more: Partial<TableSettings> = {}): OrderTables => makeOrderTables(used, { ...settings, ...more });
const bare = { until: settings.until, fiscalStart: 1, inactiveAfter: 12, cohortPeriod: "month" } as const;
const bareTables = (until: Day): OrderTables => makeOrderTables(used, { ...bare, until: serialOf(until) });

describe("its figures are those of the other sheets", () => {
  const tables = tablesOf();
  const { of } = board(tables);
  const other = (id: OrderSheetId): ShownPlan["of"] =>
    shownPlan(orderSheets(tables, { ...about, chosen: [id], locale: "en", spelling: "clv" })[0]!.plan).of;

  test("of key figures", () => {
    const key = other("keyFigures");
    for (const [mine, theirs] of [
      ["y_revenue", "y_revenue"],
      ["y_orders", "y_orders"],
      ["y_customers", "y_customers"],
      ["y_new", "y_new"],
      ["y_aov", "y_aov"],
      ["y_frequency", "y_frequency"],
      ["b_revenue", "b_revenue"],
      ["b_customers", "b_customers"],
      ["y_closing", "once_closing"],
      ["y_lost", "once_lost"],
      ["churn_2025_1", "churn_rate"],
      ["y_clv", "customer_value"],
      ["y_cac", "cac"],
      ["y_ratio", "ltv_cac"],
    ] as const)
      expect(of(mine)).toBeNear(key(theirs) as number, 1e-12);
  });

  test("of the cohorts: the average margin by age, and the payback", () => {
    const cohorts = other("cohorts");
    for (let age = 0; age < 12; age++) expect(of(`each_${age}`)).toBeNear(cohorts(`money_all_${age}`) as number, 1e-12);
    expect(of("paid_back")).toBe(cohorts("paid_all"));
  });

  test("of the channels, also where several are one row", () => {
    const channels = other("channels");
    expect(of("part_new_all")).toBe(channels("new_all"));
    expect(of("part_cac_all")).toBeNear(channels("cac_all") as number, 1e-12);
    expect(of("part_ratio_all")).toBeNear(channels("ratio_all") as number, 1e-12);
    const many = {
      labels: Array.from({ length: 9 }, (_, i) => `Channel ${i}`),
      ofLine: used.channels!.ofLine.map((one, i) => (one + i) % 9),
    };
    const parted = board(makeOrderTables({ ...used, channels: many }, settings));
    const sums = ["new", "customers", "revenue"].map((what) => [
      total(Array.from({ length: 5 }, (_, i) => parted.of(`part_${what}_${i}`) as number)),
      parted.of(`part_${what}_all`) as number,
    ]);
    for (const [sum, all] of sums) expect(sum).toBeNear(all!, 1e-12);
    expect(textsOf(parted)).toContain("all others together");
  });

  test("of the tiers, where no channels are named", () => {
    const plain = makeOrderTables({ lines: used.lines }, settings);
    const { of: tier } = board(plain);
    const rfm = other("rfm");
    expect(tier("tier_all")).toBeNear(rfm("tier_revenue_all") as number, 1e-12);
    expect(tier("tier_part_0")).toBeNear(plain.rfm.topShare!, 1e-12);
  });

  test("and the figure in the list of sheets is that of the page", () => {
    const { value } = headlineOf("board", tables);
    expect(value).toBeNear(of("y_clv") as number, 1e-12);
    expect(headlineOf("board", bareTables([2025, 12, 31]))).toEqual(
      headlineOf("keyFigures", bareTables([2025, 12, 31])),
    );
  });
});

/** Few and large orders: a year of some millions. */
const large = makeOrderTables(
  { ...used, lines: { ...used.lines, amounts: used.lines.amounts.map((amount) => amount * 100) } },
  { ...settings, acquisitionCost: { by: "all", cost: 670_000 } },
);
/** Years that lack one thing or another. */
const VARIANTS: readonly (readonly [string, OrderTables])[] = [
  ["three years", tablesOf()],
  ["two years, the first without a churn", tablesOf({ until: serialOf([2024, 12, 31]) })],
  ["one year", tablesOf({ until: serialOf([2023, 12, 31]) })],
  ["no margin and no cost", bareTables([2025, 12, 31])],
  ["no whole year", tablesOf({ until: serialOf([2025, 9, 20]), inactiveAfter: 6 })],
  ["a few months", tablesOf({ until: serialOf([2023, 4, 20]), inactiveAfter: 1 })],
  ["no month that is over", tablesOf({ until: serialOf([2023, 1, 10]) })],
  ["quarters, and a year that begins in July", tablesOf({ cohortPeriod: "quarter", fiscalStart: 7 })],
  ["large amounts", large],
  ["no channels", makeOrderTables({ lines: used.lines }, settings)],
];
const pages = VARIANTS.flatMap(([name, tables]) => LOCALES.map((locale) => [name, locale, tables] as const));

test.each(pages)("with %s, in %s: no errors, and nothing is cut in any currency", (_, locale, tables) => {
  for (const spelling of SPELLINGS) {
    const shown = board(tables, {}, { locale, spelling });
    expect(shown.cells.filter((cell) => typeof shown.at(cell) === "object")).toEqual([]);
    expect(textsOf(shown).filter((text) => text === "look" || text === "à voir")).toEqual([]);
    expect(textsOf(shown).filter((text) => locale === "fr" && / [:;?!%]|« | »/.test(text))).toEqual([]);
  }
  for (const currency of CURRENCIES) {
    const [sheet] = orderSheets(tables, { ...about, chosen: ["board"], locale, currency, spelling: "native" });
    expect([currency, cutOnPlan(sheet!.plan, locale)]).toEqual([currency, []]);
  }
});

describe("what cannot be given is a dash, with the reason", () => {
  test("without a margin rate, until one is typed", () => {
    const tables = bareTables([2025, 12, 31]);
    const { of, ...without } = board(tables);
    expect(["y_clv", "low_value", "bold_value", "point", "effect_aov", "y_cac"].map(of)).toEqual(Array(6).fill("–"));
    expect(textsOf({ of, ...without })).toContain(
      "The value follows once the margin rate is typed into its cream cell.",
    );
    const typed = board(tables, { margin_2025_1: 0.42, margin_2024_1: 0.42 });
    const known = board(makeOrderTables(used, { ...bare, marginRate: 0.42 }));
    for (const key of ["y_clv", "b_clv", "bold_value", "effect_churn_rate", "each_5"])
      expect(typed.of(key)).toBe(known.of(key));
  });

  test("without an acquisition cost, and where it is that of other months", () => {
    const said = "Acquisition cost is not known for these months: CAC, ratio and payback follow once it is typed.";
    expect(textsOf(board(bareTables([2025, 12, 31])))).toContain(said);
    const to = tablesOf({ until: serialOf([2025, 9, 20]), inactiveAfter: 6 });
    const rolling = board(to);
    expect(textsOf(rolling)).toContain(
      "CAC is that of 2025 to date, until the acquisition cost of these months is typed.",
    );
    expect(rolling.of("y_cac")).toBeNear(6700 / to.year.figures.newCustomers, 1e-12);
    const typed = board(to, { cost_now: 4000 });
    expect(typed.of("y_cac")).toBeNear(4000 / (typed.of("y_new") as number), 1e-12);
  });

  test("a year before without a churn: the value of this one is said, and what is missing of that one", () => {
    const tables = tablesOf({ until: serialOf([2024, 12, 31]) });
    const shown = board(tables);
    expect(["b_clv", "effect_aov", "change_clv"].map(shown.of)).toEqual(["–", "–", "–"]);
    expect(textsOf(shown)).toContainEqual(
      expect.stringMatching(/^A customer is worth €\d+\.\d\d\. What changed follows once the churn of the year before/),
    );
    expect(board(tables, { churn_2023_1: 0.5 }).of("effect_aov")).not.toBe("–");
  });

  test("a rate that no formula takes", () => {
    const shown = board(tablesOf({ until: serialOf([2023, 12, 31]) }), { churn_2023_1: 0 });
    expect(["y_lifetime", "y_clv", "point"].map(shown.of)).toEqual(["–", "–", "–"]);
    expect(textsOf(shown)).toContainEqual(expect.stringMatching(/^No value: /));
  });
});

test("what only a model can say is asked for, and apart from the value by the formula", () => {
  const apart = "Model: today’s customers; formula: a new one.";
  expect(textsOf(board(tablesOf()))).not.toContain(apart);
  const typed = board(tablesOf(), { outlook_ahead: 808_109 });
  expect([typed.of("outlook_ahead"), textsOf(typed).includes(apart)]).toEqual([808_109, true]);
});

test("orders of one year have one column, and no changes", () => {
  const tables = tablesOf({ until: serialOf([2023, 12, 31]) });
  expect(tables.before).toBeUndefined();
  const { cells, at } = board(tables);
  expect(cells.filter(({ key = "" }) => /^(b|change|effect)_/.test(key))).toEqual([]);
  expect(cells.map(at)).toContain("The orders hold one year: there is none before it.");
});

test("months that are no fiscal year stand beside the same ones a year earlier, as those of the guided worksheet", () => {
  const tables = tablesOf({ until: serialOf([2025, 9, 20]), inactiveAfter: 6 });
  const { guided, before } = tables;
  expect([before!.guided.from, before!.guided.to]).toEqual([serialOf([2023, 9, 1]), guided.from - 1]);
  const shown = board(tables);
  expect([shown.of("y_revenue"), shown.of("b_revenue")]).toEqual([guided.revenue, before!.guided.revenue]);
  expect(textsOf(shown)).toContain("Customers and value, 12 months to 31 August 2025");
});

describe("the tie-out to the accounts", () => {
  const tables = tablesOf();
  const { revenue } = tables.guided;
  const flag = (answers: Answers): unknown[] => {
    const { cells, at, of } = board(tables, answers);
    const { row } = cells.find(({ key }) => key === "unexplained")!;
    return [at(cells.find((cell) => cell.row === row && cell.column === 8)!), of("unexplained")];
  };

  test.each<[string, Answers, unknown[]]>([
    ["nothing typed", {}, ["–", "–"]],
    ["the same revenue", { accounts: revenue }, ["OK", 0]],
    ["a difference that is named", { accounts: revenue + 1840, booked: 1840 }, ["OK", 0]],
    ["one that is not", { accounts: revenue - 500 }, ["look", -500]],
  ])("%s", (_, answers, expected) => {
    expect(flag(answers)).toEqual(expected);
  });
});

test("amounts in sentences are written by the marks of the sheet's language", () => {
  const usual = board(tablesOf(), {}, { locale: "fr" });
  expect(usual.of("said_change_clv")).toMatch(/^[+−]\d+,\d\d\u00A0€$/);
  const shown = board(large, {}, { locale: "fr" });
  const value = Math.round(shown.of("y_clv") as number);
  expect(shown.of("said_clv")).toBe(`${String(value).replace(/\B(?=(\d{3})+$)/, "\u00A0")}\u00A0€`);
});

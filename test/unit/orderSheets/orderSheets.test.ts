import { cellAddress } from "../../../src/formula/address";
import { makeOrderTables } from "../../../src/orders/tables/makeOrderTables";
import type { OrderTables } from "../../../src/orders/tables/OrderTables";
import type { ReportUsed } from "../../../src/orders/tables/sourceTable";
import type { TableSettings } from "../../../src/orders/tables/TableSettings";
import { orderSheets, type OrderSheet, type OrderSheetOptions } from "../../../src/orderSheets/orderSheets";
import { total } from "../../../src/core/numerics/total";
import { SPELLINGS } from "../../../src/template/spelling";
import { serialOf } from "../../../src/vocabulary/calendar";
import { daySaid } from "../../../src/vocabulary/daySaid";
import { LOCALES } from "../../../src/vocabulary/locale";
import { orderSheetNames, type OrderSheetId } from "../../../src/vocabulary/orderSheetNames";
import { RFM_MAP } from "../../../src/vocabulary/rfmSegments";
import { CURRENCIES } from "../../support/figureWidths";
import { madeUpOrders } from "../../support/madeUpOrders";
import { describeWithData } from "../../support/referenceData";
import { onlineRetail } from "../../support/referenceOrders";
import { cutOnPlan, shownPlan, type ShownPlan } from "../../support/shownPlan";

const ALL = Object.keys(orderSheetNames) as OrderSheetId[];
const used = madeUpOrders(600);
const settings: TableSettings = {
  until: serialOf([2025, 12, 31]),
  fiscalStart: 1,
  inactiveAfter: 12,
  cohortPeriod: "month",
  marginRate: 0.42,
  acquisitionCost: {
    by: "channel",
    costs: [
      ["Referral", 700],
      ["Stores", 900],
      ["Search", 1500],
      ["Social ads", 2400],
      ["Marketplace", 1200],
    ],
  },
};
const lineTotal = total(used.lines.amounts);
const lines = used.lines.days.length;
const report: ReportUsed = {
  rows: lines + 9,
  blank: 2,
  total: total([lineTotal, 310.25]),
  leftOut: [
    { reason: "noDate", rows: 3, amount: 60.25, first: [] },
    { reason: "noCustomer", rows: 4, amount: 250, first: [] },
  ],
  used: { rows: lines, amount: lineTotal },
  net: { rates: 0, vat: 0, net: lineTotal },
  customers: 600,
  customersBefore: 607,
};
const tables = makeOrderTables({ ...used, report }, settings);
const sheetsOf = (of: OrderTables, more: Partial<OrderSheetOptions> = {}): OrderSheet[] =>
  orderSheets(of, {
    chosen: ALL,
    locale: "en",
    currency: "EUR",
    spelling: "native",
    vat: "excluding",
    source: "orders-2025.csv",
    ...more,
  });

const sheet = (id: OrderSheetId, of = tables, more: Partial<OrderSheetOptions> = {}): ShownPlan =>
  shownPlan(sheetsOf(of, { ...more, chosen: [id] })[0]!.plan);

const variants = LOCALES.flatMap((locale) => SPELLINGS.map((spelling) => [locale, spelling] as const));

describe.each(variants)("in %s with formulas %s", (locale, spelling) => {
  const sheets = sheetsOf(tables, { locale, spelling });

  test("no formula fails, and every check is passed", () => {
    expect(sheets.map(({ id }) => id)).toEqual(ALL.filter((id) => id !== "segments"));
    for (const one of sheets) {
      const { cells, at } = shownPlan(one.plan);
      const wrong = cells.filter((cell) => {
        const value = at(cell);
        return typeof value === "object" || value === "look" || value === "à voir";
      });
      expect([one.id, wrong.map(cellAddress)]).toEqual([one.id, []]);
    }
  });

  test("figures fit their columns, and texts the page, in every currency", () => {
    for (const currency of CURRENCIES)
      for (const one of sheetsOf(tables, { locale, spelling, currency })) {
        const cut = cutOnPlan(one.plan, locale);
        expect([one.id, currency, cut]).toEqual([one.id, currency, []]);
      }
  });
});

test("French texts have no-break spaces where French has them", () => {
  const texts = sheetsOf(tables, { locale: "fr" }).flatMap((one) => {
    const { cells, at } = shownPlan(one.plan);
    return [...cells.map(at), ...one.plan.charts.map(({ description }) => description)];
  });
  const wrong = texts.filter((text) => typeof text === "string" && / [:;?!%]|« | »/.test(text));
  expect(wrong).toEqual([]);
});

test("without an acquisition cost nothing is paid back, and of VAT nothing is said that is not known", () => {
  const without = { ...settings };
  delete without.acquisitionCost;
  const untold = {
    chosen: ["cohorts"],
    locale: "en",
    currency: "EUR",
    spelling: "native",
    source: "orders.csv",
  } as const;
  const [cohorts] = orderSheets(makeOrderTables({ ...used, report }, without), untold);
  const { of, cells, at } = shownPlan(cohorts!.plan);
  const paid = cells.filter(({ key = "" }) => /^paid_/.test(key));
  expect(paid.length).toBeGreaterThan(5);
  expect(new Set(paid.map(at))).toEqual(new Set(["–"]));
  expect([of("cac_0"), of("cac")].map((value) => value ?? "")).toEqual(["", ""]);
  expect(cells.map(at).filter((value) => typeof value === "string" && /VAT/.test(value))).toEqual([]);
});

describe("key figures", () => {
  const { of } = sheet("keyFigures");
  const { figures, compared } = tables.year;

  test("are those of the tables, and what follows from them", () => {
    expect(of("y_revenue")).toBeNear(figures.revenue, 1e-14);
    expect(of("b_revenue")).toBeNear(compared.figures.revenue, 1e-14);
    expect(of("y_aov")).toBeNear(figures.revenue / figures.orders, 1e-14);
    expect(of("y_repeat_rate")).toBeNear(figures.repeatCustomers / figures.customers, 1e-14);
    expect(of("change_revenue")).toBeNear(figures.revenue - compared.figures.revenue, 1e-9);
  });

  test("tie out from all rows of the source, to the cent", () => {
    expect(of("tie_0")).toBe(report.total);
    expect(of("tie_left")).toBeNear(figures.revenue, 1e-14);
    expect(of("tie_gap")).toBe(0);
    expect(of("tie_rows_left")).toBe(tables.tieOut.year.at(-1)!.rows);
  });

  test("a bridge that ends with who is active, and the churn of its year", () => {
    const { once, churn } = tables.bridge;
    expect([of("sum_closing"), of("once_closing")]).toEqual([once!.closing, once!.closing]);
    expect(of("churn_rate")).toBeNear(churn.rate!, 1e-14);
    expect(of("customer_value")).toBeNear(((figures.revenue / figures.customers) * 0.42) / churn.rate!, 1e-12);
    expect(of("cac")).toBeNear(6700 / figures.newCustomers, 1e-12);
  });

  test("with too little history the churn of the months is brought to a year, as the tables say", () => {
    const short = makeOrderTables(used, { ...settings, until: serialOf([2023, 10, 31]), inactiveAfter: 3 });
    expect(short.bridge.churn).toMatchObject({ by: "months", months: 7 });
    expect(sheet("keyFigures", short).of("churn_rate")).toBeNear(short.bridge.churn.rate!, 1e-12);
  });

  test("with none the question stays open, in a cell to be filled in", () => {
    const short = makeOrderTables(used, { ...settings, until: serialOf([2023, 10, 31]) });
    const [one] = sheetsOf(short, { chosen: ["keyFigures"] });
    expect(one!.plan.inputs.map(({ key }) => key)).toContain("churn_rate");
    const { cells, at, of } = shownPlan(one!.plan);
    expect(of("customer_value")).toBe("");
    expect(cells.map(at)).toContain(`since ${daySaid(short.firstDay, "en")}`);
  });
});

describe("cohorts", () => {
  test("the payback of all is that which the pane says, and its cell is where the margin reaches the cost", () => {
    const [one] = sheetsOf(tables, { chosen: ["cohorts"] });
    const { of } = shownPlan(one!.plan);
    const paid = one!.headline.value!;
    expect(of("paid_all")).toBe(paid);
    expect(of(`money_all_${paid}`)).toBeGreaterThanOrEqual(of("cac") as number);
    expect(of(`money_all_${paid - 1}`)).toBeLessThan(of("cac") as number);
  });

  test("averages weigh each cohort by its customers, and leave out the one with which the orders begin", () => {
    const early = makeOrderTables(used, { ...settings, until: serialOf([2023, 8, 31]) });
    const { of, cells, at } = sheet("cohorts", early);
    const rows = early.cohorts.rows.slice(1).filter(({ active }) => active[1] !== undefined);
    const sum = (figure: (row: (typeof rows)[number]) => number): number => total(rows.map(figure));
    expect(of("active_all_1")).toBeNear(sum(({ active }) => active[1]!) / sum(({ customers }) => customers), 1e-12);
    const first = cells.find(({ key }) => key === "active_0_1")!;
    expect(at(first)).toBeNear(early.cohorts.rows[0]!.active[1]! / early.cohorts.rows[0]!.customers, 1e-14);
    expect(first.style.color).not.toBe(cells.find(({ key }) => key === "active_1_1")!.style.color);
  });

  test("without a margin they show revenue, and who bought again in place of a payback", () => {
    const { until, fiscalStart, inactiveAfter, cohortPeriod } = settings;
    const without = makeOrderTables(used, { until, fiscalStart, inactiveAfter, cohortPeriod });
    const { cells, of } = sheet("cohorts", without);
    expect(cells.some(({ key }) => key === "paid_all")).toBe(false);
    const { headline } = sheetsOf(without, { chosen: ["cohorts"] })[0]!;
    expect(headline.label.en).toBe("bought again in month 1");
    expect(headline.value).toBeNear(of("active_all_1") as number, 1e-14);
  });

  test("those for which a sheet has no room are counted on it, so that nobody is missing", () => {
    const { of } = sheet("cohorts", tables);
    const { rows, earlier } = tables.cohorts;
    expect(earlier.cohorts).toBeGreaterThan(0);
    expect(of("size_earlier")).toBe(earlier.customers);
    const shownThere = rows.map((_, i) => of(`size_${i}`) as number);
    expect(total([of("size_earlier") as number, ...shownThere])).toBe(tables.customers.ids.length);
  });

  test.each(["quarter", "year"] as const)("by %s no formula fails", (cohortPeriod) => {
    const { cells, at } = sheet("cohorts", makeOrderTables(used, { ...settings, cohortPeriod }));
    expect(cells.filter((cell) => typeof at(cell) === "object")).toEqual([]);
  });
});

test("the map of RFM adds up to its segments, and both to the tiers", () => {
  const { of } = sheet("rfm");
  expect(of("count_all")).toBe(600);
  expect(of("count_champions")).toBe(tables.rfm.segments[0]!.customers);
  expect(of("revenue_all")).toBeNear(of("tier_revenue_all") as number, 1e-12);
});

test("a line of paper parts the segments of the map, and no cells of the same segment", () => {
  const { cells } = sheet("rfm");
  const edges = [5, 4, 3, 2, 1].map((purchases) =>
    [1, 2, 3, 4].map((recency) => cells.find(({ key }) => key === `map_${purchases}_${recency}`)!.style.right?.color),
  );
  const segments = RFM_MAP.map((row) =>
    row.slice(0, 4).map((segment, i) => (segment === row[i + 1] ? undefined : "FFFFFF")),
  );
  expect(edges).toEqual(segments.reverse());
});

test("channels add up, and the total is a ratio of sums", () => {
  const { of } = sheet("channels");
  const { all } = tables.channels!;
  expect(of("revenue_all")).toBeNear(all.revenue, 1e-12);
  expect(of("aov_all")).toBeNear(all.revenue / all.orders, 1e-12);
  expect(of("cac_all")).toBeNear(6700 / all.newCustomers, 1e-12);
  expect(of("ratio_all")).toBeNear((all.revenue * 0.42) / all.customers / (6700 / all.newCustomers), 1e-12);
});

test("customers are a list of Excel, one row each; their ids can be left out", () => {
  const ids = (of: OrderTables): unknown =>
    sheetsOf(of, { chosen: ["customers"] })[0]!.plan.lists![0]!.columns[0]!.values[0];
  const [list] = sheetsOf(tables, { chosen: ["customers"] })[0]!.plan.lists!;
  expect(list!.area.rows).toBe(601);
  expect(ids(tables)).toBe(tables.customers.ids[0]);
  expect(ids(makeOrderTables(used, { ...settings, isAnonymous: true }))).toBe("1");
  const { at, cells } = sheet("customers");
  expect(cells.map(at)).toContainEqual(expect.closeTo(total(tables.customers.totals), 6) as number);
});

describeWithData("the sheets of Online Retail", () => {
  test("show the figures of its year, and of all of it where no year before can be compared", () => {
    const retail = makeOrderTables(
      { lines: onlineRetail() },
      { ...settings, until: serialOf([2011, 12, 9]), inactiveAfter: 3 },
    );
    const { of } = sheet("keyFigures", retail, { currency: "GBP" });
    // facts/real-data.md
    expect(of("b_revenue")).toBeNear(8_310_477.054, 1e-14);
    expect([of("b_orders"), of("b_customers"), of("b_median")]).toEqual([18_536, 4339, 28]);
    expect(of("b_aov")).toBeNear(448.34, 1e-5);
    expect(of("tie_gap")).toBe(0);
    expect(sheet("rfm", retail).of("count_all")).toBe(4339);
  });
});

test.each(LOCALES)("a sheet of a table counts its rows by now, however the table is called (%s)", (locale) => {
  const formulasOf = (more: Partial<OrderSheetOptions>): string[] =>
    sheetsOf(tables, { chosen: ["keyFigures"], locale, ...more }).flatMap(({ plan }) =>
      plan.cells.flatMap(({ content }) => (content && "formula" in content ? [content.formula] : [])),
    );
  const table = { name: "revenue", rows: 612 };
  const update = { en: "update", fr: "à actualiser" }[locale];
  const counting = formulasOf({ table }).filter((text) => !formulasOf({}).includes(text));
  expect(counting).toContain("=ROWS(revenue[#Data])");
  expect(counting.some((text) => text.includes(`=612,"OK","${update}")`))).toBe(true);
});

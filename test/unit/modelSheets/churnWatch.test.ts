import { total } from "../../../src/core/numerics/total";
import { modelSheets, type ModelSheet, type ModelSheetOptions } from "../../../src/modelSheets/modelSheets";
import type { ModelSettings, ModelTables, WatchedCustomers } from "../../../src/modelSheets/ModelTables";
import { makeOrderTables } from "../../../src/orders/tables/makeOrderTables";
import { cellAddress } from "../../../src/formula/address";
import type { PlanList } from "../../../src/template/plan";
import { COLORS } from "../../../src/template/styles";
import { channelOrders, channelSettings } from "../../support/channelTables";
import { modelBaseOf, modelTablesOf } from "../../support/modelTablesOf";
import { shownPlan, type ShownPlan } from "../../support/shownPlan";
import { soundSheets } from "../../support/soundSheets";

const CUSTOMERS = 600;
const used = channelOrders(CUSTOMERS);
const { until } = channelSettings;
/** Each customer spends more or less than others; compared once for all sheets. */
const base = modelBaseOf(used.lines, { split: until - 367, until });
const parted = { used, labels: used.channels, settings: channelSettings, by: "channel" } as const;
const settings: ModelSettings = { horizon: 52, marginRate: 0.42, partedBy: "channel", months: 36 };
const tables = modelTablesOf({ ...base, parted }, { ...settings, watched: 100_000, leastActive: 0 }, "mbgnbd");
const cut = modelTablesOf(
  { ...base, parted },
  { ...settings, discountRate: 0.1, isAnonymous: true, watched: 20, leastActive: 0.05 },
  "mbgnbd",
);
/** Without channels, and without a value. */
const alike = modelTablesOf(
  { ...base, lines: { ...used.lines, amounts: used.lines.amounts.map(() => 25) } },
  { horizon: 26 },
  "mbgnbd",
);
const revenue = modelTablesOf(base, { horizon: 26 }, "mbgnbd");
const watchOf = ({ watch }: ModelTables): WatchedCustomers => watch!;
/** Nobody is late. */
const nobody: ModelTables = {
  ...tables,
  watch: {
    places: new Int32Array(),
    ifActive: new Float64Array(),
    atRisk: new Float64Array(),
    daysLeft: new Float64Array(),
    all: { customers: 0, atRisk: 0 },
  },
};

const options = { locale: "en", currency: "EUR", spelling: "native", source: "orders-2025.csv" } as const;
const sheetOf = (of: ModelTables, more: Partial<ModelSheetOptions> = {}): ModelSheet =>
  modelSheets(of, { ...options, chosen: ["churnWatch"], ...more })[0]!;
const shown = (of: ModelTables, more: Partial<ModelSheetOptions> = {}): ShownPlan => shownPlan(sheetOf(of, more).plan);
const listOf = (of: ModelTables, more: Partial<ModelSheetOptions> = {}): PlanList => sheetOf(of, more).plan.lists![0]!;
const column = (list: PlanList, head: string): (string | number | null)[] =>
  Array.from(list.columns.find((one) => one.head === head)!.values);
/** What stands in the cells of a sheet, without those of its list. */
const texts = ({ cells, at }: ShownPlan): unknown[] => cells.map(at);
/** The figure below a label in large figures. */
const figureBelow = (of: ShownPlan, label: string): unknown => {
  const above = of.cells.find((cell) => of.at(cell) === label)!;
  return of.at(of.cells.find(({ row, column: at }) => row === above.row + 1 && at === above.column)!);
};

const KINDS = [
  ["with channels", tables],
  ["cut, discounted, without ids", cut],
  ["without a value", alike],
  ["of revenue", revenue],
  ["of nobody", nobody],
] as const;

soundSheets(KINDS, (of, way) => sheetOf(of, way).plan);

describe("a table of Excel with a row for each customer who is late", () => {
  const list = listOf(tables);
  const { watch, forecast, buyers } = tables;
  const places = Array.from(watch!.places);

  test("its columns, in both languages; without channels there is no such column", () => {
    expect(list.columns.map(({ head }) => head)).toEqual([
      ...["Customer", "Channel", "Purchases", "One every", "Last before", "Late by", "P(alive)", "If active"],
      ...["At risk", "Act by", "Action", "Done"],
    ]);
    expect(listOf(tables, { locale: "fr" }).columns.map(({ head }) => head)).toContain("Agir avant le");
    expect(listOf(alike).columns).toHaveLength(11);
    expect(listOf(alike).columns.map(({ head }) => head)).not.toContain("Channel");
  });

  test("they are those whom the predictions call late, the one with the most at risk first", () => {
    const late = Array.from(forecast.customers.late).filter((is) => is === 1).length;
    expect(late).toBeGreaterThan(30);
    expect(new Set(places).size).toBe(late);
    expect(places.every((place) => forecast.customers.late[place] === 1)).toBe(true);
    const atRisk = column(list, "At risk") as number[];
    expect(atRisk).toEqual([...atRisk].sort((a, b) => b - a));
    const predictions = modelSheets(tables, { ...options, chosen: ["predictions"] })[0]!.plan;
    expect(column(predictions.lists![0]!, "Late").filter(Boolean)).toHaveLength(late);
    expect(figureBelow(shown(tables), "Late customers")).toBe(late);
  });

  test("at risk is the value if active times the chance to have left, to the cent", () => {
    const [atRisk, ifActive, alive] = ["At risk", "If active", "P(alive)"].map(
      (head) => column(list, head) as number[],
    );
    places.forEach((place, row) => {
      const { active, value } = forecast.customers;
      expect(alive![row]).toBe(active[place]);
      const exact = value[place]! / active[place]!;
      expect(Math.abs(ifActive![row]! - exact)).toBeLessThan(0.00501);
      expect(Math.abs(atRisk![row]! - exact * (1 - active[place]!))).toBeLessThan(0.00501);
    });
  });

  test("purchases, last day and channel are those of the sheet of customers", () => {
    const { customers } = makeOrderTables(used, channelSettings);
    const rowOf = new Map(customers.ids.map((id, row) => [id, row] as const));
    const [ids, purchases, silent, channels] = ["Customer", "Purchases", "Last before", "Channel"].map((head) =>
      column(list, head),
    );
    ids!.forEach((id, row) => {
      const there = rowOf.get(id as string)!;
      expect([purchases![row], silent![row], channels![row]]).toEqual([
        customers.purchases[there],
        until - customers.lastDays[there]!,
        customers.channels![there],
      ]);
    });
  });

  test("late by is the silence over the rhythm that stands beside it, and more than one", () => {
    const [every, silent, late] = ["One every", "Last before", "Late by"].map((head) => column(list, head) as number[]);
    places.forEach((place, row) => {
      expect(every![row]).toBe(Math.max(1, Math.round(forecast.customers.nextGap[place]! * 7)));
      expect(Math.abs(late![row]! - silent![row]! / every![row]!)).toBeLessThan(0.0501);
      expect(late![row]).toBeGreaterThan(1);
    });
  });

  test("who is below one half is written to now, the others by the day on which they come there", () => {
    const by = column(list, "Act by");
    places.forEach((place, row) => {
      const isNow = forecast.customers.active[place]! < 0.5;
      expect([place, by[row] === "now"]).toEqual([place, isNow]);
      if (!isNow) expect(by[row]).toBe(until + watch!.daysLeft[row]!);
    });
    expect(column(listOf(tables, { locale: "fr" }), "Agir avant le")).toContain("maintenant");
    expect(by.some((day) => typeof day === "number")).toBe(true);
  });

  test("two columns are the user's: cream, and blank", () => {
    for (const head of ["Action", "Done"]) {
      const { style, values } = list.columns.find((one) => one.head === head)!;
      expect(style.fill).toBe("FFF9E8");
      expect(new Set(Array.from(values))).toEqual(new Set([null]));
    }
  });

  test("P(alive) is shaded by its value, over all rows and only there", () => {
    const { scales, lists } = sheetOf(tables).plan;
    const { area, columns } = lists![0]!;
    const at = area.column + columns.findIndex(({ head }) => head === "P(alive)");
    expect(scales).toMatchObject([{ row: area.row + 1, column: at, rows: area.rows - 1, columns: 1, kind: "scale" }]);
  });

  test("who has to be written to now is flagged, in the words of the sheet", () => {
    for (const [locale, now, head] of [
      ["en", "now", "Act by"],
      ["fr", "maintenant", "Agir avant le"],
    ] as const) {
      const { conditionals, lists } = sheetOf(tables, { locale }).plan;
      const [{ area, columns }] = lists as [PlanList];
      const at = area.column + columns.findIndex((one) => one.head === head);
      const first = cellAddress({ row: area.row + 1, column: at });
      expect(conditionals).toContainEqual({
        row: area.row + 1,
        column: at,
        rows: area.rows - 1,
        columns: 1,
        formula: `=${first}="${now}"`,
        color: COLORS.flag,
        bold: true,
      });
    }
  });

  test("ids may be numbers, the same as on the other sheets", () => {
    const ids = column(listOf(cut), "Customer");
    expect(ids).toEqual(Array.from(watchOf(cut).places, (place) => cut.buyers.ids[place]));
    expect(ids.every((id) => /^\d+$/.test(id as string) && Number(id) <= CUSTOMERS)).toBe(true);
    expect(buyers.ids).not.toEqual(cut.buyers.ids);
  });
});

describe("what stands above and below the list", () => {
  test("sums of the list, of all who are late, and what one message may be worth", () => {
    const of = shown(cut);
    const { atRisk, ifActive, all } = watchOf(cut);
    expect(atRisk).toHaveLength(20);
    expect(all.customers).toBe(watchOf(tables).all.customers);
    expect(figureBelow(of, "At risk, on this list")).toBeNear(total(atRisk), 1e-12);
    expect(figureBelow(of, "of all customers who are late")).toBe(all.atRisk);
    expect(all.atRisk).toBeGreaterThan(total(atRisk));
    expect(figureBelow(of, "Worth per message, at most")).toBeNear(total(atRisk) / 20, 1e-12);
    expect(of.of("if_active_all")).toBeNear(total(ifActive), 1e-12);
    expect(of.of("risk_all")).toBeNear(total(atRisk), 1e-12);
    expect(texts(of)).toContain(`Late customers: 20 of ${all.customers}`);
  });

  test("all who are late, where all of them are on the list, to the cent", () => {
    const of = shown(tables);
    const sum = figureBelow(of, "At risk, on this list") as number;
    expect(Math.round(sum * 100)).toBe(Math.round((figureBelow(of, "of all customers who are late") as number) * 100));
    expect(sheetOf(tables).headline.value).toBeNear(sum, 1e-12);
  });

  test("each customer of the list is to be written to in one span of days", () => {
    const of = shown(tables);
    const { daysLeft, atRisk } = watchOf(tables);
    const spans = [
      (left: number) => left === 0,
      (left: number) => left >= 1 && left <= 7,
      (left: number) => left >= 8 && left <= 14,
      (left: number) => left >= 15 && left <= 31,
      (left: number) => !(left <= 31),
    ];
    spans.forEach((isIn, i) => {
      const rows = Array.from(daysLeft.keys()).filter((row) => isIn(daysLeft[row]!));
      expect([i, of.of(`act_count_${i}`)]).toEqual([i, rows.length]);
      const sum = rows.reduce((all, row) => all + atRisk[row]!, 0);
      expect(Math.abs((of.of(`act_risk_${i}`) as number) - sum)).toBeLessThan(1e-8);
    });
    expect(figureBelow(of, "Act now, on this list")).toBe(of.of("act_count_0"));
    expect(texts(of)).toContain("by 7 January 2026");
    expect(texts(of)).toContain("15 to 31 days, by 31 January 2026");
  });

  test("channels add up to the list, the one with the most at risk first", () => {
    const of = shown(tables);
    const counts = Array.from({ length: 5 }, (_, i) => of.of(`from_count_${i}`) as number);
    const sums = Array.from({ length: 5 }, (_, i) => of.of(`from_risk_${i}`) as number);
    expect(total(counts)).toBe(watchOf(tables).places.length);
    expect(total(sums)).toBeNear(total(watchOf(tables).atRisk), 1e-12);
    expect(sums).toEqual([...sums].sort((a, b) => b - a));
  });

  test("many channels, and customers of none, have a row together", () => {
    const { places } = watchOf(tables);
    const channels = [...tables.buyers.channels!];
    places.forEach((place, row) => (channels[place] = row % 12 === 0 ? "" : `Channel ${row % 12}`));
    const of = shown({ ...tables, buyers: { ...tables.buyers, channels } });
    expect(of.of("from_count_none")).toBe(Math.ceil(places.length / 12));
    const named = Array.from({ length: 8 }, (_, i) => of.of(`from_count_${i}`) as number);
    const rest = (of.of("from_count_others") as number) + (of.of("from_count_none") as number);
    expect(total(named) + rest).toBe(places.length);
    expect(texts(of)).toEqual(expect.arrayContaining(["Smaller ones", "Without a channel"]));
  });

  test("without a value it is purchases that are at risk, and no amount is said", () => {
    const { headline } = sheetOf(alike);
    const of = shown(alike);
    expect(headline.label.en).toBe("purchases at risk");
    const { atRisk, ifActive, places } = watchOf(alike);
    places.forEach((place, row) => {
      const { active, purchases } = alike.forecast.customers;
      expect(ifActive[row]).toBeNear(purchases[place]! / active[place]!, 1e-12);
      expect(atRisk[row]).toBeNear(ifActive[row]! * (1 - active[place]!), 1e-12);
    });
    expect(texts(of).some((text) => typeof text === "string" && text.includes("€"))).toBe(false);
    expect(
      listOf(alike)
        .columns.map(({ style }) => style.format)
        .join(),
    ).not.toContain("€");
  });

  test("where nobody is late the sheet says so in figures, and nothing is divided by nothing", () => {
    const of = shown(nobody);
    expect(figureBelow(of, "At risk, on this list")).toBe(0);
    expect(figureBelow(of, "Late customers")).toBe(0);
    expect(figureBelow(of, "Worth per message, at most")).toBe("–");
    expect([0, 1, 2, 3, 4].map((i) => of.of(`act_count_${i}`))).toEqual([0, 0, 0, 0, 0]);
  });
});

test("the French sheet says “arrêté au” and “valeur à risque”", () => {
  const { plan, headline } = sheetOf(tables, { locale: "fr" });
  expect(headline.label.fr).toBe("valeur à risque");
  expect(plan.sheetName).toBe("Clients à surveiller");
  expect(texts(shownPlan(plan))).toContainEqual(
    expect.stringMatching(/arrêté au 31 décembre 2025, marge EUR sur 52 semaines$/),
  );
});

test("of a model that cannot lose who bought once there is no such sheet", () => {
  const of = modelTablesOf(base, { horizon: 26 }, "bgnbd");
  expect(modelSheets(of, { ...options, chosen: ["churnWatch"] })).toEqual([]);
});

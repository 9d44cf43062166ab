import { serialOf } from "../../../src/vocabulary/calendar";
import { call, codeOf } from "../../support/functions";
import { orderQueries } from "../../support/orderQueries";
import { randomFrom } from "../../support/randomCalls";
import { describeWithSql } from "../../support/sqlAnswers";

/** What is asked is answered by a database from the same lines, in a way that shares nothing with the functions. */
const UNTIL = serialOf([2025, 11, 14]);
const FIRST = serialOf([2024, 3, 20]);

type Line = readonly [customer: string | null, day: number, amount: number, order: string, segment: string | null];

const random = randomFrom(20261129);
const below = (most: number): number => Math.floor(random() * most);
/** Two years of 4,000 lines: refunds, lines without a customer, several lines a day, later lines. */
const lines: readonly Line[] = Array.from({ length: 4000 }, (_, i) => {
  const customer = random() < 0.05 ? null : `C${String(Math.floor(random() ** 2 * 400)).padStart(3, "0")}`;
  const amount = (random() < 0.1 ? -1 : 1) * (below(20_000) / 100);
  const segment = ["ads", "web", "shop", null][below(4)]!;
  return [customer, FIRST + below(UNTIL + 30 - FIRST), amount, `O${Math.floor(i / 2)}`, segment];
});
const column = (place: 0 | 1 | 2 | 3 | 4): unknown[][] => lines.map((line) => [line[place]]);
const ORDERS = [column(0), column(1), column(2), UNTIL] as const;
/** One of them has won nobody, one has two costs. */
const COSTS: readonly (readonly [segment: string, cost: number])[] = [
  ["ads", 1200.5],
  ["fair", 250],
  ["ads", 99.25],
  ["web", 310],
];

type Span = readonly [start: number, end: number | null];
/** Ends a quarter or two after starts at the ends of months, on the day, before it and after it. */
const BORDERS: readonly Span[] = (
  [
    [2024, 11, 30],
    [2024, 8, 31],
    [2024, 5, 31],
    [2024, 11, 29],
  ] as const
).flatMap(([year, month, day]) =>
  [3, 6].flatMap((later) =>
    [-1, 0, 1, 2].map((past): Span => {
      const monthEnd = serialOf([year, month + later + 1, 1]) - 1;
      return [serialOf([year, month, day]), Math.min(monthEnd, serialOf([year, month + later, 1]) + day - 1) + past];
    }),
  ),
);
/** Contracts, some of which end on their first day, and some after the last day. */
const spans: readonly Span[] = [
  ...BORDERS,
  ...Array.from({ length: 800 }, (): Span => {
    const start = FIRST + below(UNTIL + 20 - FIRST);
    return [start, random() < 0.4 ? null : start + below(500)];
  }),
];

const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => row.map((cell) => cell ?? "").join(",")).join("\n") + "\n";
const tables = {
  lines: {
    columns: "customer VARCHAR, day INTEGER, amount DECIMAL(18, 4), order_id VARCHAR, segment VARCHAR",
    csv: csvOf(lines),
  },
  spans: { columns: "first_day INTEGER, last_day INTEGER", csv: csvOf(spans) },
};

const queries = orderQueries(UNTIL, COSTS);
const asNumber = (value: unknown): unknown => (value === null ? "" : Number(value));

describeWithSql("a database answers alike", { tables, queries }, (answers) => {
  /** Rows of a query, against those of a table below its keys. */
  function expectRows(answer: unknown, query: keyof typeof queries, columns: readonly string[]): void {
    const [, ...rows] = answer as unknown[][];
    const expected = answers()[query]!;
    expect(rows).toHaveLength(expected.length);
    expect(rows.length).toBeGreaterThan(3);
    rows.forEach((row, i) =>
      columns.forEach((name, place) => {
        const value = name === "customer" || name === "segment" ? expected[i]![name] : asNumber(expected[i]![name]);
        if (typeof value === "number") expect(row[place]).toBeNear(value, 1e-12);
        else expect(row[place]).toBe(value);
      }),
    );
  }

  test("BYCUSTOMER", () => {
    expectRows(call("BYCUSTOMER", [...ORDERS], 5), "BYCUSTOMER", [
      "customer",
      "repeats",
      "recency",
      "age",
      "mean",
      "total",
      "first_day",
      "last_day",
      "first_amount",
      "logs",
    ]);
  });

  test("KPIS", () => {
    const [figures] = answers()["KPIS"]!;
    const answer = new Map(call("KPIS", [...ORDERS, column(3)], 5) as [string, number][]);
    for (const [key, value] of Object.entries(figures!)) expect(answer.get(key)).toBeNear(Number(value), 1e-12);
  });

  test("RFM", () => {
    expectRows(call("RFM", [...ORDERS], 5), "RFM", ["customer", "since", "purchases", "total", "r", "f", "m"]);
  });

  test("BRIDGE", () => {
    const rows = (call("BRIDGE", [...ORDERS, "month", 2], 6) as unknown[][]).map((row) => row.slice(1));
    expectRows(rows, "BRIDGE", ["opening", "joined", "reactivated", "lost", "closing", "churn"]);
  });

  test("COHORTS", () => {
    const expected = answers()["COHORTS"]!;
    const [, ...rows] = call("COHORTS", [...ORDERS, "quarter", "customers"], 7) as unknown[][];
    const first = Math.min(...expected.map(({ cohort }) => Number(cohort)));
    const cells = expected.filter(({ cohort, age }) => Number(cohort) + Number(age) < first + rows.length - 1);
    expect(cells.length).toBeGreaterThan(10);
    for (const { cohort, age, buyers } of cells)
      expect(rows[Number(cohort) - first]![3 + Number(age)]).toBe(Number(buyers));
  });

  test("REGULARITY", () => {
    const [found] = answers()["REGULARITY"]!;
    const [, [k, customers]] = call("REGULARITY", [...ORDERS]) as [unknown, [number, number]];
    expect(k).toBeNear(Number(found!["k"]), 1e-9);
    expect(customers).toBe(Number(found!["customers"]));
  });

  test("MRRBRIDGE", () => {
    const rows = (call("MRRBRIDGE", [...ORDERS, 3], 5) as unknown[][]).map((row) => row.slice(1));
    expectRows(rows, "MRRBRIDGE", [
      "opening",
      "joined",
      "expansion",
      "reactivated",
      "contraction",
      "churned",
      "closing",
      "cut",
      "grr",
      "nrr",
    ]);
    for (let place = 0; place < 8; place++) expect(rows.slice(1).some((row) => Number(row[place]) > 0)).toBe(true);
  });

  test("BYSEGMENT", () => {
    // what a division by nobody leaves is an error here, and nothing there
    const rows = (call("BYSEGMENT", [...ORDERS, column(4), 0.4, COSTS.map((row) => [...row])]) as unknown[][]).map(
      (row) => row.map((cell) => (codeOf(cell) === "#DIV/0!" ? "" : cell)),
    );
    expect(rows.map(([name]) => name)).toEqual(["segment", "ads", "fair", "shop", "web", "no_segment", "all_segments"]);
    const heads = ["segment", "customers", "revenue", "aov", "frequency", "first_value", "margin", "cac", "ratio"];
    expectRows(rows, "BYSEGMENT", heads);
  });

  test("SURVIVORS", () => {
    const columns = [0, 1].map((place) => spans.map((span) => [span[place]]));
    const [, ...rows] = call("SURVIVORS", [...columns, UNTIL, "quarter"], 4) as unknown[][];
    const expected = answers()["SURVIVORS"]!;
    expect(expected.length).toBeGreaterThan(10);
    const first = Math.min(...expected.map(({ cohort }) => Number(cohort)));
    const shown = new Map(
      expected.map(({ cohort, age, there }) => [`${Number(cohort) - first}|${age}`, Number(there)]),
    );
    const found = rows.flatMap(([, ...cells], cohort) =>
      cells.flatMap((cell, age): [string, unknown][] => (cell === "" ? [] : [[`${cohort}|${age}`, cell]])),
    );
    expect(new Map(found)).toEqual(shown);
  });
});

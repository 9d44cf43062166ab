import fc from "fast-check";
import { purchaseDays } from "../../../src/core/customers/purchaseDays";
import { serialOf } from "../../../src/vocabulary/calendar";
import { call, type CellError } from "../../support/functions";

jest.mock("../../../src/core/customers/purchaseDays", () => {
  const actual = jest.requireActual<{ purchaseDays: typeof purchaseDays }>("../../../src/core/customers/purchaseDays");
  return { purchaseDays: jest.fn(actual.purchaseDays) };
});
const reductions = (): number => jest.mocked(purchaseDays).mock.calls.length;

type Row = readonly unknown[];
const UNTIL = serialOf([2024, 6, 30]);
const on = (month: number, day: number): number => serialOf([2024, month, day]);

/** The columns of rows, as a formula hands them over. */
const columns = (rows: readonly Row[]): unknown[][][] => [0, 1, 2].map((place) => rows.map((row) => [row[place]]));
const ask = (id: string, rows: readonly Row[], ...more: unknown[]): unknown =>
  call(id, [...columns(rows), UNTIL, ...more], 7);
const sentence = (id: string, rows: readonly Row[], ...more: unknown[]): string | undefined =>
  (ask(id, rows, ...more) as CellError).message;

const ROWS: readonly Row[] = [
  [17_850, on(1, 3), 10],
  [17_850, on(2, 3), 20.5],
  ["anna", on(1, 5), 30],
  ["anna", on(1, 5), -5],
  [null, on(1, 6), 7],
  ["007", on(3, 1), 1],
];
const ASKED: readonly [id: string, ...more: unknown[]][] = [
  ["KPIS"],
  ["BYCUSTOMER"],
  ["RFM"],
  ["BRIDGE", "week", 4],
  ["MRRBRIDGE", 2],
  ["COHORTS", "month", "revenue"],
];
/** A day as a text writes it. */
const textOf = (day: number): string => new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
const everything = (rows: readonly Row[]): unknown => ASKED.map(([id, ...more]) => ask(id, rows, ...more));

describe("the same orders give the same tables", () => {
  const expected = everything(ROWS);

  test.each<[string, readonly Row[]]>([
    ["below a header", [["Customer", "Date", "Amount"], ...ROWS]],
    ["with blank rows", [[null, "", " "], ...ROWS.flatMap((row) => [row, [undefined, null, ""]])]],
    ["with rows of zeros, as older hosts hand blanks over", [...ROWS, [0, 0, 0], [null, 0, ""]]],
    ["with times of day", ROWS.map(([id, day, amount]) => [id, Number(day) + 0.73, amount])],
    [
      "with days and amounts as texts",
      ROWS.map(([id, day, amount]) => [id, textOf(Number(day)), `${String(amount)} €`]),
    ],
    ["with spaces around ids", ROWS.map(([id, ...rest]) => [typeof id === "string" ? ` ${id} ` : id, ...rest])],
  ])("%s", (_, rows) => {
    expect(everything(rows)).toEqual(expected);
  });

  test("beside each other", () => {
    const lying = columns(ROWS).map((column) => [column.map(([cell]) => cell)]);
    expect(call("BYCUSTOMER", [...lying, UNTIL], 5)).toEqual(ask("BYCUSTOMER", ROWS));
  });

  test("in any order of rows, with blank ones anywhere", () => {
    const some = fc
      .array(
        fc.tuple(
          fc.constantFrom(17_850, "17850", "anna", "007", null),
          fc.integer({ min: on(1, 1), max: UNTIL + 9 }),
          fc.integer({ min: -5000, max: 9000 }).map((cents) => cents / 100),
        ),
        { minLength: 1, maxLength: 30 },
      )
      .chain((rows) => {
        const blanks: Row[] = [
          [null, "", undefined],
          ["", null, null],
        ];
        const all = [...rows, ...blanks];
        return fc.tuple(fc.constant(rows), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }));
      });
    fc.assert(
      fc.property(some, ([rows, others]) => {
        expect(everything(others)).toEqual(everything(rows));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a customer is called as its cells call it", () => {
  const named = (...ids: unknown[]): unknown[] =>
    (
      ask(
        "BYCUSTOMER",
        ids.map((id) => [id, on(1, 1), 1]),
      ) as unknown[][]
    )
      .slice(1)
      .map(([id]) => id);

  test("a number where all of them are numbers, so that a lookup finds it", () => {
    expect(named(17_850, 17_850.0, 9)).toEqual([9, 17_850]);
    expect(named(17_850, "17850")).toEqual(["17850"]);
    expect(named("007", 7, "b", "B")).toEqual([7, "007", "B", "b"]);
  });
});

describe("what is wrong is said, with its place", () => {
  const wrong = (place: number, cell: unknown): Row[] =>
    [
      ["a", on(1, 1), 1],
      ["b", on(1, 2), 2],
    ].map((row, i) => (i === 1 ? row.map((old, k) => (k === place ? cell : old)) : row));

  test.each<[number, unknown, string]>([
    [1, null, "dates must be a date; it is blank (cell 2)."],
    [2, "", "amounts must be a number; it is blank (cell 2)."],
    [
      1,
      "01/02/2024",
      "dates must be a date that can be read in one way; it is “01/02/2024”, which may mean 1 February 2024 or 2 January 2024 (cell 2).",
    ],
    [2, "ten", "amounts must be a number; it is “ten” (cell 2)."],
    [0, true, "customer_ids must be a text; it is TRUE (cell 2)."],
    [2, "#REF!", "amounts must be a number; it is #REF! (cell 2)."],
  ])("column %i: %j", (place, cell, words) => {
    expect(sentence("BYCUSTOMER", wrong(place, cell))).toBe(words);
  });

  test("columns of another length", () => {
    const [ids, days, amounts] = columns(ROWS) as [unknown[][], unknown[][], unknown[][]];
    expect((call("KPIS", [ids, days.slice(1), amounts, UNTIL], 5) as CellError).message).toBe(
      "dates must be as long as customer_ids (6 cells); it is 5 cells.",
    );
    expect((call("KPIS", [ids, days, amounts, UNTIL, ids.slice(2)], 5) as CellError).message).toBe(
      "order_ids must be as long as customer_ids (6 cells); it is 4 cells.",
    );
  });

  test("nobody has bought until the day; there is no order at all", () => {
    expect(sentence("RFM", [["a", on(7, 1), 1]])).toBe("No customer has a purchase by 30 June 2024.");
    expect(sentence("KPIS", [["a", on(7, 1), 1]])).toBe("There is no order by 30 June 2024.");
  });

  test("costs in another number of columns", () => {
    const segments = ROWS.map(() => ["x"]);
    expect(sentence("BYSEGMENT", ROWS, segments, 0.5, [["x", 10, 1]])).toBe(
      "acquisition_costs must be two columns, of segments and their costs; it is 1 × 3 cells.",
    );
  });

  test("words that are none", () => {
    expect(sentence("COHORTS", ROWS, "month", "churn")).toBe(
      "measure must be customers, retention, revenue, cumulative revenue per customer or cumulative margin per customer; it is “churn”.",
    );
    expect(sentence("BRIDGE", ROWS, "fortnight", 3)).toBe(
      "period must be day, week, month, quarter or year; it is “fortnight”.",
    );
    expect(sentence("BRIDGE", ROWS, "month", 0)).toBe(
      "inactive_after must be a whole number between 1 and 10000; it is 0.",
    );
  });
});

test("an end of 0 is a blank one, as older hosts hand it over", () => {
  const starts = [[on(1, 1)], [on(1, 2)]];
  const at = (end: unknown): unknown => call("SURVIVORS", [starts, [[end], [on(2, 1)]], UNTIL, "month"]);
  expect(at(0)).toEqual(at(""));
});

test("whole columns end where the orders do, though some hosts hand blanks over as 0", () => {
  const rows: Row[] = [["Customer", "Date", "Amount"], ...ROWS, ...Array.from({ length: 1_000_100 }, () => [0, 0, 0])];
  const segments = [
    ["Segment"],
    ...ROWS.map((_, i) => [i % 2 ? "x" : "y"]),
    ...Array.from({ length: 1_000_100 }, () => [0]),
  ];
  expect(ask("BYCUSTOMER", rows)).toEqual(ask("BYCUSTOMER", ROWS));
  expect(ask("BYSEGMENT", rows, segments)).toEqual(ask("BYSEGMENT", ROWS, segments.slice(1, 7)));
});

describe("a second function over the same cells", () => {
  test("takes what the first has reduced; copies of the cells are the same cells", () => {
    const rows = ROWS.map(([id, day, amount]) => [id, day, Number(amount) + 1]);
    ask("KPIS", rows);
    const before = reductions();
    ask("KPIS", rows);
    ask(
      "BYCUSTOMER",
      rows.map((row) => [...row]),
    );
    ask("COHORTS", rows, "month");
    expect(reductions()).toBe(before);
  });

  test("never takes it for other cells, not even where an array has changed in place", () => {
    const cells = columns(ROWS);
    const total = (): unknown => (call("KPIS", [...cells, UNTIL], 5) as unknown[][]).at(-1)![1];
    expect(total()).toBe(63.5);
    cells[2]![0]![0] = 11;
    expect(total()).toBe(64.5);
    // a text that means the same number, an object that may hold another by now
    const held = { type: "FormattedNumber", basicValue: 11, numberFormat: "0" };
    cells[2]![0]![0] = held;
    expect(total()).toBe(64.5);
    held.basicValue = 12;
    expect(total()).toBe(65.5);
  });

  test("another day is another reduction", () => {
    const at = (day: number): unknown => (call("BYCUSTOMER", [...columns(ROWS), day], 5) as unknown[][]).length;
    expect([at(on(1, 4)), at(UNTIL), at(on(1, 4))]).toEqual([2, 4, 2]);
  });
});

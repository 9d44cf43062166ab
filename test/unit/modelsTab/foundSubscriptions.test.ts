import type { FoundTable } from "../../../src/excel/findTables";
import { foundSubscriptions } from "../../../src/taskpane/models/subscriptions/foundSubscriptions";
import { cellsNamed, referenceTo, shownCells } from "../../../src/taskpane/models/subscriptions/NamedCells";

type Rows = readonly (readonly unknown[])[];

const areaOf = (values: Rows, rows = values.length): FoundTable => ({
  kind: "range",
  name: "Data!B3",
  source: { sheet: "Data", row: 2, column: 1, rows, columns: values[0]!.length },
  rows,
  columns: values[0]!.length,
  head: { values, formats: [] },
});
const tableOf = (values: Rows): FoundTable => ({
  ...areaOf(values),
  kind: "table",
  name: "Subs",
  source: { table: "Subs" },
});

/** What is proposed, as fields show it. */
function proposed(found: FoundTable): readonly string[] | undefined {
  const it = foundSubscriptions(found);
  if (!it) return undefined;
  return it.kind === "dates" ? [shownCells(it.starts), shownCells(it.ends)] : [shownCells(it.survivors)];
}

const DATES = [
  [1, 45_000, 45_100],
  [2, 45_010, ""],
] as const;

test.each<[string, FoundTable, string[] | undefined]>([
  [
    "a table by its titles",
    tableOf([["id", "Start date", "End date"], ...DATES]),
    ["Subs[Start date]", "Subs[End date]"],
  ],
  ["in French", tableOf([["id", "Début", "Fin"], ...DATES]), ["Subs[Début]", "Subs[Fin]"]],
  [
    "below a title of its own",
    areaOf([["Contracts", "", ""], ["id", "started_at", "cancelledAt"], ...DATES], 500),
    ["Data!C5:C502", "Data!D5:D502"],
  ],
  [
    "an end column that is blank so far",
    tableOf([
      ["start", "end"],
      [45_000, ""],
    ]),
    ["Subs[start]", "Subs[end]"],
  ],
  [
    "days as texts",
    tableOf([
      ["start", "end"],
      ["2024-03-01", "2024-05-31"],
    ]),
    ["Subs[start]", "Subs[end]"],
  ],
  [
    "counts are no days",
    tableOf([
      ["at start", "at end"],
      [14_700, 14_200],
    ]),
    undefined,
  ],
  [
    "a triangle",
    areaOf([
      ["cohort", 0, 1, 2],
      [45_000, 9, 8, 7],
      [45_031, 5, 4, ""],
      ["", "", "", ""],
    ]),
    ["Data!B3:E5"],
  ],
  [
    "one cohort",
    areaOf([
      ["year", "Survivors"],
      [0, 1000],
      [1, 869],
      [2, 743],
    ]),
    ["Data!C4:C6"],
  ],
  [
    "figures that rise are no cohort",
    areaOf([
      ["year", "Survivors"],
      [0, 10],
      [1, 12],
      [2, 9],
    ]),
    undefined,
  ],
  [
    "orders",
    tableOf([
      ["date", "customer", "amount"],
      [45_000, "a", 10],
    ]),
    undefined,
  ],
])("%s", (_, found, expected) => {
  expect(proposed(found)).toEqual(expected);
});

test.each([
  ["B2:B400", "'Shop 1'!$B$2:$B$400"],
  ["=Other!C5:C9", "Other!$C$5:$C$9"],
  ["'A1!B2'!C3", "'A1!B2'!$C$3"],
  ["A:A", "'Shop 1'!A:A"],
  ["Subs[start]", "Subs[start]"],
  ["Subs[[Start (day)]]", "Subs[[Start (day)]]"],
  ["Subs[[#Totals],[start]]", undefined],
  ["Subs[[a]:[b]]", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("%s is asked for as %s", (text, expected) => {
  const cells = cellsNamed({ text, sheet: "Shop 1" });
  expect(cells && referenceTo(cells)).toBe(expected);
});

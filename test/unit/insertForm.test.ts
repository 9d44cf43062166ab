import { addressOf, intersect, readAddress } from "../../src/formula/address";
import { windowOf } from "../../src/excel/readSelection";
import { contentOf } from "../../src/excel/readPlace";
import { FormulaNotWritten } from "../../src/excel/FormulaNotWritten";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import { spelledFormula, spelledArguments } from "../../src/taskpane/insert/spelledFormula";
import {
  emptyFields,
  reduceInsert,
  type InsertAction,
  type InsertFields,
} from "../../src/taskpane/insert/insertFields";
import { readArgument } from "../../src/taskpane/insert/readArgument";
import { previewResult, type KnownArgument } from "../../src/taskpane/insert/previewResult";
import type { Locale } from "../../src/vocabulary/locale";
import type { TermId } from "../../src/vocabulary/terms";
import { readCatalogue } from "../support/catalogue";
import { callRaw, CellError } from "../support/functions";
import { at, selectedOf } from "../support/sheetOf";

const catalogue = readCatalogue() as Catalogue;
const parametersOf = (id: string) => catalogue.find((entry) => entry.id === id)!.parameters;

describe("addresses", () => {
  test.each([
    "A1",
    "C24:C28",
    "A:A",
    "B:D",
    "3:3",
    "24:28",
    "XFD1048576",
    "AA10:AB11",
    "Data!A1",
    "'Company A'!C24",
    "'It''s'!A1:B2",
    "'Q1'!A1",
    "'R1C1'!A1",
    "'2025'!A:A",
    "'a-b'!A1",
  ])("%s is read and written back", (text) => {
    const area = readAddress(text);
    expect(area && addressOf(area, "")).toBe(text);
  });

  test.each([
    ["$C$24", "C24"],
    ["c24:b20", "B20:C24"],
    ["$A:$B", "A:B"],
    ["Q1!A1", "'Q1'!A1"],
    ["Données!A1", "Données!A1"],
  ])("%s is %s", (text, expected) => {
    expect(addressOf(readAddress(text)!, "")).toBe(expected);
  });

  test.each([
    "",
    "A0",
    "A1048577",
    "XFE1",
    "AAAA1",
    "A1:",
    "A1:B",
    "A1 B2",
    "SUM(A1)",
    "1",
    "A",
    "=A1",
    "[Book]Sheet1!A1",
  ])("%p is none", (text) => {
    expect(readAddress(text)).toBeUndefined();
  });

  test("cells of another worksheet carry its name", () => {
    expect([addressOf(at("C2"), "Sheet1"), addressOf(at("C2"), "Other"), addressOf(at("C2"))]).toEqual([
      "C2",
      "Sheet1!C2",
      "C2",
    ]);
  });

  test("areas meet in a cell of the same worksheet", () => {
    expect([
      intersect(at("A1:B2"), at("B2:C3")),
      intersect(at("A1:B2"), at("C3")),
      intersect(at("A1"), at("Other!A1")),
      intersect(at("A:A"), at("A9")),
    ]).toEqual([true, false, false, true]);
  });
});

test.each([
  ["C24:C28", "A1:Z100", "A1:E30"],
  ["A1:XFD1048576", "B2:F9", "B2:F9"],
  ["A:A", "A1:C900000", "A1:C102"],
  ["Z500", "A1:C9", undefined],
  ["T200:T201", "A1:Z300", "L170:V203"],
])("of %s in a worksheet used from %s, %s is read", (area, used, expected) => {
  const window = windowOf(at(area), at(used));
  expect(window && addressOf(window)).toBe(expected);
  expect((window?.rows ?? 0) * (window?.columns ?? 0)).toBeLessThanOrEqual(5280);
});

describe("an argument", () => {
  test("a figure is read by the workbook's own marks", () => {
    const readBy = (decimal: string, group: string) =>
      readArgument("revenue", { text: "850,000", sheet: "Sheet1" }, { decimal, group });
    expect(readBy(".", ",")).toMatchObject({ kind: "number", value: 850_000 });
    expect(readBy(",", ".")).toMatchObject({ kind: "number", value: 850 });
    expect(readBy(".", "’")).toMatchObject({ kind: "refused" });
  });

  const read = (id: TermId, text: string) => readArgument(id, { text, sheet: "Sheet1" });
  test.each<[TermId, string, string]>([
    ["revenue", "C24", "C24"],
    ["revenue", " = $C$24 ", "C24"],
    ["revenue", "Sheet1!C24", "C24"],
    ["revenue", "Other!C24:C28", "Other!C24:C28"],
    ["revenue", "a:b", "A:B"],
    ["revenue", "1 000 000,50 €", "1000000.5"],
    ["revenue", "-5", "-5"],
    ["revenue", "(5)", "-5"],
    ["revenue", "1e30", "1E+30"],
    ["churn_rate", "60%", "60%"],
    ["churn_rate", "7,35 %", "7.35%"],
    ["churn_rate", "0.6", "0.6"],
    ["churn_rate", "60", "60"],
    ["orders", "12,345", "12345"],
    ["revenue", "total_2025", "total_2025"],
    ["revenue", "Chiffre_d_affaires", "Chiffre_d_affaires"],
    ["revenue", "'My sheet'!total", "'My sheet'!total"],
    ["from_period", "year", '"year"'],
    ["from_period", "mois", '"month"'],
    ["from_period", "C5", "C5"],
    ["revenue", "", ""],
  ])("%s: %s is %s", (id, text, expected) => {
    expect(
      spelledArguments([read(id, text), { kind: "number", value: 1, isPercent: false }], {
        separator: ",",
        sheet: "Sheet1",
      })[0],
    ).toBe(expected);
  });

  test.each<[TermId, string]>([
    ["revenue", "1,234"],
    ["revenue", "A1+B2"],
    ["revenue", "SUM(A1:A2)"],
    ["revenue", "[Book]Sheet1!A1"],
    ["revenue", '"text"'],
    ["revenue", "1 2"],
  ])("%s: %s is refused", (id, text) => {
    expect(read(id, text).kind).toBe("refused");
  });

  test("percentages keep every digit", () => {
    for (const text of ["7.35%", "0.1%", "33.333333333333336%", "12.3456789012345%"]) {
      const argument = read("churn_rate", text);
      const spelled = spelledArguments([argument], { separator: ",", sheet: "" })[0]!;
      expect(spelled.endsWith("%") ? Number(spelled.slice(0, -1)) / 100 : Number(spelled)).toBe(
        (argument as { value: number }).value,
      );
    }
  });
});

test("blank arguments hold their place before others, and are left out at the end", () => {
  const args = ["B1", "B2", "B3", "", "0.5"].map((text) => readArgument("timing", { text, sheet: "Sheet1" }));
  expect(spelledFormula("DISCOUNTED", args, "Sheet1")).toBe("=CLV.DISCOUNTED(B1,B2,B3,,0.5)");
  expect(spelledFormula("DISCOUNTED", args.slice(0, 4), "Sheet1")).toBe("=CLV.DISCOUNTED(B1,B2,B3)");
  expect(spelledFormula("DISCOUNTED", args, "Other")).toBe(
    "=CLV.DISCOUNTED(B1,B2,B3,,0.5)".replace(/B\d/g, "Sheet1!$&"),
  );
  expect(spelledFormula("LIFETIMETABLE", [{ kind: "blank" }], "Sheet1")).toBe("=CLV.LIFETIMETABLE()");
  expect(spelledArguments(args, { separator: ";", sheet: "Sheet1" })).toEqual(["B1", "B2", "B3", "", "0,5"]);
});

describe("the form", () => {
  const cells = [
    ["Revenue", 100, "", ""],
    ["Orders", 4, "", ""],
    ["Revenue", 200, "", 7],
    ["Orders", 5, "", ""],
  ];
  const selected = (addresses: string): InsertAction => ({ type: "selected", selection: selectedOf(cells, addresses) });
  const after = (id: string, ...actions: InsertAction[]): InsertFields =>
    actions.reduce(reduceInsert, emptyFields(parametersOf(id)));
  const told = ({ entries, place, isPlaceChosen }: InsertFields): string =>
    `${Object.entries(entries)
      .map(([id, entry]) => `${id}=${"area" in entry ? addressOf(entry.area) : entry.text}`)
      .join(" ")} ${isPlaceChosen ? "in" : "perhaps in"} ${place ? addressOf(place) : "no cell"}`;

  test.each<[string, InsertAction[], string]>([
    ["a blank cell is for the result", [selected("F9")], " in F9"],
    ["and stays so while figures are selected", [selected("F9"), selected("C2:C3")], "revenue=C2 orders=C3 in F9"],
    ["whichever comes last", [selected("C2:C3"), selected("F9"), selected("F8")], "revenue=C2 orders=C3 in F8"],
    ["the first of blank cells", [selected("E8:F9")], " in E8"],
    ["without one, the free cell beside the figures", [selected("C2:C3")], "revenue=C2 orders=C3 perhaps in D2"],
    [
      "a cell that is selected as figures is for the result no more",
      [selected("D2"), selected("B2:D3")],
      "revenue=C2 orders=C3 perhaps in E2",
    ],
    ["other figures fill again", [selected("C2:C3"), selected("C4:C5")], "revenue=C4 orders=C5 perhaps in C6"],
    [
      "a single cell with something in it, once all is filled, is for the result",
      [selected("C2:C3"), selected("E4")],
      "revenue=C2 orders=C3 in E4",
    ],
    ["but before it is an argument", [selected("C2"), selected("C3")], "orders=C3 perhaps in D3"],
    [
      "what is typed stays",
      [selected("C2:C3"), { type: "typed", term: "orders", text: "9" }, selected("C4:C5")],
      "revenue=C2 orders=9 perhaps in D2",
    ],
    [
      "what is emptied as well",
      [selected("C2:C3"), { type: "typed", term: "orders", text: "" }, selected("C4:C5")],
      "revenue=C2 orders= perhaps in D2",
    ],
    [
      "what is still blank is filled when asked",
      [{ type: "typed", term: "orders", text: "9" }, selected("C4:C5"), { type: "filled" }],
      "orders=9 revenue=C4 perhaps in C6",
    ],
    [
      "a cell that is picked as an argument is for the result no more",
      [
        { type: "typed", term: "orders", text: "9" },
        selected("E4"),
        { type: "picked", term: "revenue", area: at("E4") },
      ],
      "orders=9 revenue=E4 perhaps in no cell",
    ],
    [
      "after inserting, the cell is not filled from",
      [selected("F9"), selected("C2:C3"), { type: "inserted", place: at("F9") }, selected("F9")],
      "revenue=C2 orders=C3 perhaps in no cell",
    ],
    [
      "but another one is for the next",
      [selected("F9"), selected("C2:C3"), { type: "inserted", place: at("F9") }, selected("F9"), selected("F8")],
      "revenue=C2 orders=C3 in F8",
    ],
  ])("%s", (_what, actions, expected) => {
    expect(told(after("AOV", ...actions))).toBe(expected);
  });

  test("an only argument follows from cell to cell", () => {
    expect(told(after("LIFETIME", selected("C2"), selected("C3")))).toBe("churn_rate=C3 perhaps in D3");
  });
});

describe("the result", () => {
  const range = (address: string, values: unknown[][], rows = values.length) => ({
    area: at(address),
    rows,
    columns: values[0]!.length,
    values,
  });
  const preview = (id: string, args: readonly KnownArgument[], locale: Locale = "en") =>
    previewResult(
      catalogue.find((entry) => entry.id === id)!,
      args,
      locale,
    );

  test("of every example is that of the function", () => {
    for (const entry of catalogue) {
      const { id, parameters, examples, time } = entry;
      for (const { arguments: args } of examples) {
        const given = args.map((arg) =>
          Array.isArray(arg) ? range("A1", arg as unknown[][]) : { value: arg as number | string },
        );
        const rows = args.map((arg) => (Array.isArray(arg) ? (arg as unknown[][]) : [[arg]]));
        const made = previewResult(
          entry,
          parameters.map((_, i) => given[i]),
          "en",
        );
        // what comes later to its cell is not waited for
        const wanted =
          time === "later"
            ? undefined
            : callRaw(
                id,
                parameters.map((_, i) => rows[i] ?? null),
              );
        expect([id, made?.cells]).toEqual([id, wanted]);
      }
    }
  });

  test("of the beginning of a large range is as large as all of it", () => {
    const { rows, columns, cells } = preview("AOV", [
      range(
        "A1:A5000",
        Array.from({ length: 100 }, () => [10]),
        5000,
      ),
      range("B1", [[2]]),
    ])!;
    expect([rows, columns, cells.length, cells[99]]).toEqual([5000, 1, 100, [5]]);
  });

  test("of a column beside a row is a table", () => {
    expect(preview("AOV", [range("A2:A3", [[10], [20]]), range("B1:C1", [[5, 4]])])).toEqual({
      rows: 2,
      columns: 2,
      cells: [
        [2, 2.5],
        [4, 5],
      ],
    });
  });

  test("of cells that hold an error is that error, with its sentence in the language of the pane", () => {
    expect(preview("LIFETIME", [range("A1", [["#DIV/0!"]])], "fr")!.cells[0]![0]).toMatchObject({
      code: "#DIV/0!",
      sentence: expect.stringContaining("sa valeur est #DIV/0!") as string,
    });
    expect(callRaw("LIFETIME", [[["#DIV/0!"]]])[0]![0]).toEqual(
      new CellError("#DIV/0!", expect.stringContaining("it is #DIV/0!") as string),
    );
  });

  test("of a column where a table wants one cell names the true size", () => {
    const { cells } = preview("SENSITIVITY", [
      range(
        "A1:A5000",
        Array.from({ length: 100 }, () => [1]),
        5000,
      ),
      { value: 1 },
      { value: 0.5 },
      { value: 0.5 },
      undefined,
    ])!;
    expect(cells[0]![0]).toMatchObject({ sentence: expect.stringContaining("5000 × 1 cells") as string });
  });
});

describe("of a column that is taken whole", () => {
  const entry = catalogue.find(({ id }) => id === "TOPSHARE")!;
  const column = (rows: number, known: number): KnownArgument => ({
    area: at(`A1:A${rows}`),
    rows,
    columns: 1,
    values: Array.from({ length: known }, () => [1]),
  });

  test("is worked out of all its cells", () => {
    expect(previewResult(entry, [column(200, 200), undefined], "en")).toEqual({ rows: 1, columns: 1, cells: [[0.05]] });
    expect(
      previewResult(
        entry,
        [column(200, 200), { area: at("B1:B2"), rows: 2, columns: 1, values: [[0.1], [0.2]] }],
        "en",
      ),
    ).toMatchObject({ rows: 2, columns: 1, cells: [[0.1], [0.2]] });
  });

  test("is left to the cell where they are too many", () => {
    expect(previewResult(entry, [column(200_000, 50_000), undefined], "en")).toBeUndefined();
  });
});

describe("what a cell holds", () => {
  const cell = (formula: unknown, value: unknown, text: string) =>
    contentOf({ formulas: [[formula]], values: [[value]], text: [[text]] });
  test.each([
    [["", "", ""], undefined],
    [[0, 0, "0"], "0"],
    [["=A1", "", ""], "=A1"],
    [["", 5, "5.00"], "5.00"],
    [["x", "x", "x"], "x"],
    [[0.5, 0.5, ""], "0.5"],
  ] as const)("%j: %s", ([formula, value, text], held) => {
    expect(cell(formula, value, text)).toBe(held);
  });
});

test.each([
  ["AccessDenied", "protected"],
  ["InvalidOperationInCellEditMode", "cellEditing"],
  ["ItemNotFound", "sheetGone"],
  ["GeneralException", "unknown"],
])("%s means %s", (code, reason) => {
  expect(FormulaNotWritten.because(Object.assign(new Error("no"), { code }))).toMatchObject({ reason, code });
});

import { execFileSync } from "node:child_process";
import { explain } from "../../src/explain/explain";
import type { FunctionEntry } from "../../src/explain/Scope";
import { evaluatePlan } from "../../src/files/evaluatePlan";
import { idOf } from "../../src/functions/associate";
import { wrappers } from "../../src/functions/wrappers";
import { previewResult } from "../../src/taskpane/insert/previewResult";
import type { CatalogueEntry } from "../support/catalogue";
import { wordingIn } from "../support/explanations";
import { CellError } from "../support/functions";
import * as laterFunctions from "../support/laterFunctions";
import { planOf } from "../support/planOf";
import { readingOf, type Around, type Cells } from "../support/reading";

interface Described {
  entry: CatalogueEntry;
  metadata: { options?: object; result: object; parameters: object[] };
}

/** As the build reads them, in a process of its own. */
const described = JSON.parse(
  execFileSync(
    process.execPath,
    [
      "-e",
      'require("./scripts/catalogue.cjs").readCatalogue([require("path").resolve("test/support/laterFunctions.ts")]).then((all) => process.stdout.write(JSON.stringify(all)));',
    ],
    { encoding: "utf8" },
  ),
) as Described[];
const functions = described.map(({ entry }) => entry as unknown as FunctionEntry);
Object.assign(wrappers, Object.fromEntries(Object.entries(laterFunctions).map(([name, run]) => [idOf(name), run])));

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const told = (cells: Cells, at: string, around: Around = {}) =>
  explain(readingOf(cells, at, around), functions, wordingIn("en"));

test("the catalogue reads three facts from the types of a wrapper", () => {
  expect(
    described.map(({ entry }) => [entry.id, entry.parameters.map(({ takes }) => takes), entry.gives, entry.time]),
  ).toEqual([
    ["TEST.LATERSHARE", ["table", "lifted"], "like input", "later"],
    ["TEST.RANKED", ["column"], "spill", "later"],
    ["TEST.COUNTED", ["column"], "value", "now"],
  ]);
});

test("Excel is told that a later function may be canceled, and nothing of its last parameter", () => {
  expect(described.map(({ metadata }) => [metadata.options, metadata.result, metadata.parameters.length])).toEqual([
    [{ cancelable: true }, { dimensionality: "matrix" }, 2],
    [{ cancelable: true }, { dimensionality: "matrix" }, 1],
    [undefined, { dimensionality: "matrix" }, 1],
  ]);
});

test("a later function promises its cells; what is wrong with its arguments it says at once", async () => {
  await expect(
    laterFunctions.test_laterShare(column(100, 60, 20, 10, 10) as never, column(0.2, 0.4, 2) as never),
  ).resolves.toEqual([
    [0.5],
    [0.8],
    [new CellError("#VALUE!", "share must be a rate above 0 and at most 1; it is 2.")],
  ]);
  await expect(laterFunctions.test_ranked(column(1, 3, 2) as never)).resolves.toEqual([["values"], [3], [2], [1]]);
  expect(laterFunctions.test_ranked(column(1, "x", 2) as never)).toEqual([
    [new CellError("#VALUE!", "values must be a number; it is “x” (cell 2).")],
  ]);
});

test("a call that Excel cancels ends, and the next one works", async () => {
  const invocation = { onCanceled: () => undefined } as unknown as CustomFunctions.CancelableInvocation;
  // cells that nobody has asked about yet: what was found before is answered at once
  const canceled = laterFunctions.test_ranked(column(5, 7, 6) as never, invocation);
  invocation.onCanceled!();
  expect((await canceled)[0]![0]).toBeInstanceOf(CellError);
  await expect(laterFunctions.test_ranked(column(1, 2) as never)).resolves.toEqual([["values"], [2], [1]]);
});

const spent: Cells = { A1: 100, A2: 60, A3: 20, A4: 10, A5: 10 };

test("Explain knows the result of a later function at once, for each lifted cell", () => {
  const cells: Cells = {
    ...spent,
    B1: 0.2,
    B2: 0.4,
    C1: { formula: "=CLV.TEST.LATERSHARE(A1:A5,B1:B2)", value: 0.5, text: "50%" },
    C2: { value: 0.8, text: "80%" },
  };
  expect(told(cells, "C2", { anchor: "C1", spill: { rows: 2, columns: 1 } }).call).toMatchObject({
    sentence: "The best bring 80%.",
    inputs: [{ shown: "5 × 1 cells: 100, 60, 20 …" }, { shown: "0.4" }],
  });
});

test("Explain knows every cell of a later table, and what other formulas make of it", () => {
  const cells: Cells = {
    ...spent,
    C1: { formula: "=CLV.TEST.RANKED(A1:A5)", value: "values" },
    C2: { value: 100, text: "100" },
    D1: { formula: "=SUM(CLV.TEST.RANKED(A1:A5))", value: 200 },
  };
  expect(told(cells, "C2", { anchor: "C1", spill: { rows: 6, columns: 1 } }).call?.sentence).toBe(
    "The next is €100.00.",
  );
  expect(told(cells, "D1").about).toEqual([]);
});

test("a value of a whole column is one cell in a formula of many", () => {
  const cells: Cells = { ...spent, C1: { formula: "=A1:A5/CLV.TEST.COUNTED(A1:A5)", value: 20 } };
  expect(
    told(cells, "C1", { spill: { rows: 5, columns: 1 } })
      .steps[0]?.pieces.map(({ text }) => text)
      .join(""),
  ).toBe("100 ÷ 5");
});

test("a file holds what later functions answer", () => {
  const plan = planOf([
    ...column(3, 1, 2).map(([value], row) => ({ row, column: 0, content: { value: value as number } })),
    { row: 0, column: 1, content: { formula: "=CLV.TEST.RANKED(A1:A3)" } },
    { row: 4, column: 0, content: { formula: "=SUM(B2:B4)" } },
  ]);
  const valueAt = evaluatePlan(
    { ...plan, page: { ...plan.page, area: { row: 0, column: 0, rows: 6, columns: 3 } } },
    new Map(functions.map((entry) => [entry.id, entry])),
  );
  expect([valueAt({ row: 4, column: 0 }), valueAt({ row: 3, column: 1 })]).toEqual([6, 1]);
});

test("Insert leaves a later function to its cell", () => {
  expect(
    previewResult(
      functions.find(({ id }) => id === "TEST.RANKED")!,
      [{ value: 1 }],
      "en",
    ),
  ).toBeUndefined();
});

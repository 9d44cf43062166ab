import fs from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { evaluatePlan, type Functions } from "../../src/files/evaluatePlan";
import { selfTestFile } from "../../src/files/selfTestFile";
import { functionRows, type ExampledFunction } from "../../src/selfTest/functionRows";
import { SELF_TEST_KEYS, selfTestPlan } from "../../src/selfTest/selfTestSheet";
import type { TestRow } from "../../src/selfTest/TestRow";
import { waysOfCalling } from "../../src/selfTest/waysOfCalling";
import { readXlsx } from "../../src/spreadsheet/xlsx/readXlsx";
import type { Plan, PlanCell } from "../../src/template/plan";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import { readCatalogue } from "../support/catalogue";
import { functionEntries } from "../support/writeTemplateFile";

const catalogue = readCatalogue() as unknown as ExampledFunction[];
const rows = [...functionRows(catalogue), ...waysOfCalling];

const marksOf = ({ cells }: Plan): PlanCell[] => cells.filter(({ key }) => key?.startsWith(SELF_TEST_KEYS.mark));
const rowOf = ({ key }: PlanCell): TestRow => rows[Number(key!.slice(SELF_TEST_KEYS.mark.length)) - 1]!;

/** What the sheet says, worked out without Excel. */
function answered(
  locale: Locale,
  functions: Functions = functionEntries,
): { headline: unknown; code: unknown; wrong: string[] } {
  const plan = selfTestPlan(catalogue, locale);
  const valueAt = evaluatePlan(plan, functions);
  const marks = marksOf(plan);
  expect(marks).toHaveLength(rows.length);
  return {
    headline: valueAt({ row: 4, column: 1 }),
    code: valueAt(plan.cells.find(({ key }) => key === SELF_TEST_KEYS.code)!),
    wrong: marks.filter((cell) => valueAt(cell) !== "OK").map((cell) => rowOf(cell).id),
  };
}

test("asks every function, and every row has a name of its own", () => {
  expect(rows.filter(({ id }) => functionEntries.has(id)).map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  // a row that is right whatever is answered would say nothing
  expect(rows.flatMap(({ expected }) => expected).filter((one) => !Number.isFinite(one) || one === 0)).toEqual([]);
});

test.each(LOCALES)("in %s all rows are right where all functions answer", (locale) => {
  const { headline, code, wrong } = answered(locale);
  expect(wrong).toEqual([]);
  const count = rows.length;
  expect(headline).toBe({ en: `${count} of ${count}`, fr: `${count} sur ${count}` }[locale]);
  expect(code).toMatch(new RegExp(`^CLV \\d+\\.\\d+\\.\\d+ ${count}/${count}$`));
});

test("names what does not answer, and says when it is too much to name", () => {
  const without = (...ids: string[]): Functions => new Map([...functionEntries].filter(([id]) => !ids.includes(id)));
  const some = answered("en", without("PERIODVALUE", "BGBB.ALIVE"));
  expect(some.wrong.sort()).toEqual(["BGBB.ALIVE", "PERIODVALUE"]);
  expect(some.code).toMatch(new RegExp(` ${rows.length - 2}/${rows.length} PERIODVALUE BGBB\\.ALIVE$`));
  const none = answered("en", new Map());
  expect(none.headline).toBe(`0 of ${rows.length}`);
  expect(none.code).toMatch(/ 0\/\d+ many failed$/);
});

test.each(catalogue)("of $id no figure from 0.005 on may be off by a tenth", ({ id, examples }) => {
  const { within } = rows.find((row) => row.id === id)!;
  const figures = [examples[0]!.value].flat(2).filter((cell) => typeof cell === "number" && Math.abs(cell) >= 0.005);
  expect(figures.length).toBeGreaterThan(0);
  // a count or a day is off by one at least
  const unseen = (figures as number[]).filter((one) => (Number.isInteger(one) ? 1 : Math.abs(one) / 10) <= within);
  expect(unseen).toEqual([]);
});

test("a row is marked where its answer is off", () => {
  const plan = selfTestPlan(catalogue, "en");
  const cells = plan.cells.map((cell) =>
    cell.key?.startsWith("expected_") && cell.content && "value" in cell.content
      ? { ...cell, content: { value: Number(cell.content.value) * 1.001 } }
      : cell,
  );
  const valueAt = evaluatePlan({ ...plan, cells }, functionEntries);
  // where either of two errors will do, they stand in the formula
  const wrong = marksOf(plan).filter((cell) => rowOf(cell).expected.length === 1 && valueAt(cell) === "OK");
  expect(wrong.map((cell) => rowOf(cell).id)).toEqual([]);
});

test("what is written of it says how many rows there are", () => {
  const [one, two] = [`${rows.length} of ${rows.length}`, `${rows.length} sur ${rows.length}`];
  const read = (file: string): string => fs.readFileSync(path.join(__dirname, "../..", file), "utf8");
  for (const [file, count] of [
    ["README.md", one],
    ["docs/admin.md", one],
    ["docs/admin.fr.md", two],
  ] as const)
    expect([file, read(file).includes(count)]).toEqual([file, true]);
});

test("as a file it has not passed before Excel has calculated it, and Excel does so at once", async () => {
  const bytes = await selfTestFile(catalogue, "en");
  expect(strFromU8(unzipSync(bytes)["xl/workbook.xml"]!)).toContain('fullCalcOnLoad="1"');
  const { spreadsheet } = await readXlsx(bytes);
  const [sheet] = spreadsheet.sheets;
  expect(sheet!.cells[4]![1]!.value).toBe(`0 of ${rows.length}`);
  expect(sheet!.cells[10]![3]).toMatchObject({ formula: "=CLV.AOV(1000000,40000)", value: { error: "#NAME?" } });
});

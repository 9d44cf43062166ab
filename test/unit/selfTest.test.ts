import { evaluatePlan, type Functions } from "../../src/files/evaluatePlan";
import { selfTestFile } from "../../src/files/selfTestFile";
import { cellKey } from "../../src/formula/address";
import { functionRows } from "../../src/selfTest/functionRows";
import { SELF_TEST_KEYS, selfTestPlan } from "../../src/selfTest/selfTestSheet";
import { waysOfCalling } from "../../src/selfTest/waysOfCalling";
import { readXlsx } from "../../src/spreadsheet/xlsx/readXlsx";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import { readCatalogue } from "../support/catalogue";
import { functionEntries } from "../support/writeTemplateFile";
import { strFromU8, unzipSync } from "fflate";

const catalogue = readCatalogue() as unknown as Parameters<typeof functionRows>[0];
const rows = [...functionRows(catalogue), ...waysOfCalling];

/** What the sheet says, worked out without Excel. */
function answered(
  locale: Locale,
  functions: Functions = functionEntries,
): { headline: unknown; code: unknown; wrong: string[] } {
  const plan = selfTestPlan(catalogue, locale);
  const valueAt = evaluatePlan(plan, functions);
  const marks = plan.cells.filter(({ key }) => key?.startsWith(SELF_TEST_KEYS.mark));
  expect(marks).toHaveLength(rows.length);
  return {
    headline: valueAt({ row: 4, column: 1 }),
    code: valueAt(plan.cells.find(({ key }) => key === SELF_TEST_KEYS.code)!),
    wrong: marks
      .filter((cell) => valueAt(cell) !== "OK")
      .map(({ key }) => rows[Number(key!.slice(SELF_TEST_KEYS.mark.length)) - 1]!.id),
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

/** A figure that is off by one part in a thousand, of any function, is seen. */
test("no function may answer another figure", () => {
  const plan = selfTestPlan(catalogue, "en");
  const changed = functionRows(catalogue).map(({ id }, i) => {
    const cells = plan.cells.map((cell) =>
      cell.key === `expected_${i + 1}` && cell.content && "value" in cell.content
        ? { ...cell, content: { value: Number(cell.content.value) * 1.001 } }
        : cell,
    );
    return { id, cells };
  });
  const valueAt = evaluatePlan(
    {
      ...plan,
      cells: changed.reduce(
        (cells, one, i) => cells.map((cell, at) => (cell.key === `expected_${i + 1}` ? one.cells[at]! : cell)),
        plan.cells,
      ),
    },
    functionEntries,
  );
  const right = plan.cells.filter(
    (cell) =>
      cell.key?.startsWith(SELF_TEST_KEYS.mark) &&
      Number(cell.key.slice(SELF_TEST_KEYS.mark.length)) <= catalogue.length &&
      valueAt(cell) === "OK",
  );
  expect(right.map(cellKey)).toEqual([]);
});

test("as a file it has not passed before Excel has calculated it, and Excel does so at once", async () => {
  const bytes = await selfTestFile(catalogue, "en");
  expect(strFromU8(unzipSync(bytes)["xl/workbook.xml"]!)).toContain('fullCalcOnLoad="1"');
  const { spreadsheet } = await readXlsx(bytes);
  const [sheet] = spreadsheet.sheets;
  expect(sheet!.cells[4]![1]!.value).toBe(`0 of ${rows.length}`);
  expect(sheet!.cells[10]![3]).toMatchObject({ formula: "=CLV.AOV(1000000,40000)", value: { error: "#NAME?" } });
});

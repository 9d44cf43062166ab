import { evaluatePlan } from "../../../src/files/evaluatePlan";
import { planSpreadsheet } from "../../../src/files/planSpreadsheet";
import { layout } from "../../../src/template/layout";
import type { Plan } from "../../../src/template/plan";
import type { Template } from "../../../src/template/Template";
import { LOCALES } from "../../../src/vocabulary/locale";
import type { Spreadsheet } from "../../../src/spreadsheet/Spreadsheet";
import { readXlsx } from "../../../src/spreadsheet/xlsx/readXlsx";
import { writeXlsx } from "../../../src/spreadsheet/xlsx/writeXlsx";
import { recordOf } from "../../../src/workbench/files/recordOf";
import { spreadsheetOf } from "../../../src/workbench/files/spreadsheetOf";
import { dataTemplate, listTemplate } from "../../support/dataTemplate";
import type { Part } from "../../support/partFaults";
import { testParts } from "../../support/testParts";
import { functionEntries } from "../../support/writeTemplateFile";
import { readXlsxFile } from "../../support/xlsxFile";

const planOf = (template: Template, locale: "en" | "fr" = "en"): Plan =>
  layout(template, locale, { sheetName: "Sheet", answers: {}, currency: "EUR", spelling: "native" });
const properties = { title: "A sheet", subject: "Value", description: "It says something.", language: "en" } as const;
const bookOf = (plan: Plan): Spreadsheet => planSpreadsheet(plan, evaluatePlan(plan, functionEntries), properties);
const texts = ["=1+1", "007", "+tag", "-5", "@x", "'tis", "TRUE", "2025-01-31"];
const templates = [dataTemplate, listTemplate(texts.length, { texts }), listTemplate(0)];
const plans = templates.flatMap((template) => LOCALES.map((locale) => planOf(template, locale)));

test("formulas ask for what stands beside the page, and for columns of lists", () => {
  const plan = planOf(listTemplate(5));
  const valueAt = evaluatePlan(plan, functionEntries);
  // 0.5 + 2.5 + 3.5 + 4.5, the second one is blank
  expect(valueAt({ row: 4, column: 1 })).toBe(11);
  expect(valueAt({ row: 1, column: 1 })).toBe("Customers: 4");
});

test("texts of a list are texts in a file, and its blanks are blank", async () => {
  const { cells, parts } = readXlsxFile(await writeXlsx(bookOf(planOf(templates[1]!))));
  const held = texts.map((_, i) => cells.get(`B${8 + i}`)!);
  expect(held.map(({ formula }) => formula)).toEqual(texts.map(() => undefined));
  expect(held.map(({ value }) => value)).toEqual(texts);
  expect(cells.get("D9")?.value).toBeUndefined();
  expect(parts.get("xl/tables/table1.xml")).toContain('displayName="Customers" ref="B7:D15"');
  expect(parts.get("xl/workbook.xml")).toContain(">'Sheet'!$7:$7<");
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain('fitToHeight="0"');
});

test("what a file was written from is read from it again", async () => {
  for (const plan of plans) {
    const book = bookOf(plan);
    const { spreadsheet, losses } = await readXlsx(await writeXlsx(book));
    expect(losses).toEqual([]);
    const [written, read] = [book.sheets[0]!, spreadsheet.sheets[0]!];
    for (const part of ["charts", "scales", "conditions", "tables", "frozen", "print"] as const)
      expect([part, read[part]]).toEqual([part, written[part]]);
    const slanted = spreadsheet.styles.filter(({ italic }) => italic).map(({ fill }) => fill);
    expect(slanted).toEqual(plan.cells.some(({ style }) => style.italic) ? ["#EFEFEF"] : []);
  }
});

test("opened in the workbench and saved from there, they are the same", async () => {
  for (const plan of plans) {
    const { spreadsheet, losses } = await readXlsx(await writeXlsx(bookOf(plan)));
    const { core, blocks } = recordOf(spreadsheet, { name: "data.xlsx", losses });
    const saved = spreadsheetOf(core, blocks).sheets[0]!;
    const read = spreadsheet.sheets[0]!;
    for (const part of ["charts", "scales", "conditions", "tables", "frozen"] as const)
      expect([part, saved[part]]).toEqual([part, read[part]]);
  }
});

const parts = async (): Promise<Part[]> =>
  (
    await Promise.all(
      plans.map(async (plan, i) =>
        [...readXlsxFile(await writeXlsx(bookOf(plan))).parts].map(([part, contents]) => ({
          file: `${i}`,
          part,
          contents,
        })),
      ),
    )
  ).flat();

testParts(parts, 120_000);

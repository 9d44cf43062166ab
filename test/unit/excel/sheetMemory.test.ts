import { labelOf, packed, unpacked } from "../../../src/excel/sheetMemory";
import { evaluatePlan } from "../../../src/files/evaluatePlan";
import { planSpreadsheet } from "../../../src/files/planSpreadsheet";
import { readXlsx } from "../../../src/spreadsheet/xlsx/readXlsx";
import { writeXlsx } from "../../../src/spreadsheet/xlsx/writeXlsx";
import { layout } from "../../../src/template/layout";
import { fileOfProperties, sheetProperties } from "../../../src/spreadsheet/sheetProperties";
import { dataTemplate, listTemplate } from "../../support/dataTemplate";

const planOf = (template: typeof dataTemplate) =>
  layout(template, "fr", { sheetName: template.title.fr, answers: {}, currency: "EUR", spelling: "native" });
const plan = planOf(listTemplate(3));
const memory = {
  act: "one",
  about: '{"name":"é & <b>\u0007"}',
  plan,
  read: [[1, 2, "=X"]] as const,
  prints: ["3:1:2"],
};

test("a sheet's memory is read as it was written, without the rows of its list", async () => {
  const text = await packed(memory);
  expect(labelOf(text)).toEqual({ act: "one", about: memory.about });
  const { plan: read, ...others } = (await unpacked(text))!;
  expect(others).toEqual({ act: "one", about: memory.about, read: memory.read, prints: memory.prints });
  expect(read.cells).toEqual(plan.cells);
  expect(read.lists![0]!.columns.map(({ values }) => values)).toEqual([[], [], []]);
  expect(text).not.toContain("002");
});

test.each([undefined, 7, "", "{}", "null", "[]", '{"version":2,"act":"a","about":"b","rest":""}'])(
  "%p is none",
  async (text) => {
    expect(labelOf(text)).toBeUndefined();
    expect(await unpacked(text)).toBeUndefined();
  },
);

test("one that was cut off or spoiled is none", async () => {
  const text = await packed(memory);
  const spoiled = JSON.parse(text) as { rest: string };
  expect(await unpacked(text.slice(0, -9))).toBeUndefined();
  expect(await unpacked(JSON.stringify({ ...spoiled, rest: spoiled.rest.slice(0, 40) }))).toBeUndefined();
  expect(await unpacked(JSON.stringify({ ...spoiled, rest: "%" }))).toBeUndefined();
});

test("it survives an .xlsx file of several sheets", async () => {
  const [first, second] = [dataTemplate, listTemplate(2)].map(planOf) as [typeof plan, typeof plan];
  const properties = { title: "t", subject: "s", description: "d", language: "fr" as const };
  const book = planSpreadsheet(first, evaluatePlan(first, new Map()), properties);
  const other = planSpreadsheet(second, evaluatePlan(second, new Map()), properties);
  const texts = await Promise.all([first, second].map((one) => packed({ ...memory, plan: one })));
  const custom = fileOfProperties([
    { name: first.sheetName, properties: [["CLV for Excel update", texts[0]!]] },
    { name: second.sheetName, properties: [["CLV for Excel update", texts[1]!]] },
  ]);
  const sheets = [...book.sheets, { ...other.sheets[0]!, cells: [], tables: [] }];
  const file = await writeXlsx({ ...book, sheets, properties: { ...book.properties, custom } });
  const { spreadsheet } = await readXlsx(file);
  expect(sheetProperties(spreadsheet, first.sheetName)).toEqual([["CLV for Excel update", texts[0]]]);
  expect(sheetProperties(spreadsheet, second.sheetName)).toEqual([["CLV for Excel update", texts[1]]]);
});

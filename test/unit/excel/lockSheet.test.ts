import { addRow } from "../../../src/excel/addRow";
import { readSheet } from "../../../src/excel/readSheet";
import { readWorkbook } from "../../../src/excel/readWorkbook";
import { teamSheets } from "../../../src/excel/teamSheets";
import { writeSheet } from "../../../src/excel/writeSheet";
import { planSpreadsheet } from "../../../src/files/planSpreadsheet";
import { cellAddress } from "../../../src/formula/address";
import { readXlsx } from "../../../src/spreadsheet/xlsx/readXlsx";
import { writeXlsx } from "../../../src/spreadsheet/xlsx/writeXlsx";
import type { Plan } from "../../../src/template/plan";
import { stampedSheet } from "../../../src/template/stampedSheet";
import { placesOf } from "../../../src/template/team/placesOf";
import { sheetTemplate, type SheetReading } from "../../../src/template/team/sheetAnswers";
import { teamPlan } from "../../../src/template/team/teamPlan";
import type { TeamTemplate } from "../../../src/template/team/TeamTemplate";
import { unlockCells, unlockedIn } from "../../../src/workbench/files/unlockedCells";
import { memoryExcel } from "../../support/memoryExcel";

let excel: ReturnType<typeof memoryExcel>;
beforeEach(() => {
  excel = memoryExcel();
});
afterEach(() => excel.leave());

const team: TeamTemplate = {
  name: "Shops",
  id: "shops",
  release: 3,
  lock: true,
  template: "tracking",
  language: "en",
  currency: "EUR",
  formulas: "clv",
  values: { revenue_1: 1000, orders_1: 40 },
  labels: { title: "Ours" },
};
const planned = (one: TeamTemplate = team): Plan =>
  teamPlan(one, "en", { sheetName: "Shops", currency: "EUR", spelling: "clv" });
const cell = (address: string) => excel.book.Worksheets.GetItem("Shops").GetRange(address);
const inputOf = (plan: Plan, key: string): string => cellAddress(plan.inputs.find((one) => one.key === key)!);
const formulaOf = (plan: Plan): string =>
  cellAddress(plan.cells.find(({ content }) => content && "formula" in content)!);

test("a locked sheet takes what is typed into its inputs, and nothing else", async () => {
  const plan = planned();
  await writeSheet(plan);
  for (const { key } of plan.inputs) cell(inputOf(plan, key)).Values = [[""]];
  cell(inputOf(plan, "revenue_1")).Values = [[2000]];
  expect(cell(inputOf(plan, "revenue_1")).Values).toEqual([[2000]]);
  const formula = cell(formulaOf(plan)).Formulas;
  expect(() => (cell(formulaOf(plan)).Values = [[1]])).toThrow("");
  expect(() => cell(formulaOf(plan)).Clear("Contents")).toThrow("");
  expect(() => (cell(inputOf(plan, "revenue_1")).Format.Fill.Color = "#FF0000")).toThrow("");
  expect(cell(formulaOf(plan)).Formulas).toEqual(formula);
  // a person is kept from it by the grid
  const sheet = excel.grid.sheets().find(({ name }) => name === "Shops")!.id;
  const at = (address: string) => cell(address).area;
  expect([
    excel.grid.isLocked(sheet, at(formulaOf(plan))),
    excel.grid.isLocked(sheet, at(inputOf(plan, "orders_1"))),
  ]).toEqual([true, false]);
  await expect(addRow("Shops")).rejects.toMatchObject({ reason: "protected" });
  excel.book.Worksheets.GetItem("Shops").Protection.Unprotect();
  await expect(addRow("Shops")).resolves.toBeTruthy();
});

test("a sheet that is not to be locked is not", async () => {
  const open = { ...team };
  delete open.lock;
  await writeSheet(planned(open));
  expect(excel.book.Worksheets.GetItem("Shops").Protection.Protected).toBe(false);
  expect(cell("A1:Z60").Format.Protection.Locked).toBe(true);
});

test("a sheet says which template and release it is of, to the pane and to the check", async () => {
  await writeSheet(planned());
  const reading = (await readSheet("Shops")) as SheetReading;
  expect(reading.team).toMatchObject({ id: "shops", release: 3, lock: true, values: { revenue_1: 1000 } });
  expect(reading.base).toEqual({ values: team.values, labels: team.labels });
  expect(await teamSheets()).toMatchObject([{ name: "Shops", team: { id: "shops", release: 3 } }]);
  const syncs = excel.syncs();
  const { sheets } = await readWorkbook();
  // no more than without stamps: the sheets, what is known of them, their cells, and what is left
  expect(excel.syncs() - syncs).toBeLessThanOrEqual(4);
  const found = sheets.find(({ name }) => name === "Shops")!;
  expect(found).toMatchObject({ stamp: planned().stamp, teamStamp: "shops 3", isProtected: true });
  const named = placesOf(found.names, found.name);
  expect(stampedSheet(found.stamp, sheetTemplate(named)!, { named, ...found.page! })).toMatchObject({
    madeBy: "this",
    differences: [],
  });
  // a sheet without a stamp is not kept whole
  expect(sheets.find(({ name }) => name !== "Shops")!.page).toBeUndefined();
});

test("a file keeps the lock, the open cells and the marks, and reads them back", async () => {
  const plan = planned();
  const book = planSpreadsheet(plan, () => undefined, { title: "t", subject: "s", description: "d", language: "en" });
  const { spreadsheet } = await readXlsx(await writeXlsx(book));
  const [sheet] = spreadsheet.sheets;
  expect(sheet!.protected).toBe(true);
  expect(spreadsheet.properties.custom).toEqual({ "CLV for Excel": plan.stamp, "CLV for Excel team": "shops 3" });
  const { unlocked = [] } = unlockedIn(sheet!, spreadsheet.styles);
  const open = new Set(
    unlocked.flatMap(({ row, column, columns }) =>
      Array.from({ length: columns }, (_, i) => cellAddress({ row, column: column + i })),
    ),
  );
  expect(open).toEqual(new Set(plan.inputs.map(cellAddress)));
  // and as the workbench writes it again
  const cells = structuredClone(sheet!.cells);
  const styles = spreadsheet.styles.map(({ unlocked: _, ...style }) => style);
  unlockCells(cells, unlocked, styles);
  expect(unlockedIn({ cells }, styles)).toEqual({ unlocked });
});

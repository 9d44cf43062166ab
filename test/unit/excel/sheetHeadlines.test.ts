import { linkTo } from "../../../src/excel/linkTo";
import { sheetHeadlines } from "../../../src/excel/sheetHeadlines";
import { writeSheets } from "../../../src/excel/writeSheets";
import { modelSheets } from "../../../src/modelSheets/modelSheets";
import { makeOrderTables } from "../../../src/orders/tables/makeOrderTables";
import { orderSheets } from "../../../src/orderSheets/orderSheets";
import { OUTLOOK } from "../../../src/orderSheets/board/outlookRows";
import { PARTING } from "../../../src/review/acrossSheets";
import { outlookLinks } from "../../../src/taskpane/data/outlookLinks";
import { decisions } from "../../../src/taskpane/decide/decisions";
import { serialOf } from "../../../src/vocabulary/calendar";
import { MODEL_SHEETS } from "../../../src/vocabulary/modelSheetNames";
import { orderSheetNames, type OrderSheetId } from "../../../src/vocabulary/orderSheetNames";
import { channelSettings } from "../../support/channelTables";
import { madeUpOrders, spreadAmounts } from "../../support/madeUpOrders";
import { memoryExcel } from "../../support/memoryExcel";
import { modelBaseOf, modelTablesOf } from "../../support/modelTablesOf";

const orders = madeUpOrders(120);
const used = { ...orders, lines: spreadAmounts(orders.lines), segments: orders.channels! };
const options = { locale: "en", currency: "EUR", spelling: "clv", source: "orders.csv" } as const;
const ofOrders = orderSheets(
  makeOrderTables(used, {
    until: serialOf([2025, 12, 31]),
    fiscalStart: 1,
    inactiveAfter: 6,
    cohortPeriod: "month",
    marginRate: 0.42,
  }),
  { ...options, chosen: Object.keys(orderSheetNames) as OrderSheetId[], vat: "excluding" },
);
const base = modelBaseOf(used.lines, { split: serialOf([2025, 8, 31]), until: channelSettings.until });
const parted = { used, labels: used.channels!, settings: channelSettings, by: "channel" } as const;
const ofModels = modelSheets(modelTablesOf({ ...base, parted }, { horizon: 26, marginRate: 0.42 }), {
  ...options,
  chosen: [...MODEL_SHEETS],
});
const plans = [...ofOrders, ...ofModels].map(({ plan }) => ({ ...plan, charts: [] }));
const templateOf = ({ stamp }: (typeof plans)[number]): string => stamp.split(" ")[0]!;

let excel: ReturnType<typeof memoryExcel>;
beforeEach(async () => {
  excel = memoryExcel();
  await writeSheets(plans);
});
afterEach(() => excel.leave());

test("every worksheet of orders and models says its first figure", async () => {
  for (const { sheetName } of plans) excel.book.Worksheets.GetItem(sheetName).GetRange("B5").Values = [[1234]];
  const found = await sheetHeadlines();
  expect(found.map(({ name, template }) => [name, template])).toEqual(
    plans.map((plan) => [plan.sheetName, templateOf(plan)]),
  );
  for (const [i, { label, value }] of found.entries()) {
    const content = plans[i]!.cells.find(({ row, column }) => row === 3 && column === 1)?.content;
    if (content && "value" in content) expect(label).toBe(content.value);
    expect(value).toMatch(/1.?234/);
  }
});

test("every sheet that a decision asks for, or that parts customers, can be made", () => {
  const made = plans.map(templateOf);
  expect(PARTING.filter((template) => !made.includes(template))).toEqual([]);
  expect(decisions.flatMap(({ sheets }) => sheets).filter((template) => !made.includes(template))).toEqual([]);
});

test("a sheet whose figure has moved is named without one, a hidden one not at all", async () => {
  const place = excel.book.Worksheets.GetItem("Cohorts").GetRange("B5");
  place.Values = [[7]];
  place.Format.Font.Size = 10;
  excel.book.Worksheets.GetItem("Segments").Visibility = "Hidden";
  const found = await sheetHeadlines();
  expect(found.find(({ template }) => template === "cohorts")).toMatchObject({ name: "Cohorts", value: undefined });
  expect(found.some(({ name }) => name === "Segments")).toBe(false);
});

test("the board report is linked to what the sheets of a model say first", async () => {
  const ahead = plans.find((plan) => templateOf(plan) === "year_forecast")!.sheetName;
  const risk = plans.find((plan) => templateOf(plan) === "churn_watch")!.sheetName;
  for (const name of [ahead, risk]) excel.book.Worksheets.GetItem(name).GetRange("B5").Values = [["–"]];
  // without a figure there is nothing to link to
  expect(await outlookLinks({ sheetHeadlines, linkTo })).toEqual({});
  for (const name of [ahead, risk]) excel.book.Worksheets.GetItem(name).GetRange("B5").Values = [[1234]];
  expect(await outlookLinks({ sheetHeadlines, linkTo })).toEqual({
    [OUTLOOK.ahead]: { formula: `='${ahead}'!B5` },
    [OUTLOOK.risk]: { formula: `='${risk}'!B5` },
  });
  // purchases are no revenue
  excel.book.Worksheets.GetItem(ahead).GetRange("B4").Values = [["Purchases, next 12 months"]];
  expect(Object.keys(await outlookLinks({ sheetHeadlines, linkTo }))).toEqual([OUTLOOK.risk]);
  await expect(outlookLinks({ sheetHeadlines: () => Promise.reject(new Error("busy")), linkTo })).rejects.toThrow(
    "busy",
  );
});

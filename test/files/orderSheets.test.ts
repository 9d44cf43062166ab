import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileProperties } from "../../src/files/fileProperties";
import { planFile } from "../../src/files/planFile";
import { makeOrderTables } from "../../src/orders/tables/makeOrderTables";
import { orderSheets } from "../../src/orderSheets/orderSheets";
import { copiesInFile } from "../../src/rollUp/copiesInFile";
import { rolledUp } from "../../src/rollUp/RolledUp";
import { rollUpPlan, rollUpTemplate } from "../../src/rollUp/rollUpSheet";
import { serialOf } from "../../src/vocabulary/calendar";
import { languages } from "../../src/vocabulary/languages";
import { LOCALES } from "../../src/vocabulary/locale";
import { modelSheets } from "../../src/modelSheets/modelSheets";
import { MODEL_SHEETS, type ModelSheetId } from "../../src/vocabulary/modelSheetNames";
import type { TableSettings } from "../../src/orders/tables/TableSettings";
import type { OrderSheetId } from "../../src/vocabulary/orderSheetNames";
import { channelSettings } from "../support/channelTables";
import { madeUpOrders } from "../support/madeUpOrders";
import { modelBaseOf, modelTablesOf } from "../support/modelTablesOf";
import { convert, office } from "../support/office";
import { functionEntries } from "../support/writeTemplateFile";
import { twentyFiles } from "../support/twentyCopies";
import { differs, readXlsxFile } from "../support/xlsxFile";

/** The sheets of orders and of models, and a roll-up of copies, as files, which LibreOffice opens and calculates. */
const chosen: OrderSheetId[] = ["keyFigures", "customers", "cohorts", "rfm", "channels", "board"];
const ids: (OrderSheetId | ModelSheetId | "rollUp")[] = [...chosen, ...MODEL_SHEETS, "rollUp"];
const files = LOCALES.flatMap((locale) => ids.map((id) => [locale, id] as const));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-order-sheets-"));
const inFolder = (...names: string[]): string => path.join(folder, ...names);
const nameOf = (locale: string, id: string): string => `${id}-${locale}.xlsx`;
const cellsOf = (file: string): ReturnType<typeof readXlsxFile>["cells"] => readXlsxFile(fs.readFileSync(file)).cells;
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  if (!office) return;
  const settings: TableSettings = {
    until: serialOf([2025, 12, 31]),
    fiscalStart: 1,
    inactiveAfter: 12,
    cohortPeriod: "month",
    marginRate: 0.42,
    acquisitionCost: { by: "all", cost: 6700 },
  };
  const tables = makeOrderTables(madeUpOrders(600), settings);
  const days = { split: serialOf([2024, 12, 29]), until: serialOf([2025, 12, 31]) };
  const used = madeUpOrders(300);
  const parted = { used, labels: used.channels!, settings: channelSettings, by: "channel" } as const;
  const base = { ...modelBaseOf(used.lines, days), parted };
  const ofModel = modelTablesOf(base, { horizon: 52, marginRate: 0.42 });
  const copies = await Promise.all((await twentyFiles()).map(({ name, bytes }) => copiesInFile(name, bytes)));
  const rolled = rolledUp(copies.flat(), functionEntries);
  for (const locale of LOCALES) {
    const rollUp = { locale, sheetName: "Roll-up", rates: { USD: 0.92 } };
    const options = { locale, currency: "EUR", spelling: "native", source: "orders.csv" } as const;
    const sheets = [
      ...orderSheets(tables, { ...options, chosen, vat: "excluding" }),
      ...modelSheets(ofModel, { ...options, chosen: MODEL_SHEETS }),
      { id: "rollUp", plan: rollUpPlan(rolled, rollUp), template: rollUpTemplate(rolled, rollUp) },
    ];
    for (const { id, plan, template } of sheets) {
      const properties = fileProperties(template, locale, "native");
      const file = await planFile({ plan, formulas: "native", properties }, functionEntries);
      fs.writeFileSync(inFolder(nameOf(locale, id)), file);
    }
  }
  for (const locale of LOCALES) {
    const all = ids.map((id) => inFolder(nameOf(locale, id)));
    const region = languages[locale].tag;
    await convert(all, { to: "xlsx", recalculation: "always", into: inFolder("calculated"), region });
  }
}, 600_000);

(office ? test : test.skip).each(files)("in %s, %s: LibreOffice comes to the same values", (locale, id) => {
  const written = cellsOf(inFolder(nameOf(locale, id)));
  const calculated = cellsOf(inFolder("calculated", nameOf(locale, id)));
  const formulas = [...written].filter(([, { formula }]) => formula !== undefined);
  expect(formulas.length).toBeGreaterThan(2);
  const others = formulas.flatMap(([at, { value, formula }]) =>
    differs(value, calculated.get(at)?.value)
      ? [`${at} ${formula}: ${value} here, ${calculated.get(at)?.value} there`]
      : [],
  );
  expect(others).toEqual([]);
});

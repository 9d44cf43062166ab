import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fitBetaGeometric } from "../../src/core/models/betaGeometric";
import { LIVE_SHEET } from "../../src/modelSheets/liveSheet";
import { exportOfOrders } from "../../src/orders/demo/exportOfOrders";
import type { Locale } from "../../src/vocabulary/locale";
import { orderSheetNames } from "../../src/vocabulary/orderSheetNames";
import { columnsOf, compressedTable, type CompressedRows } from "../support/compressedTable";
import { cdnow } from "../support/referenceCustomers";
import { describeWithData } from "../support/referenceData";
import { simulatedBetaGeometric } from "../support/simulatedCustomers";
import { violations } from "./accessibility";
import { DataPane } from "./dataPane";
import { queryOf } from "./pane";
import { session } from "./session";

/** From customers whose purchases are counted already to their models, by keyboard alone, in both languages. */
const openWorkbench = session();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-lists-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const madeUp = (): CompressedRows => {
  const base = { seed: 7, customers: 600, parameters: [0.5, 6, 0.8, 2.4] };
  return compressedTable(simulatedBetaGeometric(base, { regularity: 1, leavesAtFirst: 0 }), Math.round);
};
/** Nobody has bought again. */
const HOPELESS: CompressedRows = [madeUp()[0], [0, 0, 12, 0, 40], [0, 0, 20, 0, 7]];

/** A table of the workbook, from B3 of a sheet of its own on. */
async function addTable({ frame }: DataPane, name: string, rows: CompressedRows): Promise<void> {
  await frame.evaluate(
    ([of, values]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(of);
        const range = sheet.getRangeByIndexes(2, 1, values.length, values[0].length);
        range.values = values;
        sheet.tables.add(range, true).name = of;
        await context.sync();
      }),
    [name, rows] as const,
  );
}

async function openModels(locale: Locale, tables: Readonly<Record<string, CompressedRows>>): Promise<DataPane> {
  const pane = new DataPane(await openWorkbench(queryOf(locale)), locale);
  for (const [name, rows] of Object.entries(tables)) await addTable(pane, name, rows);
  await pane.keys.enterPane();
  await pane.frame.getByRole("tab", { name: pane.words("models") }).click();
  await pane.arriveAt(pane.words("modelsQuestion"));
  return pane;
}

/** Writes the fit that is looked at as formulas, and answers where the figures of a sheet are. */
async function writeFit(pane: DataPane): Promise<(address: string) => Promise<number>> {
  const before = await pane.sheets();
  await pane.keys.press(pane.words("writeFit"));
  await pane.arriveAt(pane.words("oneSheetCreated"));
  const [name] = (await pane.sheets()).filter((sheet) => !before.includes(sheet));
  expect(name).toBe(LIVE_SHEET[pane.locale]);
  return async (address) => Number((await pane.workbench.cell(`'${name!}'!${address}`)).value);
}

/** r, alpha, a, b of the live sheet. */
const PARAMETERS = ["C9", "C10", "C11", "C12"] as const;

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("a compressed table: all models, none of them recommended, and a fit that follows the cells", async () => {
    const rows = madeUp();
    const pane = await openModels(locale, { Query1: rows, Empty1: HOPELESS });
    const { frame, keys, words } = pane;
    expect(await violations(frame)).toEqual([]);
    await pane.workbench.screenshot(`lists-${locale}`);
    await keys.press(/^Query1/);
    await frame.getByText(words("noneTried")).waitFor();
    expect(await violations(frame)).toEqual([]);
    await pane.workbench.screenshot(`lists-fitted-${locale}`);
    const table = await frame.getByRole("table").first().getByRole("row").allInnerTexts();
    expect(table.filter((row) => row.includes(words("isLowest")))).toHaveLength(1);
    expect(table.join(" ")).not.toContain(words("isRecommended"));
    // the model whose formulas are wanted
    await keys.tabTo(/NBD/);
    await keys.arrowTo(/^BG\/NBD/, "ArrowDown");
    const figure = await writeFit(pane);
    expect(await violations(frame)).toEqual([]);
    await pane.workbench.screenshot(`lists-live-${locale}`);
    const shown = () => Promise.all(PARAMETERS.map(figure));
    const fitted = fitBetaGeometric(columnsOf(rows), 0);
    for (const [i, value] of (await shown()).entries()) expect(value).toBeNear(fitted.parameters[i]!, 1e-6);

    // 30 more of the customers in the first row that has bought again
    const place = rows.findIndex(([x]) => Number(x) > 2);
    const changed = rows.map((row, i) =>
      i === place ? [...row.slice(0, 4), Number(row[4]) + 30] : row,
    ) as CompressedRows;
    await frame.evaluate(
      ([row, customers]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Query1").getCell(2 + row, 5).values = [[customers]];
          await context.sync();
        }),
      [place, changed[place]![4] as number] as const,
    );
    const again = fitBetaGeometric(columnsOf(changed), 0);
    expect(Math.abs(again.parameters[0]! / fitted.parameters[0]! - 1)).toBeGreaterThan(0.01);
    for (const [i, value] of (await shown()).entries()) expect(value).toBeNear(again.parameters[i]!, 1e-6);

    // a table too small for any model says why
    await keys.press(words("done"));
    await keys.press(words("back"));
    await pane.arriveAt(words("modelsQuestion"));
    await keys.press(/^Empty1/);
    await pane.arriveAt(words("noModelFitsList"));
    expect(await frame.getByText(/repeat_purchases/).count()).toBeGreaterThan(0);
    expect(await frame.getByRole("button", { name: words("writeFit") }).count()).toBe(0);
    expect(await violations(frame)).toEqual([]);
    expect(pane.workbench.trouble).toEqual([]);
  });

  test("the Customers sheet of orders, and the way to them; a file has no formulas", async () => {
    const pane = new DataPane(await openWorkbench(queryOf(locale)), locale);
    const { frame, keys, words } = pane;
    await pane.openTab();
    const file = path.join(folder, `shop-${locale}.csv`);
    fs.writeFileSync(file, exportOfOrders(locale).text);
    await pane.choose(file);
    await frame.getByText(words("tiesOut")).waitFor();
    await pane.goOn();
    const made = await pane.create(await frame.getByRole("checkbox", { checked: true }).count());
    expect(made).toContain(orderSheetNames.customers[locale]);
    await frame.getByRole("tab", { name: words("models") }).click();
    await pane.arriveAt(words("modelsQuestion"));
    await frame.getByText(words("ordersOfData")).waitFor();
    expect(await violations(frame)).toEqual([]);

    await keys.press(new RegExp(words("isSheetOfCustomers")));
    await frame.getByText(words("noneTried")).waitFor();
    expect(await violations(frame)).toEqual([]);
    await pane.workbench.screenshot(`lists-customers-${locale}`);
    // a sheet of days and counts tells no rhythm
    await frame.getByText(words("noIntervalsIn", { name: "MBG/CNBD" })).waitFor();
    await keys.tabTo(/NBD/);
    await keys.arrowTo(/^MBG\/NBD/, "ArrowDown");
    const figure = await writeFit(pane);
    expect(await violations(frame)).toEqual([]);
    await pane.workbench.screenshot(`lists-customers-live-${locale}`);
    const r = await figure("C9");
    expect(r).toBeGreaterThan(0);
    // each customer's purchases add up to those of all
    const all = await figure("G14");
    expect(all).toBeGreaterThan(0);
    expect(await figure("C14")).toBeGreaterThan(0);
    await keys.press(words("done"));
    await keys.press(words("back"));
    await pane.arriveAt(words("modelsQuestion"));

    // the same of a file, which is no part of the workbook
    const list = path.join(folder, `counted-${locale}.csv`);
    fs.writeFileSync(
      list,
      madeUp()
        .map((row) => row.join(","))
        .join("\n"),
    );
    await frame.getByRole("tab", { name: words("data") }).click();
    await keys.press(words("done"));
    await pane.arriveAt(words("dataQuestion"));
    await pane.choose(list);
    await pane.arriveAt(words("reducedQuestion"));
    expect(await violations(frame)).toEqual([]);
    await keys.press(words("compareOnList"));
    await frame.getByText(words("noneTried")).waitFor();
    await frame.getByText(words("loadFirst")).waitFor();
    expect(await frame.getByRole("button", { name: words("writeFit") }).count()).toBe(0);
    expect(await violations(frame)).toEqual([]);
    expect(pane.workbench.trouble).toEqual([]);
  });
});

describeWithData("CDNOW, compressed, by weeks and their sevenths", () => {
  test("BG/NBD in cells has the parameters that Fader, Hardie & Lee (2005) print", async () => {
    const pane = await openModels("en", { Cdnow: compressedTable(cdnow()) });
    await pane.keys.press(/^Cdnow/);
    await pane.frame.getByText(pane.words("noneTried")).waitFor();
    await pane.keys.tabTo(/NBD/);
    await pane.keys.arrowTo(/^BG\/NBD/, "ArrowDown");
    const figure = await writeFit(pane);
    const printed = [0.243, 4.414, 0.793, 2.426];
    for (const [i, cell] of PARAMETERS.entries()) expect(await figure(cell)).toBeNear(printed[i]!, 2e-3);
    expect(await figure("C13")).toBeNear(-9582.4, 1e-5);
  });
});

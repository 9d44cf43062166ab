import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { exportOfOrders } from "../../src/orders/demo/exportOfOrders";
import type { Locale } from "../../src/vocabulary/locale";
import { orderRoles } from "../../src/vocabulary/orderRoles";
import { orderSheetNames } from "../../src/vocabulary/orderSheetNames";
import { violations } from "./accessibility";
import { DataPane } from "./dataPane";
import { queryOf } from "./pane";
import { session } from "./session";

/** Sheets made of orders are brought up to date, by keyboard alone, in both languages. */
const openWorkbench = session();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-updates-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const open = async (locale: Locale): Promise<DataPane> => new DataPane(await openWorkbench(queryOf(locale)), locale);

function file(name: string, text: string): string {
  const at = path.join(folder, name);
  fs.writeFileSync(at, text);
  return at;
}

/** The lines of the made-up shop until a day, written as its dates are. */
function shopUntil(locale: Locale, day: string): string {
  const [head, ...lines] = exportOfOrders(locale).text.trimEnd().split("\n");
  const dated = (line: string): string => {
    const [, first = "", second = "", third = ""] = /(\d+)[-/](\d+)[-/](\d+)/.exec(line) ?? [];
    return first.length === 4 ? `${first}-${second}-${third}` : `${third}-${second}-${first}`;
  };
  return [head, ...lines.filter((line) => dated(line) <= day)].join("\n") + "\n";
}

/** Inputs of the board report, by what stands above them or beside them. */
const INPUTS = {
  next: { said: { en: "What to do next", fr: "Plan d’actions" }, saidIn: 0, column: "B", below: 1 },
  accounts: { said: { en: "Revenue in the accounts", fr: "CA des comptes" }, saidIn: 6, column: "J", below: 0 },
} as const;

async function placeOf(pane: DataPane, id: keyof typeof INPUTS): Promise<string> {
  const { said, saidIn, column, below } = INPUTS[id];
  const sheet = orderSheetNames.board[pane.locale];
  const rows = await pane.workbench.values(`'${sheet}'!B1:J80`);
  const row = rows.findIndex((cells) => cells[saidIn] === said[pane.locale]) + 1;
  expect([id, row]).not.toEqual([id, 0]);
  return `'${sheet}'!${column}${row + below}`;
}

/** What the board report shows to be at risk: in the column of the last year that it has. */
async function shownAtRisk({ workbench, locale }: DataPane): Promise<unknown> {
  const said = { en: "Value at risk, churn watch", fr: "Valeur à risque, à surveiller" }[locale];
  const rows = await workbench.values(`'${orderSheetNames.board[locale]}'!H1:J80`);
  return rows.find(([label]) => label === said)?.find((cell) => typeof cell === "number");
}

/** As a sheet of customers to watch stands in the workbook: its stamp, and its first figure. */
async function watchAtRisk({ frame }: DataPane, risk: number): Promise<void> {
  await frame.evaluate(
    (atRisk) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const there = worksheets.getItemOrNullObject("Churn watch");
        await context.sync();
        const sheet = there.isNullObject ? worksheets.add("Churn watch") : there;
        if (there.isNullObject) sheet.customProperties.add("CLV for Excel", "churn_watch 0.1.0 0123456789ab");
        const cell = sheet.getRange("B5");
        Object.assign(cell.format.font, { size: 16, bold: true });
        cell.values = [[atRisk]];
        await context.sync();
      }),
    risk,
  );
}

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("files are asked for again, and the sheets follow; what was typed stays", async () => {
    const pane = await open(locale);
    await pane.openTab();
    await pane.choose(file(`shop-${locale}.csv`, shopUntil(locale, "2024-09-30")));
    await pane.goOn();
    await watchAtRisk(pane, 4321);
    const names = await pane.create(6);
    expect(await shownAtRisk(pane)).toBe(4321);
    const keyFigures = orderSheetNames.keyFigures[locale];
    const customers = orderSheetNames.customers[locale];
    await pane.workbench.write(`'${keyFigures}'!AZ4`, [["mine"]]);
    await pane.workbench.write(await placeOf(pane, "next"), [["Call who is late"]]);
    await pane.workbench.write(await placeOf(pane, "accounts"), [[123_456]]);
    const before = (await pane.workbench.cell(`'${customers}'!B5`)).value;
    await pane.keys.press(pane.words("done"));
    await pane.arriveAt(pane.words("dataQuestion"));
    expect(await violations(pane.frame)).toEqual([]);
    // our list of customers is none of orders
    await pane.frame.getByRole("heading", { name: pane.words("inWorkbook") }).waitFor();
    expect(await pane.frame.getByText(/^(CustomerList|ListeClients)/).count()).toBe(0);
    await pane.keys.press(new RegExp(`^${pane.words("updateRow", { names: names.slice(0, 3).join(", ") })}`));
    await pane.arriveAt(pane.words("filesAgain"));
    expect(await violations(pane.frame)).toEqual([]);
    await pane.choose(file(`shop-${locale}.csv`, exportOfOrders(locale).text));
    await pane.arriveAt(`shop-${locale}.csv`);
    await pane.frame.getByText(pane.words("tiesOut")).waitFor();
    expect(await violations(pane.frame)).toEqual([]);
    await pane.goOn("updateQuestion");
    expect(await violations(pane.frame)).toEqual([]);
    await pane.workbench.screenshot(`data-update-${locale}`);
    await pane.keys.press(pane.words("updateSheets", { count: "6" }));
    await pane.arriveAt(pane.words("sheetsUpdated", { count: "6" }));
    expect(await violations(pane.frame)).toEqual([]);
    await pane.workbench.screenshot(`data-updated-${locale}`);
    expect((await pane.workbench.cell(`'${keyFigures}'!AZ4`)).value).toBe("mine");
    expect((await pane.workbench.cell(await placeOf(pane, "next"))).value).toBe("Call who is late");
    expect((await pane.workbench.cell(await placeOf(pane, "accounts"))).value).toBe(123_456);
    await watchAtRisk(pane, 1234);
    expect(await shownAtRisk(pane)).toBe(1234);
    const after = (await pane.workbench.cell(`'${customers}'!B5`)).value;
    expect(Number(after)).toBeGreaterThan(Number(before));
    expect((await pane.sheets()).filter((name) => names.includes(name))).toEqual(names);
    expect(pane.workbench.trouble).toEqual([]);
  });

  test("a list of the workbook is read again; where something is in the way, nothing is changed", async () => {
    const pane = await open(locale);
    await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Export");
        sheet.getRange("A1:C1").values = [["customer", "date", "amount"]];
        sheet.getRange("B2:B61").numberFormat = Array.from({ length: 60 }, () => ["yyyy-mm-dd"]);
        sheet.getRange("A2:C61").values = Array.from({ length: 60 }, (_, i) => [`C${i % 9}`, 45000 + i * 13, i + 0.5]);
        sheet.tables.add(sheet.getRange("A1:C61"), true).name = "Sales";
        await context.sync();
      }),
    );
    await pane.openTab();
    await pane.keys.press(/^Sales/);
    await pane.arriveAt("Sales");
    await pane.goOn();
    const [keyFigures, customers] = await pane.create(5);
    const label = { en: "Rows of the table now", fr: "Lignes du tableau à présent" }[locale];
    const rowsNow = async (): Promise<unknown[] | undefined> =>
      (await pane.workbench.values(`'${keyFigures}'!H1:J80`)).find(([said]) => said === label)?.slice(1);
    expect(await rowsNow()).toEqual([60, "OK"]);
    await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Export");
        sheet.getRange("B62:B63").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"]];
        sheet.getRange("A62:C63").values = [
          ["NEW", 45800, 10],
          ["C1", 45801, 20],
        ];
        context.workbook.tables.getItem("Sales").resize(sheet.getRange("A1:C63"));
        await context.sync();
      }),
    );
    expect(await rowsNow()).toEqual([62, { en: "update", fr: "à actualiser" }[locale]]);
    const untouched = (await pane.workbench.cell(`'${keyFigures}'!B2`)).value;
    await pane.workbench.write(`'${customers}'!B17`, [["mine"]]);
    await pane.keys.press(pane.words("done"));
    await pane.keys.press(new RegExp(`^${pane.words("updateRow", { names: keyFigures! })}`));
    await pane.arriveAt("Sales");
    await pane.goOn("updateQuestion");
    await pane.keys.press(pane.words("updateSheets", { count: "5" }));
    const places = `'?${customers}'?!B17`;
    await pane.frame.getByText(new RegExp(places)).waitFor();
    expect(await violations(pane.frame)).toEqual([]);
    await pane.workbench.screenshot(`data-not-updated-${locale}`);
    expect((await pane.workbench.cell(`'${keyFigures}'!B2`)).value).toBe(untouched);

    // moved out of the way, beside the list: it stays with its customer
    await pane.workbench.write(`'${customers}'!B17`, [[""]]);
    await pane.workbench.write(`'${customers}'!P10`, [["call"]]);
    const customer = (await pane.workbench.cell(`'${customers}'!B10`)).value;
    await pane.workbench.page.evaluate(() => {
      window.workbench!.failSync(9);
    });
    await pane.keys.press(pane.words("updateSheets", { count: "5" }));
    await pane.frame.getByText(pane.words("updateUnknown")).waitFor();
    expect((await pane.workbench.cell(`'${keyFigures}'!B2`)).value).toBe(untouched);
    await pane.keys.press(pane.words("updateSheets", { count: "5" }));
    await pane.arriveAt(pane.words("sheetsUpdated", { count: "5" }));
    expect((await pane.workbench.cell(`'${customers}'!B10`)).value).toBe(customer);
    expect((await pane.workbench.cell(`'${customers}'!P10`)).value).toBe("call");
    expect((await pane.workbench.cell(`'${customers}'!B17`)).value).toBe("NEW");
    expect(await rowsNow()).toEqual([62, "OK"]);
    expect(pane.workbench.trouble).toEqual([]);
  });

  test("columns that are not there any more are asked for, and a list that is gone is said", async () => {
    const pane = await open(locale);
    const rows = (title: string): string =>
      [
        `customer,date,${title}`,
        ...Array.from({ length: 30 }, (_, i) => `C${i % 7},2025-0${(i % 9) + 1}-11,${i + 1}`),
      ].join("\n");
    await pane.openTab();
    await pane.choose(file(`a-${locale}.csv`, rows("amount")));
    await pane.goOn();
    await pane.create(5);
    await pane.keys.press(pane.words("done"));
    await pane.keys.press(new RegExp(`^${pane.words("updateRow", { names: orderSheetNames.keyFigures[locale] })}`));
    await pane.arriveAt(pane.words("filesAgain"));
    await pane.choose(file(`b-${locale}.csv`, rows("xyz")));
    await pane.arriveAt(`b-${locale}.csv`);
    await pane.frame.getByText(pane.words("columnsGone", { names: "amount" })).waitFor();
    await pane.frame.getByRole("combobox", { name: orderRoles.amount.label[locale] }).selectOption("xyz");
    await pane.goOn("updateQuestion");
    await pane.keys.press(pane.words("updateSheets", { count: "5" }));
    await pane.arriveAt(pane.words("sheetsUpdated", { count: "5" }));
    expect(pane.workbench.trouble).toEqual([]);
  });
});

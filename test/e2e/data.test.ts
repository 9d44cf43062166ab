import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { exportOfOrders } from "../../src/orders/demo/exportOfOrders";
import { languages } from "../../src/vocabulary/languages";
import type { Locale } from "../../src/vocabulary/locale";
import { leftOutReasons } from "../../src/vocabulary/orderFindings";
import { orderSheetNames } from "../../src/vocabulary/orderSheetNames";
import { orderRoles } from "../../src/vocabulary/orderRoles";
import { violations } from "./accessibility";
import { DataPane } from "./dataPane";
import { queryOf } from "./pane";
import { session } from "./session";

/** From an export of orders to worksheets, through the pane and by keyboard alone, in both languages. */
const openWorkbench = session();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-orders-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const open = async (locale: Locale, viewport?: { width: number; height: number }): Promise<DataPane> =>
  new DataPane(await openWorkbench(queryOf(locale), viewport), locale);

function file(name: string, text: string): string {
  const at = path.join(folder, name);
  fs.writeFileSync(at, text);
  return at;
}

/** All but segments: the shop has channels. */
const COUNT = Object.keys(orderSheetNames).length - 1;

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("a file becomes sheets, and they fill the guided worksheet, in five presses", async () => {
    const pane = await open(locale);
    await pane.openTab();
    expect(await violations(pane.frame)).toEqual([]);
    await pane.choose(file(`shop-${locale}.csv`, exportOfOrders(locale).text));
    await pane.arriveAt(`shop-${locale}.csv`);
    await pane.frame.getByText(leftOutReasons.noCustomer[locale]).waitFor();
    await pane.frame.getByText(pane.words("tiesOut")).waitFor();
    expect(await violations(pane.frame)).toEqual([]);
    await pane.workbench.screenshot(`data-columns-${locale}`);
    await pane.goOn();
    expect(await violations(pane.frame)).toEqual([]);
    const names = await pane.create(COUNT);
    expect(names).toHaveLength(COUNT);
    expect(await violations(pane.frame)).toEqual([]);
    await pane.workbench.screenshot(`data-written-${locale}`);
    // a share is one, not a number
    const cohorts = pane.frame.getByRole("listitem").filter({ hasText: orderSheetNames.cohorts[locale] });
    expect(await cohorts.textContent()).toMatch(/\d[.,]\d\s?%$/);
    await pane.keys.press(pane.words("fillGuided"));
    await pane.arriveAt(pane.words("acquisitionQuestion"));
    expect(pane.workbench.trouble).toEqual([]);
  });

  test("columns can be changed, and what is missing is asked for", async () => {
    const pane = await open(locale);
    await pane.openTab();
    await pane.choose(file(`odd-${locale}.csv`, "wer;wann;was\nA;2025-01-03;1,5\nB;2025-02-04;2,5\nA;2025-03-05;4\n"));
    await pane.arriveAt(`odd-${locale}.csv`);
    await pane.frame.getByRole("combobox", { name: orderRoles.customer.label[locale] }).selectOption("wer");
    await pane.frame.getByRole("combobox", { name: orderRoles.date.label[locale] }).selectOption("wann");
    await pane.frame.getByRole("combobox", { name: orderRoles.amount.label[locale] }).selectOption("was");
    await pane.frame.getByText(pane.words("tiesOut")).waitFor();
    await pane.goOn();
    expect(pane.workbench.trouble).toEqual([]);
  });

  test("sheets are deleted again while nothing was put into them; one that was changed stays", async () => {
    const pane = await open(locale);
    const before = await pane.sheets();
    await pane.openTab();
    await pane.choose(file(`shop-${locale}.csv`, exportOfOrders(locale).text));
    await pane.goOn();
    const names = await pane.create(COUNT);
    const [, , cohorts] = names;
    await pane.workbench.write(`'${cohorts}'!B60`, [["mine"]]);
    await pane.keys.press(pane.words("undoSheets", { count: String(COUNT) }));
    await pane.frame.getByText(pane.words("sheetsNotDeleted", { names: cohorts! })).waitFor();
    expect(await pane.sheets()).toEqual([...before, cohorts]);
    expect(pane.workbench.trouble).toEqual([]);
  });

  test("stopped while sheets are written, the workbook is as it was; a fault says so, and a second try works", async () => {
    const pane = await open(locale);
    const before = await pane.sheets();
    await pane.openTab();
    await pane.choose(file(`shop-${locale}.csv`, exportOfOrders(locale).text));
    await pane.goOn();
    await pane.keys.tabTo(pane.words("createSheets", { count: String(COUNT) }));
    await pane.workbench.page.keyboard.press("Enter");
    // as soon as it is there: the sheets are written in a second or two
    await pane.frame.waitForFunction((name) => {
      const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
      button?.click();
      return button !== undefined;
    }, pane.words("cancel"));
    await pane.arriveAt(pane.words("sheetsQuestion"));
    expect(await pane.sheets()).toEqual(before);

    await pane.workbench.page.evaluate(() => {
      window.workbench!.failSync(3);
    });
    await pane.keys.press(pane.words("createSheets", { count: String(COUNT) }));
    await pane.frame.getByRole("button", { name: pane.words("tryAgain") }).waitFor();
    expect(await violations(pane.frame)).toEqual([]);
    expect(await pane.sheets()).toEqual(before);
    await pane.keys.press(pane.words("tryAgain"));
    await pane.arriveAt(pane.words("sheetsCreated", { count: String(COUNT) }));
    expect(await pane.sheets()).toHaveLength(before.length + COUNT);
  });

  test("customers who may be the same are joined, or left apart", async () => {
    const pane = await open(locale);
    await pane.openTab();
    await pane.choose(
      file(
        `same-${locale}.csv`,
        "customer,date,amount\n00417,2025-01-03,10\n 00417,2025-02-03,20\nfr-1,2025-02-04,5\nFR-1,2025-03-05,4\nFR-1,2025-04-05,4\n",
      ),
    );
    await pane.frame.getByText(pane.words("tiesOut")).waitFor();
    await pane.keys.press(pane.words("look"));
    await pane.arriveAt(pane.words("sameQuestion", { many: "4", few: "2" }));
    expect(await violations(pane.frame)).toEqual([]);
    await pane.keys.press(pane.words("keepApart"));
    await pane.frame.getByText(pane.words("sameFound", { many: "4", few: "2" })).waitFor();
    await pane.keys.press(pane.words("look"));
    await pane.arriveAt(pane.words("sameQuestion", { many: "4", few: "2" }));
    await pane.keys.press(pane.words("all"));
    await pane.keys.press(pane.words("joinThem", { count: "2" }));
    await pane.frame.getByText(pane.words("sameJoined", { count: "2" })).waitFor();
    expect(pane.workbench.trouble).toEqual([]);
  });

  test("a list of the workbook is found, read below what stands above it, and nothing of it becomes a formula", async () => {
    const pane = await open(locale);
    const { decimal } = languages[locale];
    await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Export");
        const rows = Array.from({ length: 40 }, (_, i) => [`'=C${i % 9}`, 45000 + i * 13, i + 0.5]);
        sheet.getRange("A1").values = [["Export of 2025"]];
        sheet.getRange("A3:C3").values = [["customer", "date", "amount"]];
        sheet.getRange("B4:B43").numberFormat = rows.map(() => ["yyyy-mm-dd"]);
        sheet.getRange("A4:C43").values = rows;
        await context.sync();
      }),
    );
    await pane.openTab();
    await pane.keys.press(/^Export!A1:C43/);
    await pane.arriveAt("Export!A1:C43");
    await pane.frame.getByText(pane.words("tiesOut")).waitFor();
    expect(await pane.frame.getByText(`800${decimal}00`).count()).toBeGreaterThan(0);
    await pane.goOn();
    const [, customers] = await pane.create(5);
    const cells = await pane.workbench.values(`'${customers}'!B8:B16`);
    expect(cells.flat().sort()).toEqual(Array.from({ length: 9 }, (_, i) => `=C${i}`));
    expect(pane.workbench.trouble).toEqual([]);
  });
});

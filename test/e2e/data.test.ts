import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { exportOfOrders } from "../../src/orders/demo/exportOfOrders";
import type { Locale } from "../../src/vocabulary/locale";
import { leftOutReasons } from "../../src/vocabulary/orderFindings";
import { orderSheetNames } from "../../src/vocabulary/orderSheetNames";
import { orderRoles } from "../../src/vocabulary/orderRoles";
import { addTexts } from "../../src/vocabulary/ui";
import { dataTexts } from "../../src/vocabulary/ui/dataTexts";
import { violations } from "./accessibility";
import { Pane, queryOf } from "./pane";
import { session } from "./session";

addTexts(dataTexts);

/** From an export of orders to worksheets, through the pane and by keyboard alone, in both languages. */
const openWorkbench = session();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-orders-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

class DataPane extends Pane {
  async openTab(): Promise<void> {
    await this.keys.enterPane();
    await this.frame.getByRole("tab", { name: this.words("data") }).click();
    await this.arriveAt(this.words("dataQuestion"));
  }

  async choose(...files: string[]): Promise<void> {
    const [chooser] = await Promise.all([
      this.workbench.page.waitForEvent("filechooser"),
      this.keys.press(this.words("chooseFiles")),
    ]);
    await chooser.setFiles(files);
  }

  /** Goes on once the page lets one. */
  async goOn(): Promise<void> {
    const button = this.frame.getByRole("button", { name: this.words("continueOn") });
    await this.frame.waitForFunction(
      (name) =>
        [...document.querySelectorAll("button")].some(
          (one) => one.textContent === name && one.getAttribute("aria-disabled") !== "true",
        ),
      this.words("continueOn"),
    );
    await button.focus();
    await this.keys.press(this.words("continueOn"));
    await this.arriveAt(this.words("sheetsQuestion"));
  }

  /** Makes all the sheets that are offered, and answers their names. */
  async create(count: number): Promise<string[]> {
    const before = await this.sheets();
    await this.keys.press(this.words("createSheets", { count: String(count) }));
    await this.arriveAt(this.words("sheetsCreated", { count: String(count) }));
    return (await this.sheets()).filter((name) => !before.includes(name));
  }
}

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
});

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { languages } from "../../src/vocabulary/languages";
import type { Locale } from "../../src/vocabulary/locale";
import { keptKinds, leftOutReasons, type KeptId, type LeftOutId } from "../../src/vocabulary/orderFindings";
import { orderSheetNames } from "../../src/vocabulary/orderSheetNames";
import { defectiveExport } from "../support/defectiveExport";
import { orderTotals } from "../support/orderTotals";
import { violations } from "./accessibility";
import { DataPane } from "./dataPane";
import { queryOf } from "./pane";
import { session } from "./session";

/** Exports with every defect, through the pane: each row is named, each total ties out, and so do the sheets. */
const openWorkbench = session();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-defects-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const files = (...made: readonly { name: string; text: string }[]): string[] =>
  made.map(({ name, text }) => {
    const at = path.join(folder, name);
    fs.writeFileSync(at, text);
    return at;
  });

const open = async (locale: Locale): Promise<DataPane> => {
  const pane = new DataPane(await openWorkbench(queryOf(locale)), locale);
  await pane.openTab();
  return pane;
};

/** Cents as the pane writes them, in euros or in a currency that nobody named. */
const figureOf = (cents: number, locale: Locale): string => {
  const { decimal } = languages[locale];
  const [whole, rest] = (Math.abs(cents) / 100).toFixed(2).split(".");
  return `${cents < 0 ? "−" : ""}${whole!.replace(/\B(?=(\d{3})+$)/g, locale === "fr" ? " " : ",")}${decimal}${rest}`;
};
const euros = (cents: number, locale: Locale): string =>
  locale === "fr" ? `${figureOf(cents, locale)} €` : figureOf(cents, locale).replace(/\d/, "€$&");

/** There are segments, and there are channels. */
const COUNT = Object.keys(orderSheetNames).length;

const { defects, figures } = defectiveExport;
const rowsOf = (reason: string): number =>
  defects.find((one) => one.reason === reason)!.rows.reduce((sum, rows) => sum + rows.length, 0);
const labelOf = (reason: string, locale: Locale): string | undefined =>
  (leftOutReasons[reason as LeftOutId] ?? keptKinds[reason as KeptId])?.[locale];

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("every defect is named with its rows, the total ties out to the cent, and the sheets agree", async () => {
    const pane = await open(locale);
    await pane.choose(...files(...defectiveExport.files));
    await pane.arriveAt("january.csv, february.csv");
    // postage first, then fees: both are kept unless one says so
    for (const kind of ["postage", "fee"] as const) {
      expect(await pane.report()).toMatchObject({ [leftOutReasons[kind][locale]]: rowsOf(kind) });
      await pane.keys.press(pane.words("leaveOut"));
    }
    // a number that stands in both files is one order, unless one says so
    const shared = leftOutReasons.otherSource[locale];
    expect(await pane.report()).toHaveProperty([shared], rowsOf("otherSource"));
    await pane.frame.getByRole("radio", { name: new RegExp(`^${pane.words("ordersOnce")}`) }).focus();
    await pane.keys.arrowTo(new RegExp(`^${pane.words("ordersApart")}`), "ArrowDown");
    expect(await pane.report()).not.toHaveProperty([shared]);
    await pane.keys.arrowTo(new RegExp(`^${pane.words("ordersOnce")}`), "ArrowDown");
    const expected = Object.fromEntries(
      defects.flatMap(({ reason }) => {
        const label = labelOf(reason, locale);
        return label === undefined ? [] : [[label, rowsOf(reason)]];
      }),
    );
    expect(await pane.report()).toEqual(expected);
    expect(await pane.totals()).toEqual({
      [pane.words("sourceTotal")]: euros(figures.total, locale),
      [pane.words("leftOutRows", { rows: String(figures.leftOut.rows) })]: euros(-figures.leftOut.amount, locale),
      [pane.words("used")]: euros(figures.used.amount, locale),
      [pane.words("vatTakenOut")]: euros(figures.net - figures.used.amount, locale),
      [pane.words("usedWithoutVat")]: euros(figures.net, locale),
    });

    await pane.keys.press(pane.words("showOf", { what: leftOutReasons.noDate[locale] }));
    for (const row of defects.find(({ reason }) => reason === "noDate")!.rows[0])
      await pane.frame.getByText(`january.csv, ${pane.words("rowAt", { row: String(row) })}`).waitFor();
    expect(await violations(pane.frame)).toEqual([]);
    await pane.workbench.screenshot(`data-defects-${locale}`);

    await pane.goOn();
    const [keyFigures, customers] = await pane.create(COUNT);
    const cells = (await pane.workbench.values(`'${keyFigures}'!B1:F40`)).map(([label, value]) => [label, value]);
    const valueOf = (label: string): unknown => cells.find(([name]) => name === label)?.[1];
    expect(valueOf(pane.label("orders"))).toBe(figures.purchases);
    expect(valueOf(pane.label("customers"))).toBe(figures.customers.sure);
    expect(valueOf(pane.label("revenue"))).toBeNear(figures.net / 100, 1e-12);
    // an id like a formula is a text
    const ids = (await pane.workbench.rows(`'${customers}'!B8:B15`)).flat();
    expect(ids.map(({ value }) => value)).toContain("=1+1");
    expect(ids.filter(({ formula }) => formula)).toEqual([]);
    expect(pane.workbench.trouble).toEqual([]);
  });

  test("a total that stands on each line of its order counts once, and one may say that it is the line’s own", async () => {
    const pane = await open(locale);
    const { name, text, total, columnSum } = orderTotals("repeated");
    await pane.choose(...files({ name, text }));
    await pane.arriveAt(name);
    const used = async (): Promise<string> => (await pane.totals())[pane.words("used")]!;
    expect(await used()).toBe(figureOf(total, locale));
    await pane.frame.getByRole("radio", { name: figureOf(total, locale) }).focus();
    await pane.keys.arrowTo(new RegExp(figureOf(columnSum, locale)), "ArrowDown");
    await pane.workbench.page.keyboard.press("Space");
    expect(await used()).toBe(figureOf(columnSum, locale));
    expect(await violations(pane.frame)).toEqual([]);
    expect(pane.workbench.trouble).toEqual([]);
  });
});

test("whichever call to Excel fails while sheets are written, the workbook is as it was and a second try works", async () => {
  const pane = await open("en");
  const before = await pane.sheets();
  await pane.choose(...files(...defectiveExport.files));
  await pane.goOn();
  const create = pane.words("createSheets", { count: String(COUNT) });
  let failed = 0;
  for (let sync = 1; ; sync++) {
    await pane.workbench.page.evaluate((nth) => {
      window.workbench!.failSync(nth);
    }, sync);
    await pane.keys.press(sync === 1 ? create : pane.words("tryAgain"));
    const came = await Promise.race([
      pane.frame
        .getByRole("button", { name: pane.words("tryAgain") })
        .waitFor()
        .then(() => "fault" as const),
      pane.frame
        .getByRole("heading", { level: 1, name: pane.words("sheetsCreated", { count: String(COUNT) }) })
        .waitFor()
        .then(() => "written" as const),
    ]);
    if (came === "written") break;
    expect([sync, await pane.sheets()]).toEqual([sync, before]);
    failed = sync;
    await pane.frame.waitForTimeout(100);
  }
  expect(failed).toBeGreaterThan(4);
  expect(await pane.sheets()).toHaveLength(before.length + COUNT);
});

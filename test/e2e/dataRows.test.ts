import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Locale } from "../../src/vocabulary/locale";
import { leftOutReasons } from "../../src/vocabulary/orderFindings";
import { violations } from "./accessibility";
import { DataPane } from "./dataPane";
import { queryOf } from "./pane";
import { session } from "./session";

/** What leads from the report of rows, and from written sheets, to more: by keyboard alone, in both languages. */
const openWorkbench = session();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-rows-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const lines = (count: number, line: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => line(i));
const EXPORT = [
  "order,customer,date,amount",
  ...lines(40, (i) => `${i},C${i % 8},2025-0${(i % 9) + 1}-11,${i + 1}`),
  ...lines(9, (i) => `=${i},,2025-03-0${i + 1},0.10`),
].join("\n");

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("rows, joins by a table, and a copy without customers", async () => {
    const workbench = await openWorkbench(queryOf(locale), { width: 1240, height: 900 });
    const pane = new DataPane(workbench, locale);
    await pane.frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Same");
        sheet.getRange("A1:B5").values = [
          ["from", "to"],
          ["C1", "C0"],
          ["C2", "C3"],
          ["C3", "C2"],
          ["nobody", "C0"],
        ];
        sheet.tables.add(sheet.getRange("A1:B5"), true).name = "SamePeople";
        await context.sync();
      }),
    );
    await pane.openTab();
    const at = path.join(folder, `rows-${locale}.csv`);
    fs.writeFileSync(at, EXPORT);
    await pane.choose(at);
    await pane.frame.getByText(pane.words("tiesOut")).waitFor();

    // all rows without a customer
    const before = await pane.sheets();
    await pane.keys.press(pane.words("showOf", { what: leftOutReasons.noCustomer[locale].replace(/\s+/g, " ") }));
    await pane.keys.press(pane.words("rowsToSheet", { count: "9" }));
    await pane.frame.getByText(/“.+” created|«\s.+\s» créée/).waitFor();
    expect(await violations(pane.frame)).toEqual([]);
    await pane.workbench.screenshot(`data-rows-${locale}`);
    const [added] = (await pane.sheets()).filter((name) => !before.includes(name));
    expect(await pane.workbench.values(`'${added}'!B8:C10`)).toEqual([
      [`rows-${locale}.csv`, 42],
      [`rows-${locale}.csv`, 43],
      [`rows-${locale}.csv`, 44],
    ]);
    const held = await pane.workbench.rows(`'${added}'!H8:H9`);
    expect(held.map(([cell]) => [cell!.value, cell!.formula ?? ""])).toEqual([
      ["=0", ""],
      ["=1", ""],
    ]);
    expect(Number((await pane.workbench.cell(`'${added}'!D5`)).value).toFixed(2)).toBe("0.90");

    // a table of the user's own
    await pane.keys.press(pane.words("look"));
    await pane.arriveAt(pane.words("ownTableQuestion"));
    await pane.frame.getByRole("combobox", { name: pane.words("ownTableLabel") }).selectOption("SamePeople");
    await pane.frame.getByText(pane.words("ownTableCircles", { ids: "C2, C3" })).waitFor();
    expect(await violations(pane.frame)).toEqual([]);
    await pane.workbench.screenshot(`data-own-table-${locale}`);
    await pane.keys.press(pane.words("joinOne"));
    await pane.frame.getByText(pane.words("sameJoined", { count: "1" })).waitFor();

    // and a copy
    await pane.goOn();
    const [, customers] = await pane.create(5);
    expect((await pane.workbench.values(`'${customers}'!B8:B14`)).flat().sort()).toEqual([
      "C0",
      "C2",
      "C3",
      "C4",
      "C5",
      "C6",
      "C7",
    ]);
    expect(await violations(pane.frame)).toEqual([]);
    await pane.workbench.screenshot(`data-copy-${locale}`);
    const [download] = await Promise.all([
      pane.workbench.page.waitForEvent("download"),
      pane.keys.press(pane.words("copySave")),
    ]);
    expect(download.suggestedFilename()).toBe(`${pane.words("copyName")}.xlsx`);
    await pane.frame.getByText(pane.words("copySaved", { file: `${pane.words("copyName")}.xlsx` })).waitFor();

    // neither the rows nor what was made of orders is offered as orders
    await pane.keys.press(pane.words("done"));
    await pane.openTab();
    const heading = pane.frame.getByRole("heading", { name: pane.words("inWorkbook") });
    await heading.waitFor();
    const offered = await pane.frame.locator("section", { has: heading }).getByRole("listitem").allInnerTexts();
    const names = (await pane.sheets()).filter((name) => name !== "Same" && name !== before[0]);
    expect(offered.some((text) => text.startsWith("SamePeople"))).toBe(true);
    expect(offered.filter((text) => names.some((name) => text.includes(name)))).toEqual([]);
    expect(pane.workbench.trouble).toEqual([]);
  });
});

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { writeXlsx as writeForeign } from "hucre/xlsx";
import type { Download, Page } from "playwright-core";
import { templateFiles } from "../../src/files/templateFiles";
import { readXlsx } from "../../src/spreadsheet/xlsx/readXlsx";
import { fileProblems, type FileProblemId } from "../../src/vocabulary/fileProblems";
import { lossesSaid, type LossId } from "../../src/vocabulary/fileLosses";
import type { Locale } from "../../src/vocabulary/locale";
import { writeTemplateFile } from "../support/writeTemplateFile";
import { cellsOnly, oleContainer, packageParts, relations, xlsxFile, zipped } from "../support/xlsxPackage";
import { DEMO } from "./demo";
import { queryOf } from "./pane";
import { session } from "./session";
import type { WorkbenchPage } from "./workbenchPage";

/** Own files in the workbench: opened and saved by keyboard, and refused with a sentence. */
const openPage = session();
// the browser's own dialog would open before somebody waits for it
const openWorkbench = (query: string): Promise<WorkbenchPage> =>
  openPage(query, undefined, (page) => {
    page.on("filechooser", () => undefined);
    return Promise.resolve();
  });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-files-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const place = path.join(folder, name);
  fs.writeFileSync(place, content);
  return place;
};

const WORDS = {
  en: { open: "Open", save: "Save", close: "Close", cancel: "Cancel", here: "Here is {name}." },
  fr: { open: "Ouvrir", save: "Enregistrer", close: "Fermer", cancel: "Annuler", here: "Voici {name}." },
} as const;

/** Enter on the button of the bar, then the file; resolves once the workbook is there. */
async function openFile(workbench: WorkbenchPage, locale: Locale, place: string): Promise<void> {
  const loaded = workbench.page.waitForEvent("load");
  await choose(workbench, locale, place);
  await loaded;
  await workbench.ready();
}

async function choose({ page }: WorkbenchPage, locale: Locale, place: string): Promise<void> {
  await focus(page, WORDS[locale].open);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles(place);
}

async function saveFile({ page }: WorkbenchPage, locale: Locale): Promise<{ name: string; place: string }> {
  await focus(page, WORDS[locale].save);
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ] as never);
  const name = download.suggestedFilename();
  const place = path.join(folder, `saved-${name}`);
  await download.saveAs(place);
  return { name, place };
}

/** The grid takes the focus back for some frames after an entry was closed. */
async function focus(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  const stays = (element: Element): Promise<boolean> =>
    new Promise((resolve) =>
      requestAnimationFrame(() => setTimeout(() => resolve(document.activeElement === element), 50)),
    );
  do await button.focus();
  while (!(await button.evaluate(stays)));
}

/** A package that names a workbook, and has none. */
const withoutWorkbook = zipSync({
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/styles.xml": strToU8("<styleSheet/>"),
  "_rels/.rels": strToU8(
    '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
});

const TABLES = {
  en: 'order,revenue,orders\nA-001,"1,000,000.50",40000\n=1+1,2.5,00123\ncafé,-3,\n',
  fr: "commande;chiffre;commandes\nA-001;1 000 000,50;40000\n=1+1;2,5;00123\ncafé;-3;\n",
};

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  // one page: to open a file is to open a page
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await openWorkbench(queryOf(locale));
  });
  afterAll(() => workbench.page.context().close());
  afterEach(() => {
    expect(workbench.trouble).toEqual([]);
  });

  const hostile: [FileProblemId, string, string | Uint8Array][] = [
    ["damaged", "cut.xlsx", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }).slice(0, 40)],
    ["damaged", "parts.xlsx", withoutWorkbook],
    ["unknown", "letters.xlsx", zipSync({ "letter.txt": strToU8("hello") })],
    ["damaged", "bomb.xlsx", zipped({ ...packageParts({}), "xl/styles.xml": new Uint8Array(50_000_000) }, 1)],
    [
      "tooLarge",
      "styles.xlsx",
      xlsxFile({ styles: `<fonts>${"<font><b/><i/><u/></font>".repeat(1_000_000)}</fonts>` }),
    ],
    ["password", "secret.xlsx", oleContainer("EncryptedPackage")],
    ["oldExcel", "renamed.xlsx", oleContainer("Workbook")],
    ["openDocument", "table.ods", zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })],
    ["webPage", "page.xls", "<html><table><tr><td>1</td></tr></table></html>"],
    ["blank", "blank.csv", ""],
    ["notText", "noise.csv", Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 32)],
  ];
  test("what cannot be opened is refused with its sentence, and everything stays", async () => {
    const { page } = workbench;
    await workbench.type("L2", "7312");
    for (const [id, name, content] of hostile) {
      await choose(workbench, locale, file(name, content));
      const alert = page.getByRole("dialog").getByRole("alert");
      await alert.waitFor();
      expect([name, (await alert.innerText()).replace(/\s+/g, " ")]).toEqual([
        name,
        expect.stringContaining(fileProblems[id][locale].replace(/\s+/g, " ")) as string,
      ]);
      await page.keyboard.press("Enter");
      await alert.waitFor({ state: "detached" });
    }
    await workbench.screenshot(`file-refused-${locale}`);
    expect(await page.evaluate(() => window.workbench!.sheets())).toEqual([DEMO[locale]]);
    expect((await workbench.cell("L2")).value).toBe(7312);
  });

  test("a table of text is opened, calculated beside, saved, and opened again", async () => {
    await openFile(workbench, locale, file(`ventes ${locale}.csv`, TABLES[locale]));
    expect(await workbench.page.evaluate(() => window.workbench!.sheets())).toEqual([`ventes ${locale}`]);
    expect(await workbench.values("A2:C4")).toEqual([
      ["A-001", 1_000_000.5, 40_000],
      ["=1+1", 2.5, "00123"],
      ["café", -3, null],
    ]);
    expect((await workbench.cell("A3")).formula).toBeNull();
    const formula = locale === "fr" ? "=CLV.AOV(B2;C2)" : "=CLV.AOV(B2,C2)";
    expect((await workbench.type("E2", formula)).value).toBe(25.0000125);
    const { name, place } = await saveFile(workbench, locale);
    expect(name).toBe(`ventes ${locale}.xlsx`);
    const { spreadsheet, losses } = await readXlsx(fs.readFileSync(place));
    expect(losses).toEqual([]);
    expect(spreadsheet.sheets[0]!.cells[1]![4]).toMatchObject({ value: 25.0000125, formula: "=CLV.AOV(B2,C2)" });

    await openFile(workbench, locale, place);
    expect(await workbench.cell("E2")).toMatchObject({ value: 25.0000125, formula: "=CLV.AOV(B2,C2)", error: null });
    expect((await workbench.type("B2", "2000000")).value).toBe(2_000_000);
    expect((await workbench.cell("E2")).value).toBe(50);
  });

  test("figures and days that may be two things are asked about", async () => {
    const { page } = workbench;
    await choose(workbench, locale, file("doubt.csv", 'day,amount\n03/04/2025,"1,234"\n05/06/2025,"2,345"\n'));
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await workbench.screenshot(`file-question-${locale}`);
    const choices = dialog.getByRole("radio");
    expect(await choices.count()).toBe(4);
    expect(await choices.first().evaluate((radio) => document.activeElement === radio)).toBe(true);
    // the other reading of both
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    const loaded = page.waitForEvent("load");
    await page.keyboard.press("Enter");
    await loaded;
    await workbench.ready();
    const [[day, amount]] = (await workbench.values("A2:B2")) as [[number, number]];
    // 4 March or 3 April of 2025: English begins with the month
    expect([day, amount]).toEqual(locale === "en" ? [45_750, 1.234] : [45_720, 1234]);
  });

  test("what is wrong in a file that opens is named", async () => {
    const odd = xlsxFile({
      sheet: cellsOnly(
        '<row r="1"><c r="A1" s="1"><v>1000</v></c><c r="B1" t="s"><v>99</v></c><c r="C1"><f>[1]Sheet1!A1</f><v>5</v></c></row>',
      ),
      strings: "<si><t>a</t></si>",
      styles: '<fonts><font/></fonts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
      before: '<workbookPr date1904="1"/>',
      behind:
        '<definedNames><definedName name="rate">Sheet1!$A$1</definedName><definedName name="RATE">3</definedName></definedNames>',
      parts: {
        "xl/vbaProject.bin": "x",
        "xl/_rels/workbook.xml.rels": relations(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "externalLink", "externalLinks/externalLink1.xml"],
          ["rIdStyles", "styles", "styles.xml"],
          ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
        ),
        "xl/externalLinks/externalLink1.xml": "<x/>",
      },
    });
    await openFile(workbench, locale, file("odd.xlsm", odd));
    const ids: LossId[] = ["macros", "externalLinks", "names", "brokenCells"];
    const said = lossesSaid(
      ids.map((id) => ({ id, count: 1 })),
      locale,
    );
    expect(await workbench.page.locator(".news").innerText()).toContain(said);
    // a day of 1904 is the same day
    expect(await workbench.values("A1:C1")).toEqual([[2462, null, 5]]);
    expect((await workbench.cell("C1")).formula).toBeNull();
  });

  test("a table with tabs, a quotation mark that nothing closes", async () => {
    await openFile(workbench, locale, file("tabs.tsv", 'id\tamount\n0017\t2.5\n"x\t1\n18\t3\n'));
    expect(await workbench.values("A1:B3")).toEqual([
      ["id", "amount"],
      ["0017", 2.5],
      ["x\t1\n18\t3\n", null],
    ]);
    const said = lossesSaid([{ id: "openQuotes", count: 1 }], locale);
    expect(await workbench.page.locator(".news").innerText()).toContain(said);
  });

  test("a browser that keeps nothing opens no file, and says why", async () => {
    const alone = await openPage(queryOf(locale), undefined, async (page) => {
      page.on("filechooser", () => undefined);
      await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
    });
    await choose(alone, locale, file("plain.csv", "a,b\n1,2\n"));
    const alert = alone.page.getByRole("dialog").getByRole("alert");
    expect((await alert.innerText()).replace(/\s+/g, " ")).toContain(
      fileProblems.noStorage[locale].replace(/\s+/g, " "),
    );
    expect(await alone.page.evaluate(() => window.workbench!.sheets())).toEqual([DEMO[locale]]);
  });

  test("what a file holds beyond the workbook is named, and the workbook from before can be brought back", async () => {
    const { page } = workbench;
    await workbench.type("L2", "7312");
    const bytes = await writeForeign({
      sheets: [
        {
          name: "Data",
          rows: [["a", 1]],
          cells: new Map([
            ["0,0", { value: "a", comment: { text: "noted" } }],
            ["0,1", { value: 1, hyperlink: { target: "https://example.org" } }],
          ]),
        },
      ],
    });
    await openFile(workbench, locale, file("others.xlsx", bytes));
    const news = page.locator(".news");
    const lost = lossesSaid(
      [
        { id: "notes", count: 1 },
        { id: "links", count: 1 },
      ],
      locale,
    );
    expect((await news.innerText()).replace(/\s+/g, " ")).toContain(
      WORDS[locale].here.replace("{name}", "others.xlsx"),
    );
    expect(await news.innerText()).toContain(lost);
    await workbench.screenshot(`file-news-${locale}`);
    const { place } = await saveFile(workbench, locale);
    expect((await readXlsx(fs.readFileSync(place))).spreadsheet.sheets[0]!.cells[0]).toMatchObject({
      0: { value: "a" },
      1: { value: 1 },
    });
    await page.reload();
    await workbench.ready();
    expect(await workbench.values("A1:B1")).toEqual([["a", 1]]);
  });
});

test("formulas that bring no value along are calculated, the others are not", async () => {
  const workbench = await openWorkbench("lang=en");
  const bytes = await writeForeign({
    sheets: [
      {
        name: "Data",
        rows: [[2, 3]],
        cells: new Map([
          ["1,0", { formula: "A1+B1" }],
          ["1,1", { formula: "A1*B1", formulaResult: 7 }],
          ["1,2", { formula: "A2*10" }],
        ]),
      },
    ],
  });
  await openFile(workbench, "en", file("openpyxl.xlsx", bytes));
  expect(await workbench.values("A2:C2")).toEqual([[5, 7, 50]]);
});

test("a large file says that it is being read, and can be given up", async () => {
  const workbench = await openWorkbench("lang=en");
  const { page } = workbench;
  const rows = Array.from({ length: 500_000 }, (_, i) => `C${i},2024-05-${10 + (i % 20)},${i % 97}.5,text ${i}`);
  await choose(workbench, "en", file("large.csv", rows.join("\n")));
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("progressbar").waitFor();
  expect(await dialog.innerText()).toContain("Opening large.csv");
  // the way out has the focus
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "hidden" });
  expect(await page.evaluate(() => window.workbench!.sheets())).toEqual([DEMO.en]);
  await workbench.enterGrid();
  expect((await workbench.type("L2", "=1+1")).value).toBe(2);
  expect(workbench.trouble).toEqual([]);
});

test("a file that is dropped on the page is opened", async () => {
  const workbench = await openWorkbench("lang=en");
  const loaded = workbench.page.waitForEvent("load");
  const taken = await workbench.page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["a,b\n1,2\n"], "dropped.csv"));
    return ["dragover", "drop"].map((type) =>
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
    );
  });
  // false: the browser does not open it
  expect(taken).toEqual([false, false]);
  await loaded;
  await workbench.ready();
  expect(await workbench.values("A1:B2")).toEqual([
    ["a", "b"],
    [1, 2],
  ]);
});

describe("a file of a template", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await openWorkbench("lang=en");
  });
  afterAll(() => workbench.page.context().close());

  test.each(templateFiles({ filled: true, language: "en", formulas: "clv" }).map((one) => [one.name, one] as const))(
    "%s is shown as it was written, listed on Home, and saved the same",
    async (name, one) => {
      const bytes = await writeTemplateFile(one);
      await openFile(workbench, "en", file(name, bytes));
      const { sheetName, title } = one.plan;
      expect((await workbench.cell(`'${sheetName}'!B1`)).value).toBe(title);
      await workbench.page
        .frame("pane")!
        .getByRole("button", { name: new RegExp(`^${sheetName} `) })
        .first()
        .waitFor();
      const { place } = await saveFile(workbench, "en");
      const [before, after] = await Promise.all([readXlsx(bytes), readXlsx(fs.readFileSync(place))]);
      expect(after.losses).toEqual([]);
      const held = ({ spreadsheet }: typeof before): object =>
        spreadsheet.sheets[0]!.cells.map((line) =>
          Object.fromEntries(
            Object.entries(line ?? {}).map(([column, { value, formula }]) => [column, { value, formula }]),
          ),
        );
      expect(held(after)).toEqual(held(before));
      const { names, charts, validations } = { ...after.spreadsheet, ...after.spreadsheet.sheets[0]! };
      expect({ names, charts: charts.length, validations: validations.length }).toEqual({
        names: before.spreadsheet.names,
        charts: before.spreadsheet.sheets[0]!.charts.length,
        validations: before.spreadsheet.sheets[0]!.validations.length,
      });
      expect(workbench.trouble).toEqual([]);
    },
  );
});

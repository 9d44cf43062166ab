import type { Locale } from "../../src/vocabulary/locale";
import { shellTexts } from "../../src/workbench/shell/texts";
import { Pane, paneFrame } from "./pane";
import { session } from "./session";
import type { WorkbenchPage } from "./workbenchPage";

/** What is typed stays: across reloads, languages, themes and tabs, and when the page goes without a word. */
const openWorkbench = session();
const EXACT = 1e-12;
const OTHER: Readonly<Record<Locale, Locale>> = { en: "fr", fr: "en" };
const query = (locale: Locale): string => `lang=${locale}&theme=light`;
const open = (locale: Locale = "en"): Promise<WorkbenchPage> => openWorkbench(query(locale));

const newsOf = ({ page }: WorkbenchPage) => page.locator(".news").innerText();
const sheetsOf = ({ page }: WorkbenchPage) => page.evaluate(() => window.workbench!.sheets());
const selectionOf = ({ page }: WorkbenchPage) => page.evaluate(() => window.workbench!.selection());

/** Follows a link of the bar by keyboard. */
async function follow(workbench: WorkbenchPage, name: string, address: RegExp): Promise<void> {
  await workbench.page.getByRole("link", { name, exact: true }).focus();
  await workbench.page.keyboard.press("Enter");
  await workbench.page.waitForURL(address);
  await workbench.ready();
}

/** Presses a button by keyboard that has the page loaded again. */
async function pressToLoad(workbench: WorkbenchPage, name: string | RegExp): Promise<void> {
  const { page } = workbench;
  await page.getByRole("button", { name }).focus();
  const loaded = page.waitForEvent("load");
  await page.keyboard.press("Enter");
  await loaded;
  await workbench.ready();
}

async function openMenu({ page }: WorkbenchPage, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: shellTexts[locale].workbooks, exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: shellTexts[locale].forget }).waitFor();
}

/** All that the add-in can read of a sheet. */
const allOf = (workbench: WorkbenchPage, name: string) =>
  paneFrame(workbench).evaluate(
    (sheetName) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName).load("id,visibility,tabColor,showGridlines");
        const cells = sheet.getRange("A1:J70").load("values,formulas,text,numberFormat");
        const head = sheet.getRange("B1").format.font.load("size,bold,color");
        const names = sheet.names.load("items/name,items/formula,items/comment");
        const charts = sheet.charts.load(
          "items/id,items/name,items/chartType,items/left,items/top,items/width,items/height",
        );
        const formats = sheet.getRange("A1:J70").conditionalFormats.load("items/id,items/type,items/priority");
        const rule = sheet.getRange("C15").dataValidation.load("rule,prompt,errorAlert");
        const page = sheet.pageLayout.load("orientation,paperSize,zoom,leftMargin,centerHorizontally");
        const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
        await context.sync();
        return JSON.stringify(
          [sheet, cells, head, names, charts, formats, rule, page, area].map((part) => part.toJSON() as unknown),
        );
      }),
    name,
  );

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("what was typed and inserted is there after a reload, in the other language and in the other theme", async () => {
    const workbench = await open(locale);
    const { page } = workbench;
    await workbench.type("L2", "12");
    await workbench.type("L3", "=CLV.LIFETIME(2)");
    await workbench.type("L4", "=CLV.AOV(L2,4)");
    await workbench.type("N2", "=CLV.LIFETIMETABLE()");
    const pane = new Pane(workbench, locale);
    await pane.keys.enterPane();
    await pane.keys.press(pane.words("openExample"));
    const added = await pane.creates(() => pane.keys.press(pane.words("createSheet")));
    const charts = page.getByRole("img", { name: /./ }).filter({ has: page.locator("rect") });
    await charts.nth(1).waitFor();
    const before = await allOf(workbench, added);
    const [sheets, selection] = [await sheetsOf(workbench), await selectionOf(workbench)];

    await workbench.reload();
    expect([await sheetsOf(workbench), await selectionOf(workbench)]).toEqual([sheets, selection]);
    await charts.nth(1).waitFor();
    expect(await allOf(workbench, added)).toBe(before);
    const demo = `'${sheets[0]}'!`;
    expect(await workbench.cell(`${demo}L2`)).toMatchObject({ value: 12, formula: null });
    expect(await workbench.cell(`${demo}L4`)).toMatchObject({ value: 3, formula: "=CLV.AOV(L2,4)" });
    expect((await workbench.cell(`${demo}L3`)).message).toMatch(
      locale === "fr" ? /^churn_rate doit/ : /^churn_rate must/,
    );
    const table = await workbench.values(`${demo}N2:O23`);
    expect([table[0], table.filter(([rate]) => rate !== null).length]).toEqual([["churn_rate", "lifetime"], 21]);

    await follow(workbench, OTHER[locale].toUpperCase(), new RegExp(`lang=${OTHER[locale]}`));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(OTHER[locale]);
    expect([await sheetsOf(workbench), await selectionOf(workbench)]).toEqual([sheets, selection]);
    expect((await workbench.cell(`${demo}L3`)).message).toMatch(
      locale === "fr" ? /^churn_rate must/ : /^churn_rate doit/,
    );
    expect(await workbench.cell(`${demo}L4`)).toMatchObject({ value: 3 });
    // the figures follow what is typed, as before
    await workbench.type(`${demo}L2`, "20");
    expect((await workbench.cell(`${demo}L4`)).value).toBe(5);

    await follow(workbench, shellTexts[OTHER[locale]].dark, /theme=dark/);
    expect((await workbench.cell(`${demo}L4`)).value).toBe(5);
    expect(await sheetsOf(workbench)).toEqual(sheets);
    expect(workbench.trouble).toEqual([]);
  });

  test("a demo that nobody touched turns to the other language, at the same cell", async () => {
    const workbench = await open(locale);
    await workbench.select("H12");
    await follow(workbench, OTHER[locale].toUpperCase(), new RegExp(`lang=${OTHER[locale]}`));
    const name = locale === "en" ? "Entreprise A" : "Company A";
    expect([await sheetsOf(workbench), await selectionOf(workbench)]).toEqual([[name], `'${name}'!H12`]);
    expect((await workbench.cell("B22")).text).toBe(locale === "en" ? "Panier moyen" : "Average order value");
    expect(await newsOf(workbench)).toBe("");
  });

  test("forgetting asks first, and then the demo is back", async () => {
    const workbench = await open(locale);
    const { page } = workbench;
    const texts = shellTexts[locale];
    await workbench.type("L2", "12");
    await openMenu(workbench, locale);
    await page.getByRole("button", { name: texts.forget }).focus();
    await page.keyboard.press("Enter");
    // who only presses Enter keeps it
    await page.getByRole("alertdialog").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: texts.startAgain }).waitFor();
    expect((await workbench.cell("L2")).value).toBe(12);

    await page.getByRole("button", { name: texts.forget }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("alertdialog").waitFor();
    await pressToLoad(workbench, texts.forgetYes);
    expect([(await workbench.cell("L2")).value, await newsOf(workbench)]).toEqual([null, texts.news.forgotten]);
    await workbench.reload();
    expect([(await workbench.cell("L2")).value, await newsOf(workbench)]).toEqual([null, ""]);
    await openMenu(workbench, locale);
    expect(await page.getByText(texts.others).count()).toBe(0);
    expect(workbench.trouble).toEqual([]);
  });

  test("starting again from the demo keeps the workbook, which can be brought back", async () => {
    const workbench = await open(locale);
    const texts = shellTexts[locale];
    await workbench.type("L2", "12");
    await openMenu(workbench, locale);
    await pressToLoad(workbench, texts.startAgain);
    expect([(await workbench.cell("L2")).value, (await newsOf(workbench)).split("\n")[0]]).toEqual([
      null,
      texts.news.startedAgain,
    ]);
    await workbench.type("L2", "99");
    await pressToLoad(workbench, texts.bringBack);
    expect((await workbench.cell("L2")).value).toBe(12);
    // and the other one is kept as well
    await openMenu(workbench, locale);
    await pressToLoad(workbench, new RegExp(`^${texts.open} .`));
    expect((await workbench.cell("L2")).value).toBe(99);
  });
});

test("a second tab gets a copy of its own, and says so", async () => {
  const first = await open();
  await first.type("L2", "12");
  await first.reload();
  const second = await first.nextTab(query("fr"));
  expect([(await second.cell("L2")).value, await newsOf(second)]).toEqual([12, shellTexts.fr.news.copy]);
  await second.type("L2", "13");
  await first.page.bringToFront();
  await first.type("L3", "14");
  await first.reload();
  expect(await first.values("L2:L3")).toEqual([[12], [14]]);
  expect(await newsOf(first)).toBe("");
  await second.page.bringToFront();
  await second.reload();
  expect(await second.values("L2:L3")).toEqual([[13], [null]]);
  expect(await newsOf(second)).toBe("");
});

describe("nothing is lost", () => {
  /** Another tab of the same browser: closing the first one would close that as well. */
  const again = (workbench: WorkbenchPage) => workbench.nextTab(query("en"));

  test("when a tab is closed while an entry is open: the entry goes on where it was", async () => {
    const first = await open();
    const tab = await again(first);
    await tab.select("L2");
    await tab.page.keyboard.type("=CLV.AOV(100,");
    await tab.page.waitForFunction(() => window.workbench!.editing());
    await tab.page.close({ runBeforeUnload: true });
    const next = await again(first);
    await next.page.waitForFunction(() => window.workbench!.editing());
    await next.page.keyboard.type("5)");
    expect(await next.enter("L2")).toMatchObject({ value: 20, formula: "=CLV.AOV(100,5)" });
  });

  test("when the page is left before it has calculated", async () => {
    const workbench = await open();
    await workbench.type("L2", "1");
    await workbench.reload();
    await workbench.select("C10");
    await workbench.page.keyboard.type("2000000");
    await workbench.page.keyboard.press("Enter");
    await workbench.page.waitForFunction(
      () => !window.workbench!.editing() && (window.workbench!.read("C10") as { value: unknown }).value === 2_000_000,
    );
    await workbench.reload();
    expect((await workbench.values("C22:C27")).flat()).toEqual([
      50,
      expect.any(Number),
      470_000,
      expect.any(Number),
      expect.any(Number),
      expect.any(Number),
    ]);
    expect((await workbench.cell("C27")).value).toBeNear(2 * 45.833333333333336, EXACT);
  });

  test("when the page crashes", async () => {
    const first = await open();
    const tab = await again(first);
    await tab.type("L2", "7312");
    await kept(tab, 7312);
    const crashed = tab.page.waitForEvent("crash");
    const devtools = await tab.page.context().newCDPSession(tab.page);
    void devtools.send("Page.crash").catch(() => undefined);
    await crashed;
    expect((await (await again(first)).cell("L2")).value).toBe(7312);
  });

  test("by the back button", async () => {
    const workbench = await open();
    await workbench.type("L2", "7312");
    await follow(workbench, "FR", /lang=fr/);
    await workbench.type("L3", "7413");
    await workbench.page.goBack();
    await workbench.ready();
    expect(await workbench.page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await workbench.values("L2:L3")).toEqual([[7312], [7413]]);
  });

  test("by a file that is dropped on the pane beside the place for one", async () => {
    const workbench = await open();
    const dropped = () => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["a"], "a.csv"));
      return ["dragover", "drop"].map((type) =>
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
      );
    };
    // false: the browser does not open it
    expect(await paneFrame(workbench).evaluate(dropped)).toEqual([false, false]);
  });

  test("of what the add-in keeps in the document; what it takes back is gone", async () => {
    const workbench = await open();
    const keep = (act: "set" | "remove") =>
      paneFrame(workbench).evaluate(
        (what) =>
          new Promise((resolve) => {
            const { settings } = Office.context.document;
            settings.set("team", { answers: [1, 2] });
            settings.set("other", "x");
            if (what === "remove") settings.remove("other");
            settings.saveAsync(({ status }) => resolve(status));
          }),
        act,
      );
    const read = () =>
      paneFrame(workbench).evaluate(async () => {
        await Office.onReady();
        return [
          Office.context.document.settings.get("team"),
          Office.context.document.settings.get("other"),
        ] as unknown[];
      });
    expect(await keep("set")).toBe("succeeded");
    await workbench.reload();
    expect(await read()).toEqual([{ answers: [1, 2] }, "x"]);
    await keep("remove");
    await workbench.reload();
    expect(await read()).toEqual([{ answers: [1, 2] }, null]);
  });

  test("of answers half given in the pane", async () => {
    const workbench = await open();
    const pane = new Pane(workbench, "en");
    await pane.keys.enterPane();
    await pane.keys.press(pane.words("startOwn"));
    await pane.keys.fill(pane.label("revenue"), "123456");
    // what is refused is kept as it was typed, and read before the screen that says why is there
    await pane.keys.fill(pane.label("orders"), "-3");
    await follow(workbench, "FR", /lang=fr/);
    const french = new Pane(workbench, "fr");
    await french.keys.enterPane();
    await french.keys.press(/^(Reprendre|Continuer)/);
    await french.keys.tabTo(french.label("revenue"));
    expect(
      await paneFrame(workbench).evaluate(() => (document.activeElement as HTMLInputElement).value.replace(/\D/g, "")),
    ).toBe("123456");
  });

  test("by undo after a reload: it begins with what was done since", async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.type("L2", "7312");
    const pane = new Pane(workbench, "en");
    await pane.keys.enterPane();
    await pane.keys.press(pane.words("openExample"));
    await pane.creates(() => pane.keys.press(pane.words("createSheet")));
    await workbench.reload();
    const charts = page.getByRole("img", { name: "What each lever moves" });
    await charts.waitFor();
    await workbench.enterGrid();
    await page.keyboard.press("Control+Z");
    await workbench.type("'Company A'!L3", "7413");
    expect(await charts.count()).toBe(0); // on the sheet behind
    await page.keyboard.press("Control+Z");
    await page.waitForFunction(() => (window.workbench!.read("L3") as { value: unknown }).value === null);
    expect((await workbench.cell("L2")).value).toBe(7312);
    await workbench.select("'Company A 2025'!A1");
    await charts.waitFor();
    expect(workbench.trouble).toEqual([]);
  });

  test("by another tab that clears the browser's storage", async () => {
    const workbench = await open();
    await workbench.type("L2", "7312");
    await kept(workbench, 7312);
    await workbench.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase("clv-workbench").onsuccess = () => resolve();
        }),
    );
    await workbench.type("L3", "7413");
    // what lay there before is written again as well
    await kept(workbench, 7413);
    await kept(workbench, 7312);
    await workbench.reload();
    expect(await workbench.values("L2:L3")).toEqual([[7312], [7413]]);
  });

  test.each<[string, "damaged" | "otherRelease"]>([
    ["blocks", "damaged"],
    ["format", "otherRelease"],
  ])("of a workbook whose %s cannot be read: the demo opens, and it stays kept", async (part, news) => {
    const workbench = await open("fr");
    await workbench.type("L2", "7312");
    await kept(workbench, 7312);
    // from a page that keeps nothing by itself
    await workbench.page.goto(`${new URL(workbench.page.url()).origin}/manifest.xml`);
    await workbench.page.evaluate(
      (field) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open("clv-workbench");
          request.onsuccess = () => {
            const heads = request.result.transaction("heads", "readwrite").objectStore("heads");
            heads.openCursor().onsuccess = (event) => {
              const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
              if (!cursor) return reject(new Error("Nothing is kept."));
              cursor.update({ ...(cursor.value as object), [field]: field === "format" ? 99 : ["gone/0"] }).onsuccess =
                () => resolve();
            };
          };
        }),
      part,
    );
    await workbench.go(query("fr"));
    expect([(await workbench.cell("L2")).value, await newsOf(workbench)]).toEqual([null, shellTexts.fr.news[news]]);
    await openMenu(workbench, "fr");
    await workbench.page.getByText(shellTexts.fr.others).waitFor();
    expect(await workbench.page.getByRole("button", { name: /^Ouvrir « Entreprise A »/ }).count()).toBe(1);
    expect(workbench.trouble).toEqual([]);
  });
});

describe("where nothing can be kept", () => {
  const openWith = (prepare: () => void, locale: Locale) =>
    openWorkbench(query(locale), undefined, async (page) => {
      await page.addInitScript(prepare);
    });

  test("the page opens on the demo, says so, and says it again when something is typed", async () => {
    const workbench = await openWith(() => Object.defineProperty(window, "indexedDB", { value: undefined }), "en");
    expect(await newsOf(workbench)).toBe(shellTexts.en.news.notKept);
    expect((await workbench.cell("B7")).text).toBe("€45.83");
    await workbench.type("L2", "7312");
    await workbench.page.getByRole("alert").filter({ hasText: shellTexts.en.news.failing }).waitFor();
    expect((await workbench.cell("L2")).value).toBe(7312);
  });

  test("a full storage is said, and the workbook works on", async () => {
    const workbench = await openWith(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    }, "fr");
    expect(await newsOf(workbench)).toBe("");
    await workbench.type("L2", "=CLV.AOV(24;2)".replace(";", ","));
    await workbench.page.getByRole("alert").filter({ hasText: shellTexts.fr.news.failing }).waitFor();
    expect((await workbench.cell("L2")).value).toBe(12);
  });

  test("a storage of a later release is left alone", async () => {
    const workbench = await open();
    await workbench.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.open("clv-workbench", 2).onsuccess = () => resolve();
        }),
    );
    await workbench.reload();
    expect([(await workbench.cell("B7")).text, await newsOf(workbench)]).toEqual([
      "€45.83",
      shellTexts.en.news.otherRelease,
    ]);
  });
});

/** Waits until a cell with this value is kept. */
async function kept({ page }: WorkbenchPage, value: number): Promise<void> {
  const isKept = () =>
    page.evaluate(
      async (wanted) =>
        (await indexedDB.databases()).some(({ name }) => name === "clv-workbench") &&
        new Promise<boolean>((resolve) => {
          const request = indexedDB.open("clv-workbench");
          request.onsuccess = () => {
            const { result: database } = request;
            const done = (found: boolean) => {
              database.close();
              resolve(found);
            };
            const blocks = database.transaction("blocks").objectStore("blocks").getAll();
            blocks.onsuccess = () =>
              done(
                (blocks.result as string[]).some(
                  (text) => text.includes(`"v":${wanted},`) || text.includes(`"v":${wanted}}`),
                ),
              );
          };
        }),
      value,
    );
  // a promise is no answer to waitForFunction: it takes it for yes
  while (!(await isKept())) await page.waitForTimeout(50);
}

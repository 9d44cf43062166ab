import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { segments } from "../../src/template/segments";
import { templates } from "../../src/template/templates";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import { ui } from "../../src/vocabulary/ui";
import { checkTexts } from "../../src/vocabulary/ui/checkTexts";
import { galleryTexts } from "../../src/vocabulary/ui/galleryTexts";
import { sheetTexts } from "../../src/vocabulary/ui/sheetTexts";
import { shareTexts } from "../../src/vocabulary/ui/shareTexts";
import { launchBrowser } from "./browser";
import { sortMillion, stopSorting } from "./heavyWork";
import { servePackage, standInForExcel } from "./packagedSite";
import { paneFrame } from "./pane";
import { WorkbenchPage } from "./workbenchPage";

/** A build takes its time, more so beside other tests. */
const BUILD = 600_000;
const out = fs.mkdtempSync(path.join(os.tmpdir(), "clv-package-"));
const { version } = JSON.parse(fs.readFileSync("package.json", "utf8")) as { version: string };
const name = `clv-for-excel-${version}`;

/** What an organisation offers. */
function teamFiles(): string[] {
  const file = path.join(out, "shops.clv-team.json");
  const team = {
    $schema: "urn:clv-for-excel:team-template:1",
    version: 1,
    name: "Magasins, standard",
    id: "magasins",
    release: 3,
    template: "segments",
    language: "fr",
    currency: "CHF",
    formulas: "clv",
    values: { revenue_1: 512_345 },
  };
  fs.writeFileSync(file, JSON.stringify(team));
  return [file];
}

let said: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof servePackage>>;

beforeAll(async () => {
  const run = spawnSync(
    process.execPath,
    [
      "scripts/package.mjs",
      "--url",
      "https://addins.example.com/clv",
      "--out",
      out,
      "--language",
      "fr",
      "--filled",
      "--currency",
      "CHF",
      "--team",
      ...teamFiles(),
    ],
    {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C" },
    },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  said = run.stdout;
  [browser, server] = await Promise.all([launchBrowser(), servePackage(path.join(out, name), "/clv/")]);
}, BUILD);
afterAll(async () => {
  await browser.close();
  await server.close();
  fs.rmSync(out, { recursive: true });
});

const open = (query: string) => WorkbenchPage.open(browser, server.url, query, undefined, standInForExcel);
/** Office.js is the one thing that comes from elsewhere. */
const unexpected = ({ trouble }: WorkbenchPage) =>
  trouble.filter((text) => !text.startsWith("request to https://appsforoffice.microsoft.com/lib/1/hosted/"));

test("the command says what it made and what to do next", () => {
  expect(said).toMatch(
    new RegExp(
      `${name}\\.zip: version ${version}\\.0 for https://addins\\.example\\.com/clv/, \\d+ templates, \\d+ kB\\.\nSHA-256 [0-9a-f]{64}\n`,
    ),
  );
  expect(
    said
      .trim()
      .split("\n")
      .slice(-3)
      .map((line) => line.slice(0, 3)),
  ).toEqual(["1. ", "2. ", "3. "]);
});

test("the self-test is in it, in each language", () => {
  expect(fs.readdirSync(path.join(out, name, "self-test")).sort()).toEqual(
    LOCALES.map((locale) => `self-test-${locale}.xlsx`).sort(),
  );
});

test("the templates are those that were asked for, as workbooks and as Excel templates", () => {
  const { templates: listed } = JSON.parse(
    fs.readFileSync(path.join(out, name, "templates/templates.json"), "utf8"),
  ) as { templates: { file: string; language: string; filled: boolean; currency: string }[] };
  expect(listed).toHaveLength(2 * templates.length);
  expect(new Set(listed.map(({ language, filled, currency }) => `${language} ${filled} ${currency}`))).toEqual(
    new Set(["fr true CHF"]),
  );
  const names = (folder: string): string[] =>
    fs
      .readdirSync(path.join(out, name, folder))
      .filter((file) => /\.xl[st]x$/.test(file))
      .map((file) => file.slice(0, -5))
      .sort();
  expect(names("templates")).toEqual(listed.map(({ file }) => file.slice(0, -5)).sort());
  expect(names("templates/xltx")).toEqual(names("templates"));
});

test.each<[Locale, string]>([
  ["en", "light"],
  ["fr", "dark"],
])(
  "the packaged site runs under its own policy, in %s and %s: cells, pane, screens that load later",
  async (lang, theme) => {
    const workbench = await open(`lang=${lang}&theme=${theme}`);
    const frame = paneFrame(workbench);
    expect(frame.url()).toMatch(/\/clv\/taskpane\.html/);
    expect((await workbench.type("H2", "=CLV.AOV(1000000,40000)")).value).toBe(25);

    await frame.getByRole("tab", { name: ui.functions[lang] }).click();
    await frame
      .getByRole("button", { name: /CLV\.VALUE/ })
      .first()
      .waitFor();
    // Fluent UI's styles are there: without them the pane has the browser's own font
    expect(
      await frame
        .locator("[role=tab]")
        .first()
        .evaluate((tab) => getComputedStyle(tab).fontFamily),
    ).toContain("Segoe UI");

    const later = workbench.page.waitForResponse((response) => /\/clv\/check\.[0-9a-f]{20}\.js$/.test(response.url()));
    await openCheck(workbench, lang);
    expect((await later).headers()["cache-control"]).toContain("immutable");
    await workbench.screenshot(`package-${lang}-${theme}`);
    expect(await savedFrom(workbench, lang)).toMatch(/\.xlsx$/);
    expect(unexpected(workbench)).toEqual([]);
    expect(server.missing).toEqual([]);
    await workbench.page.close();
  },
);

test("the organisation's templates are in the site, first in the pane, and make their sheets", async () => {
  const workbench = await open("lang=fr&theme=light");
  const frame = paneFrame(workbench);
  await frame.getByRole("tab", { name: ui.home.fr }).click();
  await frame.getByRole("button", { name: new RegExp(`^${ui.templates.fr}`) }).click();
  const own = frame.getByRole("list", { name: galleryTexts.yourOrganisation.fr });
  await own.getByRole("button", { name: /^Magasins, standard .*version 3/ }).click();
  await frame.getByRole("heading", { level: 1, name: "Magasins, standard" }).waitFor();
  await frame.getByRole("button", { name: sheetTexts.createSheet.fr }).click();
  await frame.getByRole("heading", { level: 1, name: /créée\.$/ }).waitFor();
  expect(await workbench.page.evaluate(() => window.workbench!.sheets())).toContain("Magasins, standard");
  expect([unexpected(workbench), server.missing]).toEqual([[], []]);
  await workbench.page.close();
});

test("heavy work is done by a worker under the same policy: functions.js knows its file, whose name holds a hash", async () => {
  const site = path.join(out, name, "site");
  const [file, ...more] = fs.readdirSync(site).filter((entry) => entry.startsWith("worker"));
  expect(file).toMatch(/^worker\.[0-9a-f]{20}\.js$/);
  const naming = fs
    .readdirSync(site)
    .filter((entry) => entry.endsWith(".js") && fs.readFileSync(path.join(site, entry), "utf8").includes(file!));
  expect([more, naming]).toEqual([[], ["functions.js"]]);

  const workbench = await open("lang=en&theme=light");
  const loaded = workbench.page.waitForResponse((response) => response.url().endsWith(`/clv/${file}`));
  const { isRight, left, shares } = await sortMillion(workbench);
  expect([isRight, left]).toEqual([true, 0]);
  expect(shares.length).toBeGreaterThan(10);
  expect((await loaded).headers()["cache-control"]).toContain("immutable");
  expect(await stopSorting(workbench)).toEqual({
    reason: "stopped",
    told: 1,
    next: [3, 2, 1],
    worker: `${server.url}clv/${file}`,
  });
  expect([unexpected(workbench), server.missing]).toEqual([[], []]);
  await workbench.page.close();
});

test("nothing can be sent to another server, whatever asks for it", async () => {
  const { page } = await open("lang=en&theme=light");
  const sent = await page.frame("pane")!.evaluate(() =>
    fetch("https://elsewhere.example/", { mode: "no-cors" }).then(
      () => "sent",
      (error: Error) => error.message,
    ),
  );
  expect(sent).toBe("Failed to fetch");
  await page.close();
});

test.each([
  ["help.html", "en"],
  ["help-fr.html", "fr"],
])("%s reads well without any script, under the same policy", async (file, lang) => {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  const trouble: string[] = [];
  page.on("console", (message) => trouble.push(message.text()));
  await page.goto(`${server.url}clv/${file}`);
  expect(await page.locator("html").getAttribute("lang")).toBe(lang);
  expect(await page.getByText(`=CLV.AOV(revenue${lang === "fr" ? ";" : ","} orders)`).count()).toBe(1);
  expect(await page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(64);
  expect(await page.locator("body").evaluate((body) => getComputedStyle(body).maxWidth)).not.toBe("none");
  await page.screenshot({ path: `node_modules/.cache/screens/package-help-${lang}.png` });
  expect([trouble, server.missing]).toEqual([[], []]);
  await page.close();
});

/** Saves a worksheet of the gallery as a file, and answers its name. */
async function savedFrom(workbench: WorkbenchPage, lang: Locale): Promise<string> {
  const frame = paneFrame(workbench);
  await frame.getByRole("button", { name: ui.leave[lang] }).click();
  await frame.getByRole("button", { name: new RegExp(`^${ui.templates[lang]}`) }).click();
  await frame.getByRole("button", { name: new RegExp(`^${segments.title[lang]}`) }).click();
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    frame.getByRole("button", { name: shareTexts.saveXlsx[lang] }).click(),
  ]);
  return download.suggestedFilename();
}

async function openCheck(workbench: WorkbenchPage, lang: Locale): Promise<void> {
  const frame = paneFrame(workbench);
  await frame.getByRole("tab", { name: ui.home[lang] }).click();
  await frame.getByRole("button", { name: new RegExp(`^${ui.check[lang]}`) }).click();
  // the worked example of the workbench is in order
  await frame.getByRole("heading", { level: 1, name: checkTexts.noFindings[lang] }).waitFor();
}

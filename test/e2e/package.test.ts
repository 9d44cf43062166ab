import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { servePackage, standInForExcel } from "./packagedSite";
import { START } from "./session";
import { WorkbenchPage } from "./workbenchPage";

/** A build takes its time, more so beside other tests. */
const BUILD = 180_000;
const out = fs.mkdtempSync(path.join(os.tmpdir(), "clv-package-"));
const { version } = JSON.parse(fs.readFileSync("package.json", "utf8")) as { version: string };
const name = `clv-for-excel-${version}`;

let said: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof servePackage>>;

beforeAll(async () => {
  const run = spawnSync(process.execPath, ["scripts/package.mjs", "--url", "https://addins.example.com/clv", "--out", out], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
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
const unexpected = ({ trouble }: WorkbenchPage) => trouble.filter((text) => !text.startsWith("request to https://appsforoffice.microsoft.com/lib/1/hosted/"));

test("the command says what it made and what to do next", () => {
  expect(said).toMatch(new RegExp(`${name}\\.zip: version ${version}\\.0 for https://addins\\.example\\.com/clv/, \\d+ templates, \\d+ kB\\.\nSHA-256 [0-9a-f]{64}\n`));
  expect(said.trim().split("\n").slice(-3).map((line) => line.slice(0, 3))).toEqual(["1. ", "2. ", "3. "]);
});

test("sha256sum finds every file as it was", () => {
  const { status, stderr } = spawnSync("sha256sum", ["--quiet", "-c", "SHA256SUMS"], { cwd: path.join(out, name), encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

test.each([["en", "light"], ["fr", "dark"]])("the packaged site runs under its own policy, in %s and %s: cells, pane, screens that load later", async (lang, theme) => {
  const workbench = await open(`lang=${lang}&theme=${theme}`);
  const frame = workbench.page.frame("pane")!;
  expect(frame.url()).toMatch(/\/clv\/taskpane\.html/);
  expect((await workbench.type("H2", "=CLV.AOV(1000000,40000)")).value).toBe(25);

  await frame.getByRole("tab", { name: lang === "fr" ? "Fonctions" : "Functions" }).click();
  await frame.getByRole("button", { name: /CLV\.VALUE/ }).first().waitFor();
  // Fluent UI's styles are there: without them the pane has the browser's own font
  expect(await frame.locator("[role=tab]").first().evaluate((tab) => getComputedStyle(tab).fontFamily)).toContain("Segoe UI");

  const later = workbench.page.waitForResponse((response) => /\/clv\/templates\.[0-9a-f]{20}\.js$/.test(response.url()));
  await openTemplates(workbench, lang);
  expect((await later).headers()["cache-control"]).toContain("immutable");
  await workbench.screenshot(`package-${lang}-${theme}`);
  expect(unexpected(workbench)).toEqual([]);
  expect(server.missing).toEqual([]);
  await workbench.page.close();
}, START);

async function openTemplates(workbench: WorkbenchPage, lang: string): Promise<void> {
  const frame = workbench.page.frame("pane")!;
  await frame.getByRole("tab", { name: lang === "fr" ? "Accueil" : "Home" }).click();
  await frame.getByRole("button", { name: lang === "fr" ? /modèles/i : /templates/i }).first().click();
}

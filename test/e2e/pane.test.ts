import type { Browser } from "playwright-core";
import { serve } from "../../scripts/serve.cjs";
import { violations } from "./accessibility";
import { launchBrowser } from "./browser";
import { WorkbenchPage } from "./workbenchPage";

const START = 60_000;
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(0)]);
}, START);
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each([["en", "light", /CLV\.VALUE/], ["fr", "dark", /CLV\.VALUE/]] as const)("the catalogue in %s, %s: found by a synonym, opened by keyboard, accessible", async (lang, theme, name) => {
  const workbench = await WorkbenchPage.open(browser, server.url, `lang=${lang}&theme=${theme}`);
  const frame = workbench.page.frame("pane")!;
  await frame.getByRole("tab", { name: lang === "fr" ? "Fonctions" : "Functions" }).click();
  const search = frame.getByRole("searchbox");
  await search.focus();
  await workbench.page.keyboard.type(lang === "fr" ? "valeur vie client" : "cltv");
  const row = frame.getByRole("button", { name }).first();
  await row.focus();
  await workbench.page.keyboard.press("Enter");
  await frame.getByText("=CLV.VALUE(25").first().waitFor();
  expect(await row.getAttribute("aria-expanded")).toBe("true");
  expect(await violations(frame)).toEqual([]);
  await workbench.screenshot(`pane-${lang}-${theme}`);
  expect(workbench.trouble).toEqual([]);
}, START);

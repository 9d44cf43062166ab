import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { OFFICE_JS } from "../../scripts/package/headers.cjs";
import { serve } from "../../scripts/serve.cjs";
import { violations } from "./accessibility";
import { launchBrowser } from "./browser";

// the pane's page as it ships, opened by somebody who has no Excel around it
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(0)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open({
  script,
  locale,
  dark = false,
}: {
  script: "blocked" | "there";
  locale: string;
  dark?: boolean;
}): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 320, height: 600 },
    locale,
    colorScheme: dark ? "dark" : "light",
  });
  await page.route(`${OFFICE_JS}/**`, (route) => {
    if (script === "blocked") return route.abort();
    const file = new URL(route.request().url()).pathname.slice("/lib/1/hosted/".length);
    return route.fulfill({
      path: path.join("node_modules/@microsoft/office-js/dist", file),
      contentType: "text/javascript",
    });
  });
  await page.goto(`${server.url}taskpane.html`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

test.each([
  ["blocked", "en-US", "Office’s script did not load", "help.html"],
  ["blocked", "fr-FR", "Le script d’Office ne s’est pas chargé", "help-fr.html"],
  ["there", "en-GB", "This page works inside Excel", "help.html"],
  ["there", "fr-CA", "Cette page fonctionne dans Excel", "help-fr.html"],
] as const)("with Office's script %s, in %s: %s", async (script, locale, title, help) => {
  const page = await open({ script, locale, dark: script === "there" });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
  expect(await page.locator("html").getAttribute("lang")).toBe(locale.slice(0, 2));
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.getByRole("link").press("Enter");
  await page.waitForURL(`**/${help}`);
  expect(errors).toEqual([]);
  await page.close();
});

test("once the script comes, trying again opens the rest of the page", async () => {
  const page = await open({ script: "blocked", locale: "en-US" });
  await page.unroute(`${OFFICE_JS}/**`);
  await page.route(`${OFFICE_JS}/**`, (route) =>
    route.fulfill({
      path: path.join("node_modules/@microsoft/office-js/dist", path.basename(new URL(route.request().url()).pathname)),
      contentType: "text/javascript",
    }),
  );
  await page.getByRole("button", { name: "Try again" }).press("Enter");
  await page.getByRole("heading", { name: "This page works inside Excel" }).waitFor();
  await page.close();
});

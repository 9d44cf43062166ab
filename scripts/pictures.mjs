// Takes the pictures of the documentation from the built workbench: `npm run build`, then `node scripts/pictures.mjs`.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
require("./typescript-hook.cjs");
const { launchBrowser } = require("../test/e2e/browser.ts");
const { serve } = require("./serve.cjs");

const folder = path.resolve(import.meta.dirname, "../docs/pictures");
fs.mkdirSync(folder, { recursive: true });
const { url, close } = await serve(0);
const browser = await launchBrowser();
await take("workbench", "?lang=en&theme=light", async (page, pane) => {
  await page.keyboard.type("=CLV.AOV(1000000,40000)");
  await page.keyboard.press("Enter");
  await pane.getByRole("searchbox").fill("ltv");
  await pane.getByRole("button", { name: /CLV\.VALUE/ }).first().click();
});
await browser.close();
await close();

async function take(name, query, prepare) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 800 }, deviceScaleFactor: 1.5 });
  await page.goto(`${url}${query}`);
  await page.waitForFunction(() => window.workbench);
  await page.evaluate(() => window.workbench.ready);
  await prepare(page, page.frameLocator("iframe"));
  await page.waitForTimeout(1000); // the pane's motion, and the grid's
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}

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
await take("worksheet", { width: 1400, height: 1420 }, async (page, pane) => {
  await pane.getByRole("button", { name: "See the worked example" }).click();
  await pane.getByRole("button", { name: "Create the worksheet" }).click();
  await pane.getByRole("heading", { name: /created/ }).waitFor();
  await page.evaluate(() => {
    window.workbench.select("C33");
  });
});
await take("wizard", { width: 1400, height: 800 }, async (page, pane) => {
  await pane.getByRole("button", { name: "Start with my figures" }).click();
  for (const [label, text] of [
    ["Revenue", "1000000"],
    ["Orders", "40000"],
  ])
    await pane.getByLabel(label, { exact: true }).fill(text);
  await pane.getByRole("heading", { level: 1 }).click();
});
await take("explain", { width: 1400, height: 800 }, async (page, pane) => {
  await page.evaluate(() => {
    window.workbench.select("C27");
  });
  await page.getByRole("button", { name: "Explain" }).click();
  await pane.getByRole("heading", { name: "One realistic change at a time" }).waitFor();
});
await take("templates", { width: 1400, height: 1040 }, async (page, pane) => {
  await pane.getByRole("button", { name: /^Templates/ }).click();
  await pane.getByRole("button", { name: /^Customer value by segment/ }).click();
  await pane.getByRole("button", { name: "Create the worksheet" }).click();
  await pane.getByRole("button", { name: "Done" }).click();
  await pane.getByRole("button", { name: /^Templates/ }).click();
  await pane.getByRole("heading", { name: "Which worksheet do you need?" }).waitFor();
});
await take("orders", { width: 1400, height: 1100 }, async (page, pane) => {
  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByRole("button", { name: /^Try it/ }).click();
  await pane.getByText("Ties out to the cent.").waitFor();
  await pane.getByRole("button", { name: "Continue" }).click();
  await pane.getByRole("button", { name: "Create 5 worksheets" }).click();
  await pane.getByRole("heading", { name: "5 worksheets created" }).waitFor();
});
await take("models", { width: 1400, height: 1100 }, async (page, pane) => {
  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByRole("button", { name: /^Try it/ }).click();
  await pane.getByText("Ties out to the cent.").waitFor();
  await pane.getByRole("tab", { name: "Models" }).click();
  await pane.getByRole("button", { name: "Compare models" }).click();
  await pane.getByRole("table").waitFor();
});
await take("model-sheet", { width: 1400, height: 1560 }, async (page, pane) => {
  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByRole("button", { name: /^Try it/ }).click();
  await pane.getByText("Ties out to the cent.").waitFor();
  await pane.getByRole("tab", { name: "Models" }).click();
  await pane.getByRole("button", { name: "Compare models" }).click();
  await pane.getByRole("button", { name: "Predict each customer" }).click();
  await pane.getByLabel("Margin rate").fill("42");
  await pane.getByRole("button", { name: "Create 3 worksheets" }).click();
  await pane.getByRole("heading", { name: "3 worksheets created" }).waitFor();
  await pane.getByRole("button", { name: "Model", exact: true }).click();
});
await browser.close();
await close();

async function take(name, viewport, prepare) {
  const page = await browser.newPage({ viewport, deviceScaleFactor: 1.25 });
  await page.goto(`${url}?lang=en&theme=light`);
  await page.waitForFunction(() => window.workbench);
  await page.evaluate(() => window.workbench.ready);
  await prepare(page, page.frameLocator("iframe"));
  await page.waitForTimeout(1000); // the pane's motion, and the grid's
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}

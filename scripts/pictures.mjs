// Takes the pictures of the documentation from the built workbench: `npm run build`, then `node scripts/pictures.mjs`,
// with the names of those to take where not all of them are wanted.
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
const wanted = process.argv.slice(2);
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
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
  await pane.getByRole("table").first().waitFor();
});
await take("model-sheet", { width: 1400, height: 1180 }, (page, pane) => predicted(pane, "Model"));
await take("churn-watch", { width: 1400, height: 1000 }, (page, pane) => predicted(pane, "Churn watch"));
await take("year-forecast", { width: 1400, height: 1000 }, (page, pane) => predicted(pane, "Year forecast"));
await take("board", { width: 1400, height: 1180 }, async (page, pane) => {
  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByRole("button", { name: /^Try it/ }).click();
  await pane.getByText("Ties out to the cent.").waitFor();
  await pane.getByRole("button", { name: "Continue" }).click();
  await pane.getByRole("button", { name: /^Create \d+ worksheets/ }).click();
  await pane.getByRole("heading", { name: /worksheets created/ }).waitFor();
  await pane.getByRole("button", { name: "Board report", exact: true }).click();
});
await take("roll-up", { width: 1400, height: 900 }, async (page, pane) => {
  await pane.getByRole("button", { name: /^Templates/ }).click();
  await pane.getByRole("button", { name: /^Roll up filled copies/ }).click();
  await pane.getByLabel("Files of filled copies").setInputFiles(await filledFiles());
  await pane.getByLabel("1 USD is, in EUR").fill("0.92");
  await pane.getByLabel("1 GBP is, in EUR").fill("1.17");
  await pane.getByRole("button", { name: "Create the roll-up" }).click();
  await pane.getByRole("heading", { name: "Roll-up created" }).waitFor();
});
await take("playbook", { width: 1400, height: 1000 }, async (page, pane) => {
  await pane.getByRole("button", { name: /^Decide/ }).click();
  await pane.getByRole("button", { name: /^Playbook/ }).click();
  await pane.getByRole("button", { name: /^Write to customers who are late/ }).click();
  await pane.getByLabel("Its cost").fill("4.5");
  await pane.getByRole("heading", { level: 1 }).click();
});
await browser.close();
await close();

/** The made-up shop, its models compared, and the sheets of one of them. */
async function predicted(pane, sheet) {
  await pane.getByRole("tab", { name: "Data" }).click();
  await pane.getByRole("button", { name: /^Try it/ }).click();
  await pane.getByText("Ties out to the cent.").waitFor();
  await pane.getByRole("tab", { name: "Models" }).click();
  await pane.getByRole("button", { name: "Compare models" }).click();
  await pane.getByRole("button", { name: "Predict each customer" }).click();
  await pane.getByRole("button", { name: /^Create \d+ worksheets/ }).click();
  await pane.getByRole("heading", { name: /worksheets created/ }).waitFor();
  await pane.getByRole("button", { name: sheet, exact: true }).click();
}

/** Copies as colleagues send them back: the shops of the tests, three of them of no use. */
async function filledFiles() {
  process.env["CLV_CATALOGUE"] ??= path.resolve(import.meta.dirname, "../dist/catalogue.json");
  const { twentyFiles } = require("../test/support/twentyCopies.ts");
  return (await twentyFiles()).map(({ name, bytes }) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) }));
}

async function take(name, viewport, prepare) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1.25 });
  const page = await context.newPage();
  await page.goto(`${url}?lang=en&theme=light`);
  await page.waitForFunction(() => window.workbench);
  await page.evaluate(() => window.workbench.ready);
  await prepare(page, page.frameLocator("iframe"));
  await page.waitForTimeout(4000); // the pane moves, and the grid draws sheets that it still calculates
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await context.close();
  console.log(`docs/pictures/${name}.png`);
}

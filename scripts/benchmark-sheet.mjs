// From the click on "Create the worksheet" to the finished sheet, in the built workbench: `npm run bench` prints one
// JSON line.
//   ms           until the pane says so, and until everything is calculated
//   cells_ratio  the latter against writing the same cells one value at a time through the grid's own handle
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("./typescript-hook.cjs");
const { launchBrowser } = require("../test/e2e/browser.ts");
const { serve } = require("./serve.cjs");

const ROUNDS = 5;
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const { url, close } = await serve(0);
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
await page.goto(`${url}?lang=en&theme=light`);
await page.waitForFunction(() => window.workbench);
await page.evaluate(() => window.workbench.ready);
const pane = page.frame("pane");
await pane.getByRole("button", { name: "See the worked example" }).click();

const rounds = [];
for (let round = 0; round < ROUNDS; round++) {
  const before = await page.evaluate(() => window.workbench.syncs().length);
  const started = Date.now();
  await pane.getByRole("button", { name: "Create the worksheet" }).click();
  await pane.getByRole("heading", { level: 1, name: /created/ }).waitFor();
  const said = Date.now() - started;
  await page.evaluate(() => window.workbench.read("C31")); // waits for the calculation
  rounds.push({
    said,
    calculated: Date.now() - started,
    syncs: (await page.evaluate(() => window.workbench.syncs().length)) - before,
  });
  await pane.getByRole("button", { name: "Change the answers" }).click();
}
const single = await page.evaluate(async () => {
  const rows = await window.workbench.read("A1:J55");
  const start = performance.now();
  for (const [r, row] of rows.entries())
    for (const [c, { value, formula }] of row.entries()) {
      if (value !== null)
        await window.workbench.write(`${String.fromCharCode(75 + c)}${r + 1}`, [[formula ? 1 : value]]);
    }
  await window.workbench.read("K1");
  return performance.now() - start;
});
const of = (key) => median(rounds.map((round) => round[key]));
console.log(
  JSON.stringify({
    sheet: "worked example",
    rounds: ROUNDS,
    syncs: of("syncs"),
    said_ms: of("said"),
    calculated_ms: of("calculated"),
    cell_by_cell_ms: Math.round(single),
    cells_ratio: Number((of("calculated") / single).toPrecision(3)),
  }),
);
await browser.close();
await close();

// How the workbench's grid grows: `npm run bench` prints one JSON line a measurement, in the built workbench.
//   write     rows set through Office.js in one call, by their number: ms of each thousand rows stay the same when it
// is linear
//   formulas  as many CLV formulas as native ones over the same cells, in turns, until they are calculated: `ratio` is
// CLV over native
//   entry     one value into a cell that no formula reads, beside those formulas, until nothing is left to calculate
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("./typescript-hook.cjs");
const { launchBrowser } = require("../test/e2e/browser.ts");
const { serve } = require("./serve.cjs");

const SIZES = [25_000, 50_000, 100_000, 200_000];
const FORMULAS = 20_000;
const ROUNDS = 3;
const PAIRS = [
  { name: "AOV", native: (row) => `=AC${row}/AD${row}`, clv: (row) => `=CLV.AOV(AC${row},AD${row})` },
  {
    name: "VALUE",
    native: (row) => `=AC${row}*AD${row}*AE${row}/AF${row}`,
    clv: (row) => `=CLV.VALUE(AC${row},AD${row},AE${row},AF${row})`,
  },
];
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const digits = (x) => Number(x.toPrecision(3));

const { url, close } = await serve(0);
const browser = await launchBrowser();

/** Every measurement has a page of its own: nothing of the one before is kept. */
async function opened(run) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(`${url}?lang=en&theme=light`);
  await page.waitForFunction(() => window.workbench);
  await page.evaluate(() => window.workbench.ready);
  try {
    return await run(page);
  } finally {
    await page.close();
  }
}

const written = (page, property, rows) =>
  page.frame("pane").evaluate(
    ([name, count]) =>
      window.Excel.run(async (context) => {
        const content = { values: (i) => i + 0.5, formulas: (i) => `text ${i}`, numberFormat: () => "0.00" }[name];
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(`AC1:AC${count}`);
        const cells = Array.from({ length: count }, (_, i) => [content(i)]);
        const start = performance.now();
        range[name] = cells;
        await context.sync();
        return performance.now() - start;
      }),
    [property, rows],
  );

for (const property of ["values", "formulas", "numberFormat"]) {
  for (const rows of SIZES) {
    const ms = await opened((page) => written(page, property, rows));
    console.log(
      JSON.stringify({ write: property, rows, ms: Math.round(ms), ms_a_thousand_rows: digits(ms / (rows / 1000)) }),
    );
  }
}

/** Until nothing is left to calculate. */
const settles = (page, address, rows) =>
  page.evaluate(
    async ([at, content]) => {
      const start = performance.now();
      await window.workbench.write(at, content);
      await window.workbench.read("A1");
      return performance.now() - start;
    },
    [address, rows],
  );

for (const { name, ...spellings } of PAIRS) {
  await opened(async (page) => {
    const inputs = Array.from({ length: FORMULAS }, (_, i) => [
      100 + i,
      7 + (i % 90),
      0.2 + (i % 50) / 100,
      0.1 + (i % 80) / 100,
    ]);
    await settles(page, "AC1", inputs);
    const times = { native: { all: [], entry: [] }, clv: { all: [], entry: [] } };
    for (let round = 0; round < ROUNDS; round++) {
      for (const [spelling, formula] of Object.entries(spellings)) {
        times[spelling].all.push(
          await settles(
            page,
            "AG1",
            Array.from({ length: FORMULAS }, (_, i) => [formula(i + 1)]),
          ),
        );
        times[spelling].entry.push(await settles(page, "K60", [[round]]), await settles(page, "K60", [[-round - 1]]));
        await settles(
          page,
          "AG1",
          Array.from({ length: FORMULAS }, () => [null]),
        );
      }
    }
    for (const of of ["all", "entry"]) {
      const [native, clv] = [times.native[of], times.clv[of]].map(median);
      console.log(
        JSON.stringify({
          [of === "all" ? "formulas" : "entry"]: name,
          count: FORMULAS,
          native_ms: Math.round(native),
          clv_ms: Math.round(clv),
          ratio: digits(clv / native),
        }),
      );
    }
  });
}
await browser.close();
await close();

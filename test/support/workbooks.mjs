// Makes and rewrites workbooks with other people's libraries, in a process of its own: they are ES modules, and one is
// WebAssembly.
//   node test/support/workbooks.mjs make out.xlsx | hucre in.xlsx out.xlsx | excelize in.xlsx out.xlsx
import fs from "node:fs";

const [verb, ...files] = process.argv.slice(2);
await { make, hucre, excelize }[verb](...files);

/** A small sheet with what templates have: a formula with its value, a name, a rule, a chart. */
async function make(out) {
  const { writeXlsx } = await import("hucre");
  const date = new Date("2026-01-01T00:00:00Z");
  const cells = new Map([
    ["0,0", { value: "Orders" }],
    ["0,1", { value: 40000 }],
    ["1,0", { value: "Twice" }],
    ["1,1", { formula: "B1*2", formulaResult: 80000, type: "formula" }],
  ]);
  const bytes = await writeXlsx({
    properties: { title: "Sample", created: date, modified: date },
    namedRanges: [{ name: "orders", range: "Sheet!$B$1" }],
    sheets: [
      {
        name: "Sheet",
        rows: [],
        cells,
        dataValidations: [
          {
            type: "decimal",
            operator: "greaterThanOrEqual",
            formula1: "0",
            range: "B1",
            showErrorMessage: true,
            errorMessage: "Not below zero",
          },
        ],
        charts: [
          {
            type: "column",
            title: "Orders",
            series: [{ name: "Orders", values: "Sheet!$B$1:$B$2" }],
            anchor: { from: { row: 3, col: 0 }, to: { row: 12, col: 5 } },
          },
        ],
      },
    ],
  });
  fs.writeFileSync(out, bytes);
}

/** Opens, changes the input, saves. */
async function hucre(from, to) {
  const { openXlsx, saveXlsx } = await import("hucre");
  const workbook = await openXlsx(fs.readFileSync(from));
  workbook.sheets[0].rows[0][1] = 50000;
  fs.writeFileSync(to, await saveXlsx(workbook));
}

async function excelize(from, to) {
  const { init } = await import("excelize-wasm");
  const { OpenReader } = await init("node_modules/excelize-wasm/excelize.wasm.gz");
  const workbook = OpenReader(fs.readFileSync(from));
  if (workbook.error) throw new Error(workbook.error);
  workbook.SetCellValue("Sheet", "B1", 50000);
  const { buffer, error } = workbook.WriteToBuffer();
  if (error) throw new Error(error);
  fs.writeFileSync(to, Buffer.from(buffer));
}

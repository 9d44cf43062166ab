// 5,000 broken workbooks and 5,000 broken tables of text: `npm run bench -- fuzz-files [files] [seed]`. Each must be
// opened, saved and opened again, or be refused with a sentence, within ten seconds of calculation; the first that are
// not are printed with the seed that makes them, and the exit status is 1. The tests make 700 workbooks.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../typescript-hook.cjs");
const { FileProblem } = require("../../src/spreadsheet/FileProblem.ts");
const { guessCsv } = require("../../src/spreadsheet/csv/guessCsv.ts");
const { readCsv } = require("../../src/spreadsheet/csv/readCsv.ts");
const { cpuTimer } = require("../../test/support/cpuTimer.ts");
const { mutableFiles } = require("../../test/support/mutableFiles.ts");
const { mutatedBytes, mutatedParts } = require("../../test/support/mutations.ts");
const { openedOrRefused } = require("../../test/support/openedOrRefused.ts");
const { randomFrom } = require("../../test/support/randomCalls.ts");
const { spreadsheetFaults } = require("../../test/support/spreadsheetFaults.ts");

const SHOWN = 10;
const PATIENCE = 10_000;
const TABLES = [
  'name;amount;day\nAda;1 234,50;31/12/2024\n"Bob; the ""second""";-5;01/01/2025\n',
  'a,b,c\r\n1,2.5,2024-01-31\r\n"x\r\ny",TRUE,=1+1\r\n,,\r\n',
  "sep=\t\n1\t2\té\n0012\t1e5\t50%\n",
].map((text) => new TextEncoder().encode(text.repeat(20)));

const [files = "5000", first = String(Date.now() % 2_147_483_647)] = process.argv.slice(2);
const workbooks = await mutableFiles();

/** What came of them, by kind; the slowest in milliseconds. */
const report = { workbooks: {}, tables: {}, slowest: 0, faults: 0 };
for (let i = 0; i < Number(files); i++) {
  const seed = Number(first) + i;
  const random = randomFrom(seed);
  const mutated = random() < 0.3 ? mutatedBytes : mutatedParts;
  take("workbooks", seed, await openedOrRefused(mutated(workbooks[i % workbooks.length], random)));
  take("tables", seed, readTable(mutatedBytes(TABLES[i % TABLES.length], random)));
}
console.log(JSON.stringify({ mode: "fuzz-files", files: Number(files), seed: Number(first), ...report }));
if (report.faults) process.exitCode = 1;

function take(kind, seed, { result, faults, milliseconds }) {
  report[kind][result] = (report[kind][result] ?? 0) + 1;
  report.slowest = Math.max(report.slowest, Math.round(milliseconds));
  if (faults.length === 0 && milliseconds < PATIENCE) return;
  report.faults++;
  if (report.faults <= SHOWN) console.log({ kind, seed, result, faults, milliseconds });
}

function readTable(bytes) {
  const took = cpuTimer();
  try {
    const { dialect } = guessCsv(bytes, "en");
    const { spreadsheet } = readCsv(bytes, dialect, { name: "table", locale: "en" });
    // ends of lines and control signs inside of fields stay as they are
    const faults = spreadsheetFaults(spreadsheet).filter((fault) => !fault.endsWith("a text no cell holds"));
    return { result: "opened", milliseconds: took(), faults };
  } catch (error) {
    const isProblem = error instanceof FileProblem;
    return { result: isProblem ? error.id : "exception", milliseconds: took(), faults: isProblem ? [] : [error.stack] };
  }
}

// 400,000 random calls over all functions: `npm run bench -- fuzz [calls] [seed]`. Each must answer numbers, the table
// it declares or typed errors with sentences; the first that does not are printed with their arguments, and the exit
// status is 1. The tests make 20,000 of them.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../typescript-hook.cjs");
const { callRaw } = require("../../test/support/functions.ts");
const { faults } = require("../../test/support/faults.ts");
const { randomCall, randomFrom } = require("../../test/support/randomCalls.ts");
const { catalogueJson, readCatalogue } = require("../catalogue.cjs");

const SHOWN = 20;

const [calls = "400000", seed = String(Date.now() % 2_147_483_647)] = process.argv.slice(2);
const functions = JSON.parse(catalogueJson(await readCatalogue()));
const random = randomFrom(Number(seed));
const answers = { numbers: 0, errors: 0, faults: 0 };
for (let i = 0; i < Number(calls); i++) {
  const { id, args, returns } = randomCall(functions, random);
  const result = callRaw(id, args);
  const wrong = faults(result, returns);
  for (const row of result) for (const cell of row) answers[typeof cell === "number" ? "numbers" : "errors"]++;
  answers.faults += wrong.length;
  if (wrong.length && answers.faults <= SHOWN) console.log(id, args, wrong);
}
console.log(JSON.stringify({ mode: "fuzz", calls: Number(calls), seed: Number(seed), ...answers }));
if (answers.faults) process.exitCode = 1;

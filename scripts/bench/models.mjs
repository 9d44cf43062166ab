// How long fits take, in CPU seconds: `npm run bench -- models [customers …]`, 100,000 and 1,000,000 customers where none
// are given, made by chance with parameters like CDNOW's and counted by days. Each model is fitted in a process of its own:
// first cold, then warm (the median of three). Beside it stand the nanoseconds that one evaluation of likelihood and
// gradient takes for a row (customers who are the same are one), against those of one exp and one log on this machine.
// CLV_PROOF names a folder with bg.js and models.js, fits written for speed alone, to stand beside ours on the same rows:
// BG/NBD is wanted at 0.75 of their time or less, Pareto/NBD at 0.25.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
require("../typescript-hook.cjs");
const { fitBetaGeometric, fitRegular } = require("../../src/core/models/betaGeometric.ts");
const { betaGeometricLikelihood } = require("../../src/core/models/betaGeometricLikelihood.ts");
const { fitGammaGamma } = require("../../src/core/models/gammaGamma.ts");
const { fitParetoNbd } = require("../../src/core/models/paretoNbd.ts");
const { paretoNbdLikelihood } = require("../../src/core/models/paretoNbdLikelihood.ts");
const { purchaseRows } = require("../../src/core/models/purchaseRows.ts");
const { simulatedBetaGeometric, simulatedSpend } = require("../../test/support/simulatedCustomers.ts");

const WARM_RUNS = 3;
const EVALUATIONS = 5;
const proof = process.env.CLV_PROOF;
const proofOf = (file) => require(path.join(proof, file));

/** Times in days. */
function base(customers) {
  const columns = simulatedBetaGeometric(
    { seed: 1, customers, parameters: [0.243, 4.414, 0.793, 2.426] },
    { regularity: 1, leavesAtFirst: 0 },
  );
  const days = (times) => times.map((time) => Math.floor(7 * time + 1e-9));
  return { ...columns, recency: days(columns.recency), age: days(columns.age) };
}

/** @type {import("../../src/core/models/betaGeometricLikelihood.ts").BetaGeometric} */
const chance = { regularity: 1, leavesAtFirst: 0 };
const models = {
  "BG/NBD": {
    data: base,
    fit: (columns) => fitBetaGeometric(columns, 0),
    likelihood: (rows) => betaGeometricLikelihood(rows, chance),
    proof: ({ repeatPurchases, recency, age }) => proofOf("bg.js").fit(repeatPurchases, recency, age),
  },
  "MBG/CNBD": { data: base, fit: (columns) => fitRegular(columns, 1, 2) },
  "Gamma-Gamma": {
    data: (customers) => simulatedSpend({ seed: 1, customers, parameters: [6.25, 3.74, 15.44] }),
    fit: fitGammaGamma,
    proof: ({ repeatPurchases, monetaryValue }) => proofOf("models.js").gg(repeatPurchases, monetaryValue),
  },
  "Pareto/NBD": {
    data: base,
    fit: fitParetoNbd,
    likelihood: paretoNbdLikelihood,
    proof: ({ repeatPurchases, recency, age }) => proofOf("models.js").pareto(repeatPurchases, recency, age),
  },
};

function cpuSeconds(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const repeated = (run) => {
  const cold = cpuSeconds(run);
  return { cold, warm: median(Array.from({ length: WARM_RUNS }, () => cpuSeconds(run))) };
};

/** Nanoseconds a row, of an evaluation; and of an exp and a log. */
function evaluation(columns, likelihood) {
  const rows = purchaseRows(columns);
  const length = rows.weights.length;
  const evaluate = likelihood(rows);
  const [at, gradient] = [Float64Array.from([0.5, 60, 0.8, 60], Math.log), new Float64Array(4)];
  evaluate(at, gradient);
  const own = cpuSeconds(() => {
    for (let i = 0; i < EVALUATIONS; i++) evaluate(at, gradient);
  });
  const values = Float64Array.from({ length }, (_, i) => -5 * (i / length));
  let sum = 0;
  const floor = () => {
    for (let i = 0; i < EVALUATIONS; i++) for (const value of values) sum += Math.log(1 + Math.exp(value));
  };
  floor();
  const least = cpuSeconds(floor);
  const each = 1e9 / (length * EVALUATIONS);
  return { rows: length, own: own * each, floor: least * each, sum };
}

function measured(name, customers) {
  const { data, fit, likelihood, proof: proven } = models[name];
  const columns = data(customers);
  return {
    ours: repeated(() => fit(columns)),
    evaluation: likelihood && evaluation(columns, likelihood),
    proof: proof && proven && repeated(() => proven(columns)),
  };
}

const [size, only] = process.argv.slice(2);
if (only in models) console.log(JSON.stringify(measured(only, Number(size))));
else {
  if (!proof || !fs.existsSync(proof)) console.log("CLV_PROOF names no folder of fits to compare with.");
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 1_000_000];
  for (const customers of sizes) for (const name of Object.keys(models)) console.log(report(name, customers));
}

function report(name, customers) {
  const args = [import.meta.filename, String(customers), name];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
  const { ours, evaluation: each, proof: other } = JSON.parse(stdout);
  const seconds = ({ cold, warm }) => `${cold.toFixed(3)} cold, ${warm.toFixed(3)} warm`;
  const parts = [`${name.padEnd(11)} ${customers.toLocaleString("en").padStart(9)} customers: ${seconds(ours)}`];
  if (each)
    parts.push(
      `${each.rows.toLocaleString("en")} rows, ${each.own.toFixed(1)} ns a row and evaluation ` +
        `(exp and log: ${each.floor.toFixed(1)})`,
    );
  if (other) parts.push(`the proof: ${seconds(other)}, ratio ${(ours.warm / other.warm).toFixed(2)}`);
  return parts.join("; ");
}

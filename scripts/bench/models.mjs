// How long fits take, in CPU seconds: `npm run bench -- models [customers …]`, 100,000 and 1,000,000 customers where none
// are given, made by chance with parameters like CDNOW's and counted by days. Each model is fitted in a process of its own:
// first cold, then warm (the median of three). Beside it stand the nanoseconds that one evaluation of likelihood and
// gradient takes for a row (customers who are the same are one), against those of one exp and one log on this machine.
// CLV_PROOF names a folder with bg.js and models.js, fits written for speed alone, to stand beside ours on the same rows:
// BG/NBD is wanted at 0.75 of their time or less, Pareto/NBD at 0.25. `cdnow` in place of a number is the base of CDNOW,
// in weeks, of CLV_REFERENCE_DATA. Where Python is at hand, lifetimes and pymc-marketing fit the same rows, as far as it
// has them (CLV_PEERS names one Python or several); what they find stands beside ours by its log-likelihood, each
// worked out by our own. They are given five minutes a fit.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const require = createRequire(import.meta.url);
require("../typescript-hook.cjs");
const { fitBetaGeometric, fitRegular } = require("../../src/core/models/betaGeometric.ts");
const { betaGeometricLikelihood } = require("../../src/core/models/betaGeometricLikelihood.ts");
const { fitGammaGamma } = require("../../src/core/models/gammaGamma.ts");
const { fitParetoNbd } = require("../../src/core/models/paretoNbd.ts");
const { gammaGammaLikelihood } = require("../../src/core/models/gammaGammaLikelihood.ts");
const { paretoNbdLikelihood } = require("../../src/core/models/paretoNbdLikelihood.ts");
const { purchaseRows } = require("../../src/core/models/purchaseRows.ts");
const { cdnow } = require("../../test/support/referenceCustomers.ts");
const { simulatedBetaGeometric, simulatedSpend } = require("../../test/support/simulatedCustomers.ts");

const WARM_RUNS = 3;
const EVALUATIONS = 5;
const CDNOW = "cdnow";
const proof = process.env.CLV_PROOF;
const proofOf = (file) => require(path.join(proof, file));

const PACKAGES = ["lifetimes", "pymc-marketing"];
const LIMIT = 300;
const pythons = (process.env.CLV_PEERS ?? "python3").split(path.delimiter);

/** Times in days. */
function base(customers) {
  if (customers === CDNOW) return cdnow();
  const columns = simulatedBetaGeometric(
    { seed: 1, customers, parameters: [0.243, 4.414, 0.793, 2.426] },
    { regularity: 1, leavesAtFirst: 0 },
  );
  const days = (times) => times.map((time) => Math.floor(7 * time + 1e-9));
  return { ...columns, recency: days(columns.recency), age: days(columns.age) };
}

/** Of those who bought again. */
function spends(customers) {
  if (customers !== CDNOW) return simulatedSpend({ seed: 1, customers, parameters: [6.25, 3.74, 15.44] });
  const { repeatPurchases, monetaryValue } = cdnow();
  const places = [...repeatPurchases.keys()].filter((place) => repeatPurchases[place] > 0);
  const [purchases, means] = [repeatPurchases, monetaryValue].map((column) => places.map((place) => column[place]));
  return { repeatPurchases: purchases, monetaryValue: means };
}

const spendRows = ({ repeatPurchases, monetaryValue }) => ({
  purchases: Float64Array.from(repeatPurchases),
  means: Float64Array.from(monetaryValue),
  weights: new Float64Array(repeatPurchases.length).fill(1),
  customers: repeatPurchases.length,
});

/** @type {import("../../src/core/models/betaGeometricLikelihood.ts").BetaGeometric} */
const chance = { regularity: 1, leavesAtFirst: 0 };
const models = {
  "BG/NBD": {
    data: base,
    fit: (columns) => fitBetaGeometric(columns, 0),
    likelihood: (rows) => betaGeometricLikelihood(rows, chance),
    columns: ["repeatPurchases", "recency", "age"],
    proof: ({ repeatPurchases, recency, age }) => proofOf("bg.js").fit(repeatPurchases, recency, age),
  },
  "MBG/CNBD": { data: base, fit: (columns) => fitRegular(columns, 1, 2) },
  "Gamma-Gamma": {
    data: spends,
    fit: fitGammaGamma,
    columns: ["repeatPurchases", "monetaryValue"],
    proof: ({ repeatPurchases, monetaryValue }) => proofOf("models.js").gg(repeatPurchases, monetaryValue),
  },
  "Pareto/NBD": {
    data: base,
    fit: fitParetoNbd,
    likelihood: paretoNbdLikelihood,
    columns: ["repeatPurchases", "recency", "age"],
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

/** What a package of Python finds of the same columns; a sentence where it finds nothing. */
function fitOf(name, { python, package: peer }, columns) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-peers-"));
  try {
    models[name].columns.forEach((column, i) =>
      fs.writeFileSync(path.join(folder, String(i)), Float64Array.from(columns[column])),
    );
    const { stdout, stderr, status, error } = asked(python, [peer, name, folder]);
    if (error) return { reason: `no end within ${LIMIT} s` };
    if (status !== 0) return { reason: stderr.trim().split("\n").at(-1) };
    const { seconds, parameters } = JSON.parse(stdout.trim().split("\n").at(-1));
    return { seconds, level: levelAt(name, columns, parameters) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function levelAt(name, columns, parameters) {
  const { likelihood } = models[name];
  const height = likelihood ? likelihood(purchaseRows(columns)) : gammaGammaLikelihood(spendRows(columns));
  return height(Float64Array.from(parameters, Math.log), new Float64Array(parameters.length));
}

const asked = (python, args) =>
  spawnSync(python, [path.join(import.meta.dirname, "peers.py"), ...args], {
    encoding: "utf8",
    timeout: 1000 * LIMIT,
    stdio: ["ignore", "pipe", "pipe"],
  });

/** Packages that a Python here has, each with its version. */
const peersHere = () =>
  PACKAGES.flatMap((name) => {
    for (const python of pythons) {
      const { stdout, status } = asked(python, [name]);
      if (status === 0) return [{ package: name, python, version: JSON.parse(stdout).version }];
    }
    console.log(`${name} is in no Python here: pip install ${name}, and CLV_PEERS names a Python that has it.`);
    return [];
  });

function measured(name, customers, peers) {
  const { data, fit, likelihood, proof: proven, columns: asks } = models[name];
  const columns = data(customers);
  return {
    ours: repeated(() => fit(columns)),
    level: fit(columns).logLikelihood,
    evaluation: likelihood && evaluation(columns, likelihood),
    proof: proof && proven && customers !== CDNOW && repeated(() => proven(columns)),
    peers: asks ? peers.map((peer) => ({ ...peer, ...fitOf(name, peer, columns) })) : [],
  };
}

const sizeOf = (text) => (text === CDNOW ? CDNOW : Number(text));
const [size, only, found] = process.argv.slice(2);
if (only in models) console.log(JSON.stringify(measured(only, sizeOf(size), JSON.parse(found))));
else {
  if (!proof || !fs.existsSync(proof)) console.log("CLV_PROOF names no folder of fits to compare with.");
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(sizeOf) : [100_000, 1_000_000];
  const peers = peersHere();
  for (const customers of sizes) for (const name of Object.keys(models)) console.log(report(name, customers, peers));
}

function report(name, customers, peers) {
  const args = [import.meta.filename, String(customers), name, JSON.stringify(peers)];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
  const { ours, level, evaluation: each, proof: other, peers: others } = JSON.parse(stdout);
  const seconds = ({ cold, warm }) => `${cold.toFixed(3)} cold, ${warm.toFixed(3)} warm`;
  const of = customers === CDNOW ? "CDNOW" : `${customers.toLocaleString("en")} customers`;
  const parts = [`${name.padEnd(11)} ${of.padStart(19)}: ${seconds(ours)}`];
  if (each)
    parts.push(
      `${each.rows.toLocaleString("en")} rows, ${each.own.toFixed(1)} ns a row and evaluation ` +
        `(exp and log: ${each.floor.toFixed(1)})`,
    );
  if (other) parts.push(`the proof: ${seconds(other)}, ratio ${(ours.warm / other.warm).toFixed(2)}`);
  parts.push(`log-likelihood ${level.toFixed(6)}`);
  const lines = others.map((peer) => `  ${peer.package} ${peer.version}: ${said(peer, ours, level)}`);
  return [parts.join("; "), ...lines].join("\n");
}

/** What a peer took and found, beside ours. */
function said({ reason, seconds, level }, ours, own) {
  if (reason) return reason;
  const found = level === null ? "none" : `${level.toFixed(6)} (${(level - own).toExponential(1)})`;
  return `${seconds.toFixed(3)}, ${Math.round(seconds / ours.cold)} times our cold fit; log-likelihood ${found}`;
}

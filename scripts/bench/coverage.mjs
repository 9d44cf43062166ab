// Are intervals as wide as they claim? `npm run bench -- coverage [bases] [customers]` makes 200 bases of 1,000 customers
// by chance, fits each, and counts how often what came lies within the nine of ten that were predicted: of the totals of
// purchases and of value 85 to 95 % are wanted, of customers at least 88 % (most of them buy nothing, which is certain).
// Then it predicts 100,000 customers counted by days, and says how that compares to a bare loop of the same draws.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../typescript-hook.cjs");
const { drawPurchases } = require("../../src/core/models/drawPurchases.ts");
const { drawValues } = require("../../src/core/models/drawValues.ts");
const { quantiles } = require("../../src/core/models/quantiles.ts");
const { fitGammaGamma, spendLikelihood } = require("../../src/core/models/gammaGamma.ts");
const { predictWith } = require("../../src/core/models/predictCustomers.ts");
const { modelWith, purchaseModels } = require("../../src/core/models/purchaseModels.ts");
const { Chance } = require("../../src/core/numerics/Chance.ts");
const { CENTRAL, FUTURES } = require("../../src/vocabulary/modelRules.ts");
const { simulatedBase } = require("../../test/support/simulatedBase.ts");

const [bases = 200, size = 1000] = process.argv.slice(2).map(Number);
const HORIZON = 39;
const SPEED_CUSTOMERS = 100_000;
const WANTED = { totals: [0.85, 0.95], customers: [0.88, 1] };
/** @typedef {import("../../test/support/simulatedBase.ts").Truth} Truth */
/** @type {Record<"MBG/NBD" | "MBG/CNBD-2", Truth & { model: "mbgnbd" | "mbgcnbd" }>} */
const truths = {
  "MBG/NBD": { model: "mbgnbd", purchases: [0.525, 6.183, 0.891, 1.614], regularity: 1, spends: [6.25, 3.74, 15.44] },
  "MBG/CNBD-2": { model: "mbgcnbd", purchases: [1.33, 2.81, 0.42, 0.79], regularity: 2, spends: [4.5, 4.2, 30] },
};

const sum = (values) => values.reduce((all, one) => all + one, 0);
const isWithin = (value, between) => value >= between[0] && value <= between[1];

function covered(seed, truth) {
  const { customers, purchases, value } = simulatedBase(seed, size, HORIZON, truth);
  const fitted = purchaseModels[truth.model](customers);
  const spending = fitGammaGamma(customers);
  const outlook = { horizon: HORIZON, marginRate: 1, discountRate: 0, seed };
  const model = fitted.withParameters(fitted.fit.parameters);
  const { low, high } = predictWith(
    model,
    { parameters: /** @type {[number, number, number]} */ (spending.parameters) },
    customers,
    outlook,
  );
  const interval = (draws) => quantiles(draws, CENTRAL.from, CENTRAL.to);
  const [totals] = drawPurchases(fitted, customers, [HORIZON], seed);
  const values = drawValues(fitted, { fit: spending, logLikelihood: spendLikelihood(customers) }, customers, outlook);
  const inside = value.filter((one, i) => isWithin(one, [low[i], high[i]]));
  const buying = value.filter((one) => one > 0);
  return {
    purchases: isWithin(sum(purchases), interval(totals)) ? 1 : 0,
    value: isWithin(sum(value), interval(values)) ? 1 : 0,
    customers: inside.length / size,
    buyers: inside.filter((one) => one > 0).length / buying.length,
  };
}

let failed = false;
const percent = (share) => `${(100 * share).toFixed(1)} %`;
for (const [name, truth] of Object.entries(truths)) {
  const all = [];
  for (let seed = 1; seed <= bases; seed++)
    try {
      all.push(covered(seed, truth));
    } catch {
      // a base that shows no leaving, say, has no prediction to be held against what came
    }
  const mean = (key) => sum(all.map((one) => one[key])) / all.length;
  failed ||= !isWithin(mean("purchases"), WANTED.totals) || !isWithin(mean("value"), WANTED.totals);
  failed ||= !isWithin(mean("customers"), WANTED.customers);
  console.log(
    `${name.padEnd(10)} ${all.length} of ${bases} bases of ${size} customers have a fit; within nine of ten futures: ` +
      `total purchases ${percent(mean("purchases"))}, total value ${percent(mean("value"))}, ` +
      `customers ${percent(mean("customers"))} (of those who bought ${percent(mean("buyers"))})`,
  );
}

function cpuSeconds(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const truth = truths["MBG/NBD"];
const { customers } = simulatedBase(1, SPEED_CUSTOMERS, HORIZON, truth);
const days = (times) => times.map((time) => Math.floor(7 * time) / 7);
const byDays = { ...customers, recency: days(customers.recency), age: days(customers.age) };
const model = modelWith(truth.model, truth.purchases);
const outlook = { horizon: HORIZON, marginRate: 1, discountRate: 0.002, seed: 1 };
const predict = () => predictWith(model, { parameters: truth.spends }, byDays, outlook);
const groups = [...new Set(Array.from(byDays.age, (age, i) => `${byDays.repeatPurchases[i]} ${age}`))].map((group) => {
  const [repeatPurchases, age] = group.split(" ").map(Number);
  return { repeatPurchases, age, phase: 0 };
});
const bare = () => {
  const chance = new Chance(1);
  const [p, q] = truth.spends;
  let [count, all] = [0, 0];
  const visit = () => count++;
  for (const standing of groups)
    for (let i = 0; i < FUTURES; i++) {
      count = 0;
      model.live(chance, standing, HORIZON, visit);
      if (count > 0) all += chance.gamma(p * count, 1) / chance.gamma(q + p * standing.repeatPurchases, 1);
    }
  return all;
};
predict();
bare();
const [own, least] = [cpuSeconds(predict), cpuSeconds(bare)];
console.log(
  `${SPEED_CUSTOMERS.toLocaleString("en")} customers predicted with intervals in ${own.toFixed(2)} CPU seconds, ` +
    `${(own / least).toFixed(2)} times a bare loop of the same draws (${groups.length.toLocaleString("en")} groups of ${FUTURES} futures)`,
);
if (failed) process.exit(1);

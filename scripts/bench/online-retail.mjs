// npm run bench -- online-retail: a real export, from its bytes to every table that the sheets are made of, in CPU seconds
// by step; CLV_REFERENCE_DATA names the folder of reference data. What is done is what the worker of orders does.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
require("../typescript-hook.cjs");
const source = (name) => require(path.resolve(import.meta.dirname, "../../src", name));
const { ordersJobs } = source("orders/ordersJobs.ts");
const { proposedChoices } = source("orders/prepare/proposedChoices.ts");
const { serialOf } = source("vocabulary/calendar.ts");

const ROUNDS = 5;
const file = path.join(process.env["CLV_REFERENCE_DATA"] ?? "", "retail/online_retail.csv.gz");
if (!fs.existsSync(file)) {
  console.error("CLV_REFERENCE_DATA does not name the folder of reference data.");
  process.exit(1);
}
const files = [{ name: path.basename(file), data: new Blob([fs.readFileSync(file)]) }];
const UNTIL = serialOf([2011, 12, 9]);
const times = { sample: [], read: [], prepare: [], tables: [] };
let found;
for (let round = 0; round < ROUNDS; round++) {
  const sample = await timed("sample", () => ordersJobs.sampleOrders({ files, locale: "en" }));
  const { choices } = proposedChoices(sample, UNTIL);
  const { session, rows } = await timed("read", () =>
    ordersJobs.openOrders({ files, choices, locale: "en" }, () => undefined),
  );
  const report = await timed("prepare", () => ordersJobs.prepareOrders({ session, choices }));
  const settings = { until: UNTIL, fiscalStart: 1, inactiveAfter: 12, cohortPeriod: "month" };
  const tables = await timed("tables", () => ordersJobs.tableOrders({ session, settings }));
  ordersJobs.releaseOrders({ session });
  found = { rows, used: report.used, customers: tables.customers.ids.length };
}
const median = (list) => Number([...list].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)].toPrecision(3));
const cpu = Object.fromEntries(Object.entries(times).map(([step, list]) => [step, median(list)]));
const all = Number(
  Object.values(cpu)
    .reduce((sum, one) => sum + one, 0)
    .toPrecision(3),
);
console.log(JSON.stringify({ bench: "online-retail", ...found, cpu_seconds: { ...cpu, all } }));

async function timed(step, run) {
  const before = process.cpuUsage();
  const answer = await run();
  const { user, system } = process.cpuUsage(before);
  times[step].push((user + system) / 1e6);
  return answer;
}

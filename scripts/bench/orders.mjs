// From a range of a million order lines to customers: `npm run bench -- orders [rows] [customers]`, in CPU seconds. Ours
// (read, reduced, a row a customer) against a Map of objects as it is written by hand, and against DuckDB's query of a
// table that holds the lines already, where @duckdb/node-api is installed. Each is measured in a process of its own, so
// that none pays for the garbage of another. The first ratio is wanted at 0.2 or less.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../typescript-hook.cjs");
const { ordersOf } = require("../../src/functions/orders.ts");
const { byCustomer } = require("../../src/core/customers/byCustomer.ts");
const { randomFrom } = require("../../test/support/randomCalls.ts");

const [rows = 1_000_000, customers = 100_000] = process.argv.slice(2, 4).map(Number);
const [, , , , onlyWay] = process.argv;
const ROUNDS = 5;
/** No dependency of ours: used where somebody has installed it. */
const DUCKDB = "@duckdb/node-api";
const [FIRST, UNTIL] = [44_927, 45_991];

const random = randomFrom(20_261_129);
const below = (most) => Math.floor(random() * most);
const column = (cell) => Array.from({ length: rows }, () => [cell()]);
const ids = column(() => 10_000 + Math.floor(random() ** 2 * customers));
const dates = column(() => FIRST + below(UNTIL + 30 - FIRST));
const amounts = column(() => (below(20) === 0 ? -1 : 1) * (below(20_000) / 100));

function ours() {
  const orders = ordersOf(ids, dates, amounts);
  const table = byCustomer(orders.bought(UNTIL), orders.lines.ids, "week");
  return table.customers.length;
}

/** What comes to mind first: an object for each customer, and in it one for each of its days. */
function mapOfObjects() {
  const found = new Map();
  for (let i = 0; i < rows; i++) {
    // a customer is the same whether a cell holds a number or a text
    const [id, day, amount] = [String(ids[i][0]), dates[i][0], amounts[i][0]];
    if (day > UNTIL) continue;
    let customer = found.get(id);
    if (!customer) found.set(id, (customer = { total: 0, days: new Map() }));
    customer.total += amount;
    const known = customer.days.get(day);
    if (known) {
      known.amount += amount;
      known.isPurchase ||= amount >= 0;
    } else customer.days.set(day, { day, amount, isPurchase: amount >= 0 });
  }
  const table = [];
  for (const [id, { total, days }] of found) {
    const bought = [...days.values()].filter(({ isPurchase }) => isPurchase).sort((a, b) => a.day - b.day);
    if (bought.length === 0) continue;
    const [first, last, repeats] = [bought[0], bought.at(-1), bought.slice(1)];
    table.push({
      id,
      repeatPurchases: repeats.length,
      recency: (last.day - first.day) / 7,
      age: (UNTIL - first.day) / 7,
      monetaryValue: repeats.reduce((all, { amount }) => all + amount, 0) / repeats.length,
      total,
      logIntervals: repeats.reduce((all, { day }, i) => all + Math.log((day - bought[i].day) / 7), 0),
    });
  }
  return table.length;
}

async function duckDb() {
  const { DuckDBInstance } = require(DUCKDB);
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run("CREATE TABLE lines (customer INTEGER, day INTEGER, amount DECIMAL(18, 2))");
  const appender = await connection.createAppender("lines");
  for (let i = 0; i < rows; i++) {
    appender.appendInteger(ids[i][0]);
    appender.appendInteger(dates[i][0]);
    appender.appendDouble(amounts[i][0]);
    appender.endRow();
  }
  appender.closeSync();
  return async () => {
    const answer = await connection.runAndReadAll(`WITH daily AS (
        SELECT customer, day, SUM(amount) AS amount, MAX(amount) >= 0 AS is_purchase
        FROM lines WHERE day <= ${UNTIL} GROUP BY customer, day),
      bought AS (SELECT *, LAG(day) OVER (PARTITION BY customer ORDER BY day) AS before FROM daily WHERE is_purchase)
      SELECT customer, COUNT(*) - 1, (MAX(day) - MIN(day)) / 7.0, (${UNTIL} - MIN(day)) / 7.0,
        AVG(CASE WHEN before IS NOT NULL THEN amount END), SUM(amount), SUM(LN((day - before) / 7.0))
      FROM bought GROUP BY customer`);
    return answer.currentRowCount;
  };
}

async function cpuSeconds(run) {
  const before = process.cpuUsage();
  const found = await run();
  const { user, system } = process.cpuUsage(before);
  return { found, seconds: (user + system) / 1e6 };
}

const installed = (name) => {
  try {
    return Boolean(require.resolve(name));
  } catch {
    return false;
  }
};

const round = (value) => Number(value.toPrecision(3));
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** The time that one way takes, and what it found. */
async function measured(way) {
  const run = way === "duckDb" ? await duckDb() : way === "mapOfObjects" ? mapOfObjects : ours;
  const times = [];
  let found;
  for (let i = 0; i < ROUNDS; i++) {
    // other cells than those that are remembered, but where it is asked how long the same ones take
    if (way !== "again") ids[0][0] = 10_000 + ((i + 1) % ROUNDS);
    globalThis.gc();
    const one = await cpuSeconds(run);
    if (way !== "again" || i > 0) times.push(one.seconds);
    ({ found } = one);
  }
  return { found, seconds: round(median(times)) };
}

if (onlyWay) {
  console.log(JSON.stringify(await measured(onlyWay)));
  process.exit(0);
}
const ways = ["ours", "again", "mapOfObjects", ...(installed(DUCKDB) ? ["duckDb"] : [])];
const results = Object.fromEntries(
  ways.map((way) => {
    const args = ["--expose-gc", import.meta.filename, String(rows), String(customers), way];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${way}: ${stderr}`);
    return [way, JSON.parse(stdout)];
  }),
);
const { ours: own, mapOfObjects: other } = results;
if (own.found !== other.found) throw new Error(`${own.found} customers, ${other.found} by the Map of objects`);
const cpu = Object.fromEntries(ways.map((way) => [way, results[way].seconds]));
const ratios = Object.fromEntries(ways.slice(2).map((way) => [`to_${way}`, round(cpu.ours / cpu[way])]));
console.log(JSON.stringify({ bench: "orders", rows, customers, cpu_seconds: cpu, ratios }));

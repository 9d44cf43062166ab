// npm run bench -- order-files [rows]: a table of text of ten million order lines, read and reduced to its customers, by the
// worker as it ships and by DuckDB's read_csv where that is installed (@duckdb/node-api, or Python's duckdb). Each runs in
// a process of its own, so that its memory is its own; the table is made by a seed, into the temporary folder, and removed
// afterwards. Wanted: 1.2 times DuckDB's CPU seconds at most, and half of its memory.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const [first = "10000000", ...rest] = process.argv.slice(2);
/** No dependency of the product: asked whether it is there. */
const DUCKDB = "@duckdb/node-api";
const UNTIL = "2025-12-31";
/** The tables that the worker makes: of customers, with all of their columns; of both compressed ones. */
const SQL = (file) => [
  `CREATE TABLE customers AS
  WITH daily AS (
    SELECT customer, date AS day, SUM(amount) AS amount FROM read_csv('${file}')
    WHERE date <= DATE '${UNTIL}' GROUP BY customer, date HAVING MAX(amount) >= 0
  ), steps AS (SELECT *, day - LAG(day) OVER (PARTITION BY customer ORDER BY day) AS step FROM daily)
  SELECT customer, COUNT(*) - 1 AS repeat_purchases, MIN(day) AS first_date, MAX(day) AS last_date,
    MIN_BY(amount, day) AS first_amount, SUM(amount) AS total, AVG(CASE WHEN step > 0 THEN amount END) AS monetary_value,
    COALESCE(SUM(LN(step)), 0) AS log_intervals
  FROM steps GROUP BY customer ORDER BY customer`,
  `CREATE TABLE compressed AS
  SELECT repeat_purchases, last_date - first_date AS recency, DATE '${UNTIL}' - first_date AS age,
    SUM(log_intervals) AS log_intervals, COUNT(*) AS customers
  FROM customers GROUP BY ALL ORDER BY ALL`,
  `CREATE TABLE spend AS
  SELECT repeat_purchases, COUNT(*) AS customers,
    CASE WHEN monetary_value > 0 THEN ROUND(LN(monetary_value) / LN(1.01)) END AS step
  FROM customers WHERE repeat_purchases > 0 GROUP BY ALL ORDER BY ALL`,
];
const ANSWER = `
  SELECT COUNT(*) AS customers, SUM(repeat_purchases) AS repeats, SUM(total) AS total,
    (SELECT COUNT(*) FROM compressed) AS compressed, (SELECT COUNT(*) FROM spend) AS spend FROM customers`;

const sameAnswer = ({ total, ...counts }, database) =>
  Object.entries(counts).every(([name, count]) => ["cpu", "megabytes"].includes(name) || count === database[name]) &&
  Math.abs(total - database.total) < 1e-9 * Math.abs(database.total);

const children = { ours, duckdb };
if (first in children) {
  const answer = await children[first](...rest);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ ...answer, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
  process.exit(0);
}
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-orders-"));
try {
  await compare(Number(first));
} finally {
  fs.rmSync(folder, { recursive: true });
}

async function compare(rows) {
  const file = path.join(folder, "orders.csv");
  await writeTable(file, rows);
  const [product, database] = [measured("ours", file), databaseOf(file)];
  const round = (x) => Number(x.toPrecision(3));
  console.log(
    JSON.stringify({
      mode: "order-files",
      rows,
      megabytes_of_file: round(fs.statSync(file).size / 2 ** 20),
      customers: product.customers,
      cpu_s: round(product.cpu),
      memory_mb: round(product.megabytes),
      ...(database
        ? {
            duckdb_cpu_s: round(database.cpu),
            duckdb_memory_mb: round(database.megabytes),
            cpu_ratio: round(product.cpu / database.cpu),
            memory_ratio: round(product.megabytes / database.megabytes),
          }
        : { duckdb: "not installed" }),
    }),
  );
  if (database && !sameAnswer(product, database)) {
    console.error("The two do not agree:", { product, database });
    process.exitCode = 1;
  }
}

/** A tenth as many customers as rows, of whom some buy far more than others; three years of days in no order. */
async function writeTable(file, rows) {
  let seed = 20261129;
  const random = () => {
    seed = (seed + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const days = Array.from({ length: 1095 }, (_, day) =>
    new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10),
  );
  const handle = await fs.promises.open(file, "w");
  let lines = ["customer,date,amount"];
  for (let row = 0; row < rows; row++) {
    const customer = String(Math.floor((rows / 10) * random() ** 1.5)).padStart(8, "0");
    lines.push(`C${customer},${days[Math.floor(random() * days.length)]},${(random() * 100).toFixed(2)}`);
    if (lines.length < 100_000) continue;
    await handle.write(`${lines.join("\n")}\n`);
    lines = [];
  }
  await handle.write(lines.map((line) => `${line}\n`).join(""));
  await handle.close();
}

function measured(child, ...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, child, ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** By the worker as it ships, with a page that is not there. */
async function ours(file) {
  const worker = path.resolve(import.meta.dirname, "../../dist/orders-worker.js");
  /** @type {any} */
  const page = globalThis;
  const answered = new Promise((resolve, reject) => {
    Object.assign(page, {
      self: page,
      location: pathToFileURL(worker),
      importScripts: () => undefined,
      postMessage: (answer) => {
        if (answer.type === "result") resolve(answer.result);
        if (answer.type === "error") reject(new Error(answer.sentence.en));
      },
    });
  });
  require(worker);
  const parameters = {
    files: [{ name: "orders.csv", data: await fs.openAsBlob(file) }],
    choice: { customer: "customer", date: "date", amount: "amount", decimal: ".", dates: "day first" },
    locale: "en",
    until: Date.parse(UNTIL) / 864e5 + 25_569,
  };
  page.onmessage({ data: { id: 1, job: "reduceOrders", parameters } });
  const { ids, customers, compressed, spend } = await answered;
  const sum = (column) => column.reduce((all, value) => all + value, 0);
  return {
    customers: ids.length,
    repeats: sum(customers.repeatPurchases),
    total: sum(customers.total),
    compressed: compressed.customers.length,
    spend: spend.customers.length,
  };
}

/** Nothing where it is not installed. */
function databaseOf(file) {
  try {
    require.resolve(DUCKDB);
    return measured("duckdb", file);
  } catch {
    return databaseOfPython(file);
  }
}

async function duckdb(file) {
  const { DuckDBInstance } = require(DUCKDB);
  const connection = await (await DuckDBInstance.create()).connect();
  for (const statement of SQL(file)) await connection.run(statement);
  const [row] = (await connection.runAndReadAll(ANSWER)).getRowObjectsJson();
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));
}

function databaseOfPython(file) {
  const program = `
import duckdb, json, resource
connection = duckdb.connect()
connection.execute("SET enable_progress_bar = false")
for statement in """${SQL(file).join(";")}""".split(";"):
  connection.execute(statement)
answer = connection.execute("""${ANSWER}""")
row = {column[0]: float(value) for column, value in zip(answer.description, answer.fetchone())}
usage = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({**row, "cpu": usage.ru_utime + usage.ru_stime, "megabytes": usage.ru_maxrss / 1024}))`;
  const { stdout, status } = spawnSync("python3", ["-c", program], { encoding: "utf8" });
  return status === 0 ? JSON.parse(stdout.trim().split("\n").at(-1)) : undefined;
}

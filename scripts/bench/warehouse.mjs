// npm run bench -- warehouse [orders] [customers]: Spark makes orders of customers (50 million of 5 million, unless told
// otherwise) on a cluster of two workers of this machine, keeps them as Parquet, and reduces them by our SQL; the two
// compressed tables come back. The first million orders are reduced here as well, by the functions' own code, and the
// answers must agree. Printed are time, rows and memory of each stage. Needs Java and `npm run test:warehouse -- --install`.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { enginesPython } from "../warehouse-engines.mjs";

const require = createRequire(import.meta.url);
require("../typescript-hook.cjs");
const { byCustomer } = require("../../src/core/customers/byCustomer.ts");
const { purchaseDays } = require("../../src/core/customers/purchaseDays.ts");
const { compressCustomers, compressSpend } = require("../../src/core/customers/compressCustomers.ts");
const { reductionSql } = require("../../src/orders/warehouse/reductionSql.ts");
const { serialOf } = require("../../src/vocabulary/calendar.ts");

const [orders = 50_000_000, customers = orders / 10] = process.argv.slice(2, 4).map(Number);
const CHECKED = Math.min(1_000_000, orders);
const FIRST = serialOf([2023, 1, 1]);
const DAYS = 1096;
const UNTIL = FIRST + DAYS - 1;

const sqlOf = (
  /** @type {string} */ table,
  /** @type {import("../../src/orders/warehouse/Reduction.ts").Reduction["result"]} */ result,
) =>
  reductionSql({
    dialect: "spark",
    table: [table],
    customer: "customer_id",
    date: "order_date",
    amount: "amount",
    times: "local",
    until: UNTIL,
    result,
    unit: "week",
  });

// whole numbers below 2^63, so that Spark and we make the same orders of the number of each
const [PRIME, A, B] = [4_294_967_291n, 2_654_435_761n, 1_597_334_677n];
const SALTS = { customer: 11n, other: 23n, day: 37n, amount: 53n, refund: 71n };
const mixed = (/** @type {bigint} */ id, /** @type {bigint} */ salt) =>
  Number((((id * A + salt * 40_503n) % PRIME) * B + salt) % PRIME);
const mixedSql = (/** @type {bigint} */ salt) =>
  `(((id * ${A} + ${salt * 40_503n}) % ${PRIME}) * ${B} + ${salt}) % ${PRIME}`;

/** A customer of a lower number buys more often; one line in thirteen is a refund. */
const ordersSql = `SELECT id,
  CAST(LEAST(${mixedSql(SALTS.customer)} % ${customers}, ${mixedSql(SALTS.other)} % ${customers}) AS STRING) AS customer_id,
  DATE_ADD(DATE '2023-01-01', CAST(${mixedSql(SALTS.day)} % ${DAYS} AS INT)) AS order_date,
  CAST((${mixedSql(SALTS.amount)} % 20000) * IF(${mixedSql(SALTS.refund)} % 13 = 0, -1, 1) AS DECIMAL(18, 2)) / 100 AS amount
FROM RANGE(${orders})`;

/** The first orders, reduced by the code of the functions. */
function ownTables() {
  /** @type {Map<string, number>} */
  const places = new Map();
  const lines = {
    customers: new Int32Array(CHECKED),
    days: new Int32Array(CHECKED),
    amounts: new Float64Array(CHECKED),
    ids: /** @type {string[]} */ ([]),
  };
  for (let line = 0; line < CHECKED; line++) {
    const id = BigInt(line);
    const customer = String(Math.min(mixed(id, SALTS.customer) % customers, mixed(id, SALTS.other) % customers));
    const place = places.get(customer) ?? lines.ids.push(customer) - 1;
    places.set(customer, place);
    const cents = (mixed(id, SALTS.amount) % 20_000) * (mixed(id, SALTS.refund) % 13 === 0 ? -1 : 1);
    lines.customers[line] = place;
    lines.days[line] = FIRST + (mixed(id, SALTS.day) % DAYS);
    lines.amounts[line] = cents / 100;
  }
  const table = byCustomer(purchaseDays(lines, UNTIL), lines.ids, "day");
  const purchases = compressCustomers(table, 0);
  const spend = compressSpend(table);
  return {
    compressed: rowsOf([
      purchases.repeatPurchases,
      purchases.recency,
      purchases.age,
      purchases.logIntervals,
      purchases.customers,
    ]),
    spend: rowsOf([spend.repeatPurchases, spend.meanSpend, spend.customers]),
  };
}

const rowsOf = (/** @type {ArrayLike<number>[]} */ columns) =>
  Array.from({ length: columns[0].length }, (_, row) => columns.map((column) => column[row]));

/** Are they alike, in whatever order: figures to twelve digits, where logarithms are added up in another order? */
function isAlike(/** @type {number[][]} */ theirs, /** @type {number[][]} */ ours) {
  const byAll = (/** @type {number[]} */ a, /** @type {number[]} */ b) =>
    a.reduce((order, value, i) => order || (Math.abs(value - b[i]) <= 1e-9 ? 0 : value - b[i]), 0);
  const [left, right] = [theirs, ours].map((rows) => rows.slice().sort(byAll));
  return (
    left.length === right.length &&
    left.every((row, i) =>
      row.every((value, j) => Math.abs(value - right[i][j]) <= 1e-12 * Math.max(1, Math.abs(value))),
    )
  );
}

async function spark() {
  const child = spawn(enginesPython(), [path.join(import.meta.dirname, "../warehouse-cluster.py")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(
    JSON.stringify({
      orders: ordersSql,
      checked: CHECKED,
      queries: {
        compressed: sqlOf("orders", "compressed"),
        spend: sqlOf("orders", "spend"),
        checkedCompressed: sqlOf("first_orders", "compressed"),
        checkedSpend: sqlOf("first_orders", "spend"),
      },
    }),
  );
  /** @type {Buffer[]} */
  const pieces = [];
  child.stdout.on("data", (piece) => pieces.push(piece));
  const status = await new Promise((resolve) => child.once("close", resolve));
  if (status !== 0) throw new Error("Spark did not answer; it says why above.");
  return JSON.parse(Buffer.concat(pieces).toString());
}

const { stages, answers } = await spark();
const count = (/** @type {number} */ value) => Math.round(value).toLocaleString("en");
for (const { name, seconds, rows, memory } of stages)
  console.log(
    `${name.padEnd(34)} ${seconds.toFixed(1).padStart(8)} s ${count(rows).padStart(12)} rows  ${count(memory).padStart(7)} MB at most`,
  );
const own = ownTables();
const counted = answers.compressed.reduce((/** @type {number} */ all, /** @type {number[]} */ row) => all + row[4], 0);
const agrees = isAlike(answers.checkedCompressed, own.compressed) && isAlike(answers.checkedSpend, own.spend);
console.log(
  `${count(counted)} customers in ${count(answers.compressed.length)} rows of purchases and ${count(answers.spend.length)} of spending`,
);
console.log(
  `The first ${count(CHECKED)} orders, here: ${count(own.compressed.length)} rows of purchases, ${count(own.spend.length)} of spending; ${agrees ? "Spark's are the same" : "Spark's differ"}`,
);
process.exitCode = agrees ? 0 : 1;

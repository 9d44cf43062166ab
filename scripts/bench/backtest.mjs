// What would the models have said? `npm run bench -- backtest` divides four published lists of orders at several days, fits
// every model before each and holds what it predicts against what came, beside the rules that cost nothing; the tables go
// into docs/backtest.md. It needs the reference data: see CONTRIBUTING.md.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
require("../typescript-hook.cjs");
const { byCustomer } = require("../../src/core/customers/byCustomer.ts");
const { firstPurchase } = require("../../src/core/customers/eachPurchase.ts");
const { spendingColumns } = require("../../src/core/customers/spendingColumns.ts");
const { purchaseDays } = require("../../src/core/customers/purchaseDays.ts");
const { triedCustomers } = require("../../src/core/customers/triedCustomers.ts");
const { CoreError } = require("../../src/core/CoreError.ts");
const { compareModels } = require("../../src/core/models/compareModels.ts");
const { forecastCustomers } = require("../../src/core/models/forecastCustomers.ts");
const { samePace } = require("../../src/core/models/holdout.ts");
const { scorecard } = require("../../src/core/models/scorecard.ts");
const { dayFigures } = require("../../src/vocabulary/dayFigures.ts");
const { modelNamed } = require("../../src/vocabulary/modelNamed.ts");
const orders = require("../../test/support/referenceOrders.ts");

const FILE = path.resolve(import.meta.dirname, "../../docs/backtest.md");
const [BEGIN, END] = ["<!-- tables -->", "<!-- end of tables -->"];
const DATA = [
  { name: "CDNOW", lines: orders.cdnow, hasMoney: true },
  { name: "Grocery", lines: orders.grocery, hasMoney: false },
  { name: "Apparel", lines: orders.apparel, hasMoney: true },
  { name: "Online Retail", lines: orders.onlineRetail, hasMoney: true },
];
/** Parts of the weeks, after which the orders are divided. */
const SPLITS = [0.4, 0.5, 0.6];
const WEEK = 7;

/** One list of orders at one day: a row for each model and rule. */
function tableOf({ name, lines, hasMoney, first, split, until }) {
  const [before, all] = [purchaseDays(lines, split), purchaseDays(lines, until)];
  const tried = triedCustomers(before, all, lines.ids, "week");
  const { tried: models, untried, actual, customers, pace, byPurchases, recommended } = compareModels(tried);
  const table = byCustomer(before, lines.ids, "week");
  const known = spendingColumns(table, before, lines.ids);
  const horizon = (until - split) / WEEK;
  const money = hasMoney ? moneyAfter(lines, table.customers, split, until) : undefined;
  const rows = models.map((one) => {
    const outlook = { horizon, marginRate: 1, discountRate: 0, seed: 1 };
    const { purchases, value, customers: each } = forecastCustomers(known, one.model, outlook);
    const mark = one.model === recommended ? " ✓" : "";
    return [
      modelNamed(one) + mark,
      ...purchasesOf(one),
      insideSaid(actual, purchases),
      ...(money ? moneyOf(money, each.value, value, each) : []),
    ];
  });
  const mean = Float64Array.from(table.monetaryValue, (amount, i) =>
    Number.isNaN(amount) ? table.firstAmount[i] : amount,
  );
  const paceOfMoney = mean.map((amount, i) => amount * samePace(table.repeatPurchases[i], table.age[i], horizon));
  rows.push(["same pace", ...purchasesOf(pace), "–", ...(money ? moneyOf(money, paceOfMoney) : [])]);
  rows.push([
    "by purchases",
    "–",
    "–",
    "–",
    figure(byPurchases.gini),
    "–",
    ...(money ? ["–", "–", "–", "–", "–"] : []),
  ]);
  const heads = ["", "purchases", "off", "off each", "Gini", "inside"];
  if (money) heads.push("money, off", "off each", "Gini", "inside", "customers inside");
  const weeksSaid = `${Math.round((split - first + 1) / WEEK)} weeks to learn, ${horizon.toFixed(1)} to be tried on`;
  const came = `${count(actual)} purchases${money ? ` and ${count(sum(money))} of money` : ""} came`;
  const missing = untried.map(({ model, reason }) => {
    const called = modelNamed({ model, rhythm: 1 });
    return `${called}: ${typeof reason === "string" ? "no rhythm found." : reason.en}`;
  });
  return [
    `### ${name}, fitted until ${dayFigures(split, "en")}`,
    "",
    `${weeksSaid}; of ${count(customers)} customers ${came}.`,
    "",
    `| ${heads.join(" | ")} |`,
    `|---|${"--:|".repeat(heads.length - 1)}`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
    ...missing.flatMap((line) => [line, ""]),
  ].join("\n");
}

/** All amounts after a day, refunds too, of customers who were known on it; a place a customer. */
function moneyAfter({ customers, days, amounts }, known, split, until) {
  const places = new Map([...known].map((customer, place) => [customer, place]));
  const money = new Float64Array(known.length);
  for (let line = 0; line < days.length; line++) {
    const place = places.get(customers[line]);
    if (place !== undefined && days[line] > split && days[line] <= until) money[place] += amounts[line];
  }
  return money;
}

const purchasesOf = ({ total, totalError, meanAbsoluteError, gini }) => [
  count(total),
  percent(totalError),
  figure(meanAbsoluteError),
  figure(gini),
];

function moneyOf(actual, predicted, value, each) {
  if (value && "reason" in value) return ["no value", "–", "–", "–", "–"];
  const { total, meanAbsoluteError, gini } = scorecard(actual, predicted).predicted;
  const inside = each ? actual.filter((one, i) => one >= each.low[i] && one <= each.high[i]).length : 0;
  return [
    percent(total / sum(actual) - 1),
    meanAbsoluteError.toFixed(2),
    figure(orNothing(gini)),
    value ? insideSaid(sum(actual), value) : "–",
    each ? percent(inside / actual.length).replace("+", "") : "–",
  ];
}

/** Where what came lies in what was expected of the total in nine of ten futures. */
const insideSaid = (actual, { low, high }) => (actual < low ? "below" : actual > high ? "above" : "yes");

function orNothing(ask) {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}
function sum(values) {
  return values.reduce((all, one) => all + one, 0);
}
function count(value) {
  return Math.round(value).toLocaleString("en-US");
}
function figure(value) {
  return value === undefined ? "–" : value.toFixed(3);
}
function percent(share) {
  return share === undefined ? "–" : `${share > 0 ? "+" : ""}${(100 * share).toFixed(1)}%`.replace("-", "−");
}

const tables = DATA.flatMap(({ name, lines, hasMoney }) => {
  const read = lines();
  const until = read.days.reduce((last, day) => Math.max(last, day), 0);
  const first = firstPurchase(purchaseDays(read, until));
  const weeks = Math.floor((until - first + 1) / WEEK);
  return SPLITS.map((part) => {
    console.log(name, part);
    return tableOf({ name, lines: read, hasMoney, first, split: first + WEEK * Math.round(weeks * part) - 1, until });
  });
});
const page = fs.readFileSync(FILE, "utf8");
const today = new Date().toISOString().slice(0, 10);
fs.writeFileSync(
  FILE,
  page.slice(0, page.indexOf(BEGIN) + BEGIN.length) +
    `\n\nMeasured on ${today}.\n\n${tables.join("\n")}\n` +
    page.slice(page.indexOf(END)),
);

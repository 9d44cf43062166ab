// Speed of the functions, as ratios within one run: `npm run bench` prints one JSON line a function.
//   range   the range form over 100,000 rows against a hand-written loop over the same cells
//   cells   one call a cell for the same 100,000 cells, against the same loop
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("./typescript-hook.cjs");

const ROWS = 100_000;
const ROUNDS = 15;

class CellError {
  constructor(code, message) {
    Object.assign(this, { code, message });
  }
}
const associated = new Map();
globalThis.CustomFunctions = { Error: CellError, associate: (id, run) => associated.set(id, run) };
require("../src/functions/index.ts");
const { catalogueJson, readCatalogue } = require("./catalogue.cjs");

/**
 * What an engineer would write for these cells and nothing else, inside a loop of its own: the baseline of every ratio.
 */
const HAND_WRITTEN = {
  AOV: "a / b",
  FREQUENCY: "a / b",
  ARPC: "a / b",
  CAC: "a / b",
  RATIO: "a / b",
  MAXCAC: "a / b",
  COGS: "a + b - c",
  MARGIN: "(a - b) / a",
  CHURN: "(a + c - b) / a",
  RETENTION: "1 - (a + c - b) / a",
  LIFETIME: "1 / a",
  PERIODVALUE: "a * b * c",
  VALUE: "(a * b * c) / d",
  SIMPLE: "a * b",
  NET: "a - b - c",
  DISCOUNTED: "(a * (1 + c) ** -e * (1 - (b / (1 + c)) ** d)) / (1 - b / (1 + c))",
  RATING: "a / b < 1 ? 1 : a / b < 3 ? 2 : a / b <= 5 ? 3 : 4",
  PAYBACK: "payback(a, b, c)",
  BUDGET: "(a / c) * b",
  CONVERTCHURN: "1 - (1 - a) ** (DAYS[c] / DAYS[b])",
  CONVERTDISCOUNT: "(1 + a) ** (DAYS[c] / DAYS[b]) - 1",
  GRR: "(a - b - c) / a",
  NRR: "(a + b - c - d) / a",
};
function payback(cac, value, churn) {
  const k = Math.floor(Math.log(1 - (cac * churn) / value) / Math.log(1 - churn));
  return k + (cac - (value * (1 - (1 - churn) ** k)) / churn) / (value * (1 - churn) ** k);
}
const DAYS = { day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 };

const SAMPLES = {
  money: [1000, 5000],
  count: [100, 900],
  rate: [0.05, 0.6],
  number: [0, 1],
  ratio: [1, 5],
  periods: [1, 9],
  period: ["year", "month", "week", "day"],
};
/** Cells in the domain of every function, the counts and stocks consistent with each other. */
const OWN = {
  customers_start: [5000, 9000],
  customers_end: [1000, 4000],
  customers_new: [10, 900],
  opening_stock: [5000, 9000],
  closing_stock: [10, 900],
  cac: [10, 90],
  periods: [1, 36],
  mrr_start: [5000, 9000],
  mrr_contraction: [10, 90],
  mrr_churned: [10, 90],
  discount_rate_period: [0.01, 0.1],
};

/** Functions that take a column whole, by hand: sorted once, summed as it comes. */
const HAND_WRITTEN_WHOLE = {
  TOPSHARE: (rows) => {
    const sorted = Float64Array.from(rows, ([value]) => value).sort();
    const sum = (values) => values.reduce((all, value) => all + value, 0);
    return sum(sorted.subarray(sorted.length - Math.ceil(sorted.length * 0.05))) / sum(sorted);
  },
  VALUETIERS: (rows) => {
    const sorted = Float64Array.from(rows, ([value]) => value).sort();
    const borders = [0.05, 0.2, 0.5].map((part) => sorted[sorted.length - Math.ceil(sorted.length * part)]);
    return rows.map(([value]) => [1 + borders.filter((border) => value < border).length]);
  },
};

let seed = 20261121;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
function cellOf(term, unit) {
  const sample = OWN[term] ?? SAMPLES[unit];
  if (typeof sample[0] === "string") return sample[Math.floor(random() * sample.length)];
  const value = sample[0] + random() * (sample[1] - sample[0]);
  return unit === "count" ? Math.round(value) : value;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
function timed(run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** An any[][] → any[][] loop of one formula. */
function handWrittenLoop(formula, count) {
  const names = ["a", "b", "c", "d", "e"].slice(0, count);
  const body = `const rows = new Array(${names[0]}s.length);
    for (let i = 0; i < rows.length; i++) { ${names.map((n) => `const ${n} = ${n}s[i][0];`).join(" ")} rows[i] = [${formula}]; }
    return rows;`;
  return new Function("DAYS", "payback", `return (${names.map((n) => `${n}s`).join(", ")}) => { ${body} };`)(
    DAYS,
    payback,
  );
}

const round = (x) => Number(x.toPrecision(3));
const { terms } = require("../src/vocabulary/terms.ts");
const catalogue = JSON.parse(catalogueJson(await readCatalogue()));
const wanted = process.argv[2];
for (const { id, parameters } of catalogue) {
  const formula = HAND_WRITTEN[id];
  if (!formula || (wanted && wanted !== id)) continue;
  const columns = parameters.map(({ term }) => Array.from({ length: ROWS }, () => [cellOf(term, terms[term].unit)]));
  const loop = handWrittenLoop(formula, columns.length);
  const run = associated.get(id);
  const invocation = { functionName: id };
  const single = Array.from({ length: ROWS }, (_, i) => columns.map((column) => [column[i]]));
  const errors = run(...columns, invocation)
    .flat()
    .filter((cell) => cell instanceof CellError).length;
  const times = { loop: [], range: [], cells: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.loop.push(timed(() => loop(...columns)));
    times.range.push(timed(() => run(...columns, invocation)));
    times.cells.push(
      timed(() => {
        for (const args of single) run(...args, invocation);
      }),
    );
  }
  const [loopMs, rangeMs, cellsMs] = [times.loop, times.range, times.cells].map(median);
  console.log(
    JSON.stringify({
      function: id,
      rows: ROWS,
      errors,
      loop_ms: round(loopMs),
      range_ms: round(rangeMs),
      cells_ms: round(cellsMs),
      range_ratio: round(rangeMs / loopMs),
      cells_ratio: round(cellsMs / loopMs),
    }),
  );
}
for (const [id, loop] of Object.entries(HAND_WRITTEN_WHOLE)) {
  if (wanted && wanted !== id) continue;
  const column = Array.from({ length: ROWS }, () => [Math.round(random() * 1e7) / 100]);
  const run = associated.get(id);
  const times = { loop: [], range: [] };
  for (let i = 0; i < ROUNDS; i++) {
    times.loop.push(timed(() => loop(column)));
    times.range.push(timed(() => run(column, null, { functionName: id })));
  }
  const [loopMs, rangeMs] = [times.loop, times.range].map(median);
  console.log(
    JSON.stringify({
      function: id,
      rows: ROWS,
      loop_ms: round(loopMs),
      range_ms: round(rangeMs),
      range_ratio: round(rangeMs / loopMs),
    }),
  );
}

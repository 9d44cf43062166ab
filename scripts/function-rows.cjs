require("./typescript-hook.cjs");
const { terms } = require("../src/vocabulary/terms.ts");

/** What Excel on the web hands a function at most, in bytes of JSON. */
const MOST_BYTES = 5_000_000;

/** Cells as exports have them, by the unit of their term. */
const USUAL = { text: "C00412", date: 45292, money: 129.95, count: 12, number: 12.285714285714286 };
/** The longer ones: customers by their e-mail, days with a time. */
const LONG = { customer_ids: "anna.martin@example.com", dates: 45292.604166666664 };
/** Columns of a few cells, however many rows the export has. */
const FEW = ["limits", "shares", "changes"];

/**
 * How many rows of its columns a function takes in Excel on the web, to two digits, rounded down; undefined where it takes
 * no columns.
 */
function rowsOnTheWeb({ parameters }) {
  const columns = parameters
    .filter(({ term, takes, optional }) => takes === "column" && !optional && !FEW.includes(term))
    .map(({ term }) => term);
  if (columns.length === 0) return undefined;
  return {
    columns: columns.length,
    usual: rowsOf(columns, (term) => USUAL[terms[term].unit]),
    // where nothing can be longer there is one figure
    long: columns.some((term) => term in LONG)
      ? rowsOf(columns, (term) => LONG[term] ?? USUAL[terms[term].unit])
      : undefined,
  };
}

function rowsOf(columns, cellOf) {
  const bytes = columns.reduce((all, term) => all + Buffer.byteLength(`${JSON.stringify([cellOf(term)])},`), 0);
  const rows = MOST_BYTES / bytes;
  const unit = 10 ** (Math.floor(Math.log10(rows)) - 1);
  return Math.floor(rows / unit) * unit;
}

module.exports = { rowsOnTheWeb };

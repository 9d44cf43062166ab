import { inspect } from "node:util";
import fc from "fast-check";
import { terms } from "../../src/vocabulary/terms";
import { CellError, call, callRaw, functionIds } from "../support/functions";
import { readCatalogue } from "../support/catalogue";
import { BAD, faults } from "../support/faults";
import { randomCall, randomFrom } from "../support/randomCalls";

const functions = readCatalogue();

test(`${Object.keys(BAD).length} classes of bad input in every argument of every function`, () => {
  expect(Object.keys(BAD).length).toBeGreaterThanOrEqual(20);
  const found: string[] = [];
  for (const { id, parameters, returns, examples } of functions) {
    const good = parameters.map((_, i) => {
      const given = examples[0]!.arguments[i] ?? null;
      return Array.isArray(given) ? (given as unknown[][]) : [[given]];
    });
    parameters.forEach((parameter, i) => {
      for (const [kind, value] of Object.entries(BAD)) {
        const whole = good.map((cells, k) => (k === i ? [[value]] : cells));
        const amongOthers = good.map((cells, k) =>
          k === i
            ? [
                [value, value],
                [value, value],
                [value, value],
              ]
            : cells,
        );
        const leftOut = good.map((cells, k) => (k === i ? null : cells));
        for (const args of [whole, amongOthers, leftOut]) {
          for (const what of faults(callRaw(id, args), returns))
            found.push(`${id} ${parameter.term} = ${kind}: ${what}`);
        }
      }
    });
  }
  expect(found).toEqual([]);
});

test("any mixture of cells and shapes gives a rectangle of numbers, keys and explained errors", () => {
  const cell = fc.oneof(
    fc.double(),
    fc.double({ min: 0, max: 1 }),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom(...Object.values(BAD)),
    fc.string(),
  );
  const range = fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  const argument = fc.oneof(
    cell.map((value) => [[value]]),
    range,
    fc.constant(null),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(fc.constantFrom(...functionIds()), fc.array(argument, { minLength: 5, maxLength: 5 }), (id, args) => {
      const { parameters, returns } = functions.find((f) => f.id === id)!;
      expect(faults(callRaw(id, args.slice(0, parameters.length)), returns)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test("20,000 random calls return only numbers, declared spills and typed errors with sentences", () => {
  const random = randomFrom(20261128);
  const found: string[] = [];
  for (let i = 0; i < 20_000; i++) {
    const { id, args, returns } = randomCall(functions, random);
    for (const what of faults(callRaw(id, args), returns)) found.push(`${id} ${inspect(args, { depth: 4 })}: ${what}`);
  }
  expect(found.slice(0, 10)).toEqual([]);
});

test("a missing or blank required argument is #VALUE! that names it", () => {
  for (const { id, parameters } of functions) {
    parameters.forEach(({ term: name, optional }, i) => {
      if (optional) return;
      const good = functions.find((f) => f.id === id)!.examples[0]!.arguments;
      for (const blank of [null, [[null]], [[""]], [[undefined]]]) {
        const result = callRaw(
          id,
          parameters.map((_, k) => (k === i ? blank : Array.isArray(good[k]) ? good[k] : [[good[k] ?? null]])),
        )[0]![0] as CellError;
        expect(`${result.code} ${result.message}`).toMatch(new RegExp(`^#VALUE! ${name} must be .*; it is blank\\.$`));
      }
    });
  }
});

test.each([
  ["LIFETIME", [1.4], "churn_rate must be a rate between 0 and 1 (0% to 100%); it is 1.4."],
  ["AOV", ["abc", 1], "revenue must be a number of 0 or more; it is “abc”."],
  ["AOV", ["valueOf", 1], "revenue must be a number of 0 or more; it is “valueOf”."],
  ["AOV", [true, 1], "revenue must be a number of 0 or more; it is TRUE."],
  [
    "AOV",
    [1000, "1,234"],
    "orders must be a number that can be read in one way; it is “1,234”, which may mean 1234 or 1.234.",
  ],
  ["AOV", [{ type: "Error", basicValue: "#VALUE!" }, 1], "revenue must be a number of 0 or more; it is #VALUE!."],
  ["CHURN", [100, 120, 10], "customers_end must be at most customers_start plus customers_new (110); it is 120."],
  ["CHURN", [100, 5, 10], "customers_end must be at least customers_new (10); it is 5."],
  ["COGS", [1, 1, 3], "closing_stock must be at most opening_stock plus stock_purchases (2); it is 3."],
  [
    "PAYBACK",
    [50, 27.5, 0.6],
    "The acquisition is never paid back: cac is 50, and a customer brings 45.8333333333333 in all.",
  ],
  [
    "PAYBACK",
    [45.833333333333336, 27.5, 0.6],
    "The acquisition is never quite paid back: cac is 45.8333333333333, which is all that a customer ever brings.",
  ],
  [
    "PAYBACK",
    [1, -5],
    "The acquisition is never paid back: period_value is negative (-5), so every period adds to the loss.",
  ],
  ["PAYBACK", [4, 3, 1], "The acquisition is never paid back: cac is 4, and a customer brings 3 in all."],
  ["MAXCAC", [-10, 2], "No cost can be paid for a customer: clv is negative (-10), so each one brings a loss."],
  [
    "BUDGET",
    [-0.1 - 0.2, 10],
    "No cost can be paid for a customer: clv is negative (-0.3), so each one brings a loss.",
  ],
  ["COGS", [0.1, 0.2, 0.31], "closing_stock must be at most opening_stock plus stock_purchases (0.3); it is 0.31."],
  ["LIFETIME", [10 / 3], "churn_rate must be a rate between 0 and 1 (0% to 100%); it is 3.33333333333333."],
  ["AOV", [1, "1.0000000000000000001,5"], "orders must be a number of 0 or more; it is “1.0000000000000000001,5”."],
  ["DISCOUNTED", [1, 0.5, 0.1, 2.5], "periods must be a whole number of 1 or more; it is 2.5."],
  [
    "CONVERTCHURN",
    [0.5, "year", "fortnight"],
    "to_period must be day, week, month, quarter or year; it is “fortnight”.",
  ],
  [
    "AOV",
    ["1\u0007234", 1],
    "revenue must be a number of 0 or more; it is “1234”, with an invisible character in it (U+0007).",
  ],
  [
    "AOV",
    ["1O0", 1],
    "revenue must be a number of 0 or more; it is “1O0”, with a letter in the place of another sign (O).",
  ],
  [
    "AOV",
    ["2\u041e5,3З", 1],
    "revenue must be a number of 0 or more; it is “2\u041e5,3З”, with a letter in the place of another sign (\u041e U+041E, З U+0417).",
  ],
  [
    "AOV",
    [1, "1,\u200b234"],
    "orders must be a number that can be read in one way; it is “1,234”, with an invisible character in it (U+200B), which may mean 1234 or 1.234.",
  ],
  [
    "AOV",
    [1, "1,234e3"],
    "orders must be a number that can be read in one way; it is “1,234e3”, which may mean 1234000 or 1234.",
  ],
  [
    "CONVERTCHURN",
    [0.5, "ye\u0430r", "month"],
    "from_period must be day, week, month, quarter or year; it is “ye\u0430r”, with a letter in the place of another sign (\u0430 U+0430).",
  ],
  ["CONVERTCHURN", [0.5, "year", "semester"], "to_period must be day, week, month, quarter or year; it is “semester”."],
  ["LIFETIMETABLE", [0.1, 1, 5e-324], "The result must be at most 10000 cells; it is endless."],
  ["LIFETIMETABLE", [0.1, 1, 0.00005], "The result must be at most 10000 cells; it is 18001."],
  ["SENSITIVITY", [25, 2, 0.4, 0.6, 0.1], "changes must be four cells in a row or a column; it is 1 × 1 cells."],
  [
    "GRR",
    [0.5, 1.7e308, 1.7e308],
    "mrr_contraction plus mrr_churned must be at most mrr_start (0.5); it is more than a number can hold.",
  ],
  [
    "PAYBACK",
    [1.7e308, 0.5, 0.5],
    "The acquisition is never paid back: cac is 1.7e+308, and a customer brings 1 in all.",
  ],
  [
    "AOV",
    [
      [[1], [2], [3]],
      [[1], [2]],
    ],
    "orders must be one cell, a row, a column or a range of 3 × 1 cells, like the others; it is 2 × 1 cells.",
  ],
])("%s%j: %s", (id, args, sentence) => expect((call(id, args, 5) as CellError).message).toBe(sentence));

test("sentences are French where Office is", () => {
  const globals = globalThis as { Office?: unknown };
  globals.Office = { context: { displayLanguage: "fr-CA" } };
  try {
    const message = (id: string, ...args: unknown[]): string | undefined => (call(id, args) as CellError).message;
    expect(message("LIFETIME", 1.4)).toBe(
      "churn_rate doit être un taux entre 0 et 1 (0\u00a0% à 100\u00a0%)\u00a0; sa valeur est 1,4.",
    );
    expect(message("AOV", "abc", 1)).toBe(
      "revenue doit être un nombre supérieur ou égal à 0\u00a0; sa valeur est «\u00a0abc\u00a0».",
    );
    expect(message("AOV", true, 1)).toMatch(/VRAI\.$/);
  } finally {
    delete globals.Office;
  }
});

test("every term that a function asks for exists in both languages", () => {
  const incomplete = Object.entries(terms).filter(([, { label, help, measure }]) =>
    [label, help, measure].some((text) => !text.en || !text.fr),
  );
  expect(incomplete).toEqual([]);
});

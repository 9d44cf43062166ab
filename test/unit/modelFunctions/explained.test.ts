import "../../support/functions";
import { addTexts } from "../../../src/vocabulary/ui";
import { explainTexts } from "../../../src/vocabulary/ui/explainTexts";
import { explain } from "../../../src/explain/explain";
import type { FunctionEntry } from "../../../src/explain/Scope";
import type { Locale } from "../../../src/vocabulary/locale";
import { readCatalogue } from "../../support/catalogue";
import { wordingIn } from "../../support/explanations";
import { readingOf, type Around, type Cells } from "../../support/reading";

addTexts(explainTexts);
const functions = readCatalogue() as unknown as FunctionEntry[];
const call = (cells: Cells, at: string, around: Around = {}, locale: Locale = "en") =>
  explain(readingOf(cells, at, around), functions, wordingIn(locale)).call!;

/** A fit of columns that are too long to be read: what it shows is on the sheet. */
const shownFit: Cells = Object.fromEntries(
  [
    ["key", "value", "standard_error"],
    ["mbgcnbd_r", 1.33, 0.1],
    ["mbgcnbd_alpha", 2.8, 0.2],
    ["mbgcnbd_a", 0.4, 0.05],
    ["mbgcnbd_b", 0.8, 0.1],
    ["mbgcnbd_k", 2, ""],
    ["log_likelihood", -14978.2, ""],
    ["customers", 1525, ""],
  ].flatMap((row, r) =>
    row.map((value, c) => [
      `${"FGH"[c]!}${r + 1}`,
      r + c === 0 ? { formula: "=CLV.MBGCNBD.FIT(A1:A60000,B1:B60000,C1:C60000,D1:D60000)", value: "key" } : value,
    ]),
  ),
);
const told = (at: string, locale: Locale = "en") =>
  call(shownFit, at, { anchor: "F1", spill: { rows: 8, columns: 3 } }, locale);

test("a parameter: its value, what it is, and what it says of the customers", () => {
  expect(told("G2")).toMatchObject({
    label: "r (MBG/CNBD)",
    sentence: "r (MBG/CNBD): 1.33.",
    notes: [
      expect.stringMatching(/^How alike customers are in how often they buy: .*\(alpha × k\) is the mean number/),
      "While they are customers, they buy 0.2375 times per unit of time on average.",
    ],
  });
  expect(told("G4").notes[1]).toBe("After a purchase, 33.33% of the customers leave for good on average.");
  expect(told("G6").notes[1]).toMatch(/^A rhythm was found/);
  expect(told("G6", "fr").notes[1]).toMatch(/^Un rythme a été trouvé/);
  expect(told("G7").notes).toEqual([expect.stringMatching(/^How well the model fits/)]);
});

test("the first cell says all that the fit says, each sentence once", () => {
  expect(told("F1")).toMatchObject({
    sentence: expect.stringMatching(/column/) as string,
    notes: [
      "While they are customers, they buy 0.2375 times per unit of time on average.",
      "After a purchase, 33.33% of the customers leave for good on average.",
      expect.stringMatching(/^A rhythm was found/),
    ],
  });
  expect(told("H1").notes).toHaveLength(3);
});

const predicted = (formula: string, value: number, purchases: number): Cells => ({
  A1: 0.243,
  B1: 4.414,
  C1: 0.793,
  D1: 2.426,
  A2: purchases,
  B2: 0,
  C2: 38,
  E1: { formula, value, text: String(value) },
});

test("a one-time buyer of BG/NBD is active for certain, and why", () => {
  const alive = "=CLV.BGNBD.ALIVE(A1:D1,A2,B2,C2)";
  const { sentence, notes } = call(predicted(alive, 1, 0), "E1");
  expect(sentence).toMatch(/^A customer with 0 repeat purchases, .* is one still with a chance of 100%\.$/);
  expect(notes[0]).toMatch(/^In this model customers leave only after a repeat purchase.*CLV\.MBGNBD\.FIT/);
  expect(notes[1]).toMatch(/^It rests on the parameters of the fit/);
  const later = "=CLV.BGNBD.ALIVE(A1:D1,A2,B2,C2,10)";
  expect(call(predicted(later, 0.9, 0), "E1").notes).toHaveLength(1);
});

test("what predictions rest on, and that they are not to be added up", () => {
  const notes = (formula: string): readonly string[] => call(predicted(formula, 1, 0), "E1").notes;
  expect(notes("=CLV.BGNBD.PURCHASES(A1:D1,52,A2,B2,C2)")).toEqual([
    expect.stringContaining("nothing of the past is in it"),
    expect.stringContaining("not to be added up"),
  ]);
  expect(notes("=CLV.BGNBD.EXPECTED(A1:D1,52)")[0]).toMatch(/all customers who may come/);
  expect(notes("=CLV.AOV(A2,C2)")).toEqual([]);
  // what a customer has done, and how far one looks, is no lever
  const reading = readingOf(predicted("=CLV.BGNBD.PURCHASES(A1:D1,52,A2,B2,C2)", 1, 0), "E1");
  expect(explain(reading, functions, wordingIn("en")).effects).toEqual([]);
});

test.each([
  [0.41, "That is too much"],
  [-0.35, "That is too much"],
  [0.1, "That is low enough"],
])("a correlation of %d of frequency and spend", (correlation, beginning) => {
  const cells: Cells = {
    F1: { formula: "=CLV.GAMMAGAMMA.FIT(A1:A60000,B1:B60000)", value: "key" },
    G1: "value",
    H1: "standard_error",
    F2: "spend_correlation",
    G2: correlation,
    H2: "",
  };
  const { notes } = call(cells, "G2", { anchor: "F1", spill: { rows: 2, columns: 3 } });
  expect(notes[1]).toMatch(new RegExp(`^${beginning}`));
});

test("a forecast says what lies between low and high, and that it is after returns", () => {
  const cells: Cells = Object.fromEntries(
    [
      ["customer", 2, 30, 38, 0.71, 1.6, 24.65, 11.31, 0, 41.77, 35_725, 0, 12.5].map((value, column) => [
        `${String.fromCharCode(70 + column)}2`,
        column === 0 ? "anna" : value,
      ]),
      ["customer", "repeat_purchases", "recency", "age", "p_alive", "expected_purchases", "expected_spend"]
        .concat("clv", "clv_low", "clv_high", "next_order", "late", "clv_gross")
        .map((key, column) => [
          `${String.fromCharCode(70 + column)}1`,
          column === 0
            ? { formula: '=CLV.PREDICT(A1:A60000,B1:B60000,C1:C60000,35703,52,"week",0.3)', value: key }
            : key,
        ]),
    ].flat() as [string, number | string][],
  );
  const around = { anchor: "F1", spill: { rows: 2, columns: 13 } };
  const { sentence, notes } = call(cells, "M2", around);
  expect(sentence).toBe(
    "Customer anna is active with a chance of 71%; within the horizon 1.6 purchases are expected, worth €11.31 after returns (€12.50 before), between €0.00 and €41.77 in nine of ten futures.",
  );
  expect(notes).toEqual([
    expect.stringMatching(/^It looks ahead only.*net ÷ gross; clv_gross is before returns\.$/),
    expect.stringMatching(/^Low and high come from 500 futures/),
    expect.stringMatching(/^The next order is due by the median/),
  ]);
  expect(call(cells, "M2", around, "fr").notes[0]).toMatch(/^Cela regarde en avant seulement/);
});

import { LOCALES, type Locale } from "../../../src/vocabulary/locale";
import { entries, explained, textsOf } from "../../support/explanations";
import type { Cells } from "../../support/reading";

/** Three orders of two customers, in rows below their heads. */
const orders: Cells = {
  A1: "Customer",
  B1: "Date",
  C1: "Amount",
  ...Object.fromEntries(
    [
      ["a", 45_292, 10],
      ["a", 45_299, 20],
      ["b", 45_300, 30],
    ].flatMap((row, i) => row.map((cell, column) => [`${"ABC"[column]}${i + 2}`, cell])),
  ),
};

/** What is told of a cell of the table that a formula in F1 spills. */
function told(formula: string, at: string, size: { rows: number; columns: number }, locale: Locale = "en") {
  return explained(
    { ...orders, F1: { formula, value: "" } },
    at,
    at === "F1" ? { spill: size } : { anchor: "F1", spill: size },
    locale,
  );
}
const steps = (call: ReturnType<typeof told>["call"]): unknown =>
  call?.steps.map(({ pieces, shown }) => [pieces.map(({ text }) => text).join(""), shown]);

test("a key figure is said by the term that its key names", () => {
  const table = { rows: 16, columns: 2 };
  const revenue = told("=CLV.KPIS(A1:A4,B1:B4,C1:C4,45322)", "G2", table);
  expect([revenue.label, revenue.call?.sentence]).toEqual(["Revenue", "Revenue: €60."]);
  expect(told("=CLV.KPIS(A1:A4,B1:B4,C1:C4,45322)", "G9", table).call?.sentence).toBe("Repeat rate: 50%.");
  expect(told("=CLV.KPIS(A1:A4,B1:B4,C1:C4,45322)", "G10", table, "fr").call?.sentence).toBe(
    "Premier achat\u00a0: 1er janvier 2024.",
  );
});

test("a period of a bridge is worked out from its own row", () => {
  const { call } = told('=CLV.BRIDGE(A1:A4,B1:B4,C1:C4,45351,"month",1)', "K3", { rows: 3, columns: 7 });
  expect(call?.sentence).toBe(
    "Of 2 active customers at the start, 2 were lost; 0 are new and 0 came back: 0 at the end.",
  );
  expect(steps(call)).toEqual([
    ["2 + 0 + 0 − 2", "0"],
    ["2 ÷ 2", "100%"],
  ]);
});

test("a segment is called what the language calls it", () => {
  const size = { rows: 3, columns: 8 };
  const formula = "=CLV.RFM(A1:A4,B1:B4,C1:C4,45322)";
  expect(told(formula, "F2", size).call?.sentence).toBe(
    "Customer a last bought 23 days ago, 2 times in all, and is in the segment Lost.",
  );
  expect(told(formula, "M3", size, "fr").call?.sentence).toContain("au segment En voie d’endormissement.");
});

test("every column of ages is told as what the table shows", () => {
  const formula = '=CLV.COHORTS(A1:A4,B1:B4,C1:C4,45351,"month")';
  const cell = told(formula, "I2", { rows: 3, columns: 5 });
  expect([cell.label, cell.call?.sentence]).toEqual(["At each age", "The cohort has 2 customers."]);
  expect(told(formula, "J2", { rows: 3, columns: 5 }).label).toBe("At each age");
});

const spills = entries.filter(({ gives }) => gives === "spill").flatMap((entry) => entry.examples);

test.each(LOCALES)("no cell of an example shows what only a program knows, in %s", (locale) => {
  for (const { formula, value } of spills) {
    const rows = value as unknown[][];
    for (const [row, column] of [
      [0, 0],
      [1, 0],
      [1, 1],
      [rows.length - 1, rows[0]!.length - 1],
    ] as const) {
      const at = `${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[column]}${row + 1}`;
      const size = { spill: { rows: rows.length, columns: rows[0]!.length } };
      const cells: Cells = { A1: { formula, value: "" } };
      const texts = textsOf(explained(cells, at, at === "A1" ? size : { anchor: "A1", ...size }, locale));
      expect(texts.filter((text) => /NaN|undefined|\bnull\b|Infinity|\[object|\{\w+\}/.test(text))).toEqual([]);
    }
  }
});

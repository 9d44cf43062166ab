import fc from "fast-check";
import { survival } from "../../../src/core/models/retentionFuture";
import { explain } from "../../../src/explain/explain";
import type { FunctionEntry } from "../../../src/explain/Scope";
import { LOCALES, type Locale } from "../../../src/vocabulary/locale";
import { addTexts } from "../../../src/vocabulary/ui";
import { explainTexts } from "../../../src/vocabulary/ui/explainTexts";
import { readCatalogue } from "../../support/catalogue";
import { wordingIn } from "../../support/explanations";
import { call, callRaw, type CellError } from "../../support/functions";
import { readingOf, type Around, type Cells } from "../../support/reading";
import { describeWithData, referenceText } from "../../support/referenceData";

addTexts(explainTexts);
const functions = readCatalogue() as unknown as FunctionEntry[];

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491];
const AGES = [[0, 1, 2, 3, 5, 8, 12, 40, 1000]];

const shape = fc.double({ min: 0.05, max: 50, noNaN: true });
const power = fc.double({ min: 0.2, max: 3, noNaN: true });
const row = (id: string, args: unknown[]): number[] => callRaw(id, args)[0] as number[];

describe("what every curve of survivors must be", () => {
  test("it falls from 1, and stays above 0; retention is its quotient", () => {
    fc.assert(
      fc.property(shape, shape, power, (alpha, beta, c) => {
        const parameters = [[alpha, beta, c]];
        const shares = row("BDW.SURVIVAL", [parameters, [[0, 1, 2, 3, 4, 5]]]);
        const kept = row("BDW.RETENTION", [parameters, [[1, 2, 3, 4, 5]]]);
        expect(shares[0]).toBe(1);
        kept.forEach((share, i) => {
          expect(shares[i + 1]).toBeLessThan(shares[i]!);
          expect(shares[i + 1]).toBeGreaterThan(0);
          expect(share).toBeNear(shares[i + 1]! / shares[i]!, 1e-11);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("under sBG retention rises with age; BdW with c = 1 is sBG", () => {
    fc.assert(
      fc.property(shape, shape, (alpha, beta) => {
        const kept = row("SBG.RETENTION", [[[alpha, beta]], [[1, 2, 3, 10, 100]]]);
        kept.slice(1).forEach((share, i) => expect(share).toBeGreaterThan(kept[i]!));
        expect(row("BDW.SURVIVAL", [[[alpha, beta, 1]], AGES])).toEqual(row("SBG.SURVIVAL", [[[alpha, beta]], AGES]));
        const rates = [[0.01], [0.1], [0.9]];
        callRaw("SBG.DEL", [[[alpha, beta]], rates]).forEach(([lifetime], i) =>
          expect(callRaw("BDW.DEL", [[[alpha, beta, 1]], rates])[i]![0]).toBeNear(lifetime as number, 1e-12),
        );
      }),
      { numRuns: 100 },
    );
  });

  test("a lifetime is the first period and what is renewed for, and longer the longer a customer has stayed", () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.01, max: 1, noNaN: true }), (alpha, beta, rate) => {
        const [lifetime] = row("SBG.DEL", [[[alpha, beta]], [[rate]]]);
        const residual = row("SBG.DERL", [[[alpha, beta]], [[rate]], [[1, 2, 5, 20]]]);
        expect(lifetime).toBeNear(1 + residual[0]! / (1 + rate), 1e-11);
        residual.slice(1).forEach((later, i) => expect(later).toBeGreaterThan(residual[i]!));
      }),
      { numRuns: 100 },
    );
  });

  test("counts that follow the curve to the last customer give the parameters back", () => {
    const counts = Array.from({ length: 13 }, (_, age) => 1e9 * survival([0.7, 3], age));
    const fit = callRaw("SBG.FIT", [column(counts)]);
    expect(fit[1]![1]).toBeNear(0.7, 1e-6);
    expect(fit[2]![1]).toBeNear(3, 1e-6);
  });
});

test("what SURVIVORS spills is fitted as its cohorts are; a row and a column say the same", () => {
  const starts = [43_890, 43_982, 44_196, 44_256, 44_384, 44_562, 43_900, 44_300];
  const ends = ["", 44_347, 44_560, 44_987, "", 44_713, 44_400, ""];
  const triangle = callRaw("SURVIVORS", [column(starts), column(ends), [[45_291]], [["year"]]]);
  expect(triangle[0]!.slice(0, 2)).toEqual(["cohort", 0]);
  const sums = callRaw("BDW.FIT", [triangle]).at(-1);
  const own = triangle.slice(1).filter((cells) => cells[2] !== "");
  expect(sums).toEqual(["customers", own.reduce((sum, cells) => sum + Number(cells[1]), 0), ""]);
  expect(callRaw("SBG.FIT", [[HIGH_END]])).toEqual(callRaw("SBG.FIT", [column(HIGH_END)]));
  const whole = [...column(["High End", ...HIGH_END]), ...Array.from({ length: 1_048_567 }, () => [null])];
  expect(callRaw("SBG.FIT", [whole])).toEqual(callRaw("SBG.FIT", [column(HIGH_END)]));
});

const sentence = (id: string, ...args: unknown[]): string | undefined => (call(id, args) as CellError).message;

test.each([
  [column([100, 90, 95]), "survivors must not rise from one age to the next; 95 follows 90 at age 2."],
  [
    [
      ["cohort", 0, 1, 2],
      [45_000, 50, 40, 30],
      [45_031, 50, 60, ""],
    ],
    "survivors must not rise from one age to the next; 60 follows 50 at age 1 of cohort 2.",
  ],
  [
    column([100, "", 90]),
    "survivors must be blank only after the last age that is over; age 1 is blank, and a later one is not.",
  ],
  [
    [
      ["cohort", 0, 1],
      [45_000, 50, "x"],
    ],
    "survivors must be a number of 0 or more; it is “x” (cell 2) (row 2).",
  ],
  [column([100, -5]), "survivors must be a number of 0 or more; it is -5 (cell 2)."],
  [
    [
      [100, 90],
      [80, 70],
    ],
    "survivors must be one cohort in a row or column, or the table of CLV.SURVIVORS with its first row, in which the ages 0, 1, 2 and so on follow the first cell; it is 2 × 2 cells without such a row.",
  ],
  [[[""]], "survivors must be a number of 0 or more; it is blank."],
])("survivors %j: %s", (survivors, said) => {
  expect(sentence("SBG.FIT", survivors)).toBe(said);
});

test("a parameter that none can be, and a period that is none", () => {
  expect(sentence("SBG.SURVIVAL", [[0.7, -1]], 3)).toBe("sbg_beta must be a number above 0; it is -1.");
  expect(sentence("SBG.SURVIVAL", [[0.7, 1]], 2.5)).toBe("periods must be a whole number of 0 or more; it is 2.5.");
  expect(sentence("SBG.DERL", [[0.7, 1]], 0.1, 0)).toBe(
    "contract_period must be a whole number between 1 and 10000; it is 0.",
  );
  expect(sentence("BGBB.ALIVE", [[1, 1, 1, 1]], 3, 2, 6)).toBe(
    "repeat_purchases must be at most recency (2); it is 3.",
  );
});

test("100,000 customers of BG/BB in one spill, each as by itself", () => {
  const parameters = column([1.203522, 0.749716, 0.656718, 2.783442]);
  const all = Array.from({ length: 100_000 }, (_, i) => 1 + (i % 60));
  const last = all.map((count, i) => (i * 7) % (count + 1));
  const taken = last.map((place, i) => (place === 0 ? 0 : 1 + ((i * 13) % place)));
  for (const [id, more] of [
    ["BGBB.PURCHASES", 12],
    ["BGBB.DERT", 0.008],
  ] as const) {
    const found = callRaw(id, [parameters, [[more]], column(taken), column(last), column(all)]);
    expect(found).toHaveLength(100_000);
    for (const place of [0, 59, 31_415, 99_999])
      expect(found[place]![0]).toBe(call(id, [parameters, more, taken[place], last[place], all[place]]));
  }
});

describeWithData("the donors of Fader, Hardie & Shang (2010)", () => {
  test("the cells print 1.204 .750 .657 2.783 and -33225.6, as the paper does", () => {
    const [, ...lines] = referenceText("donations.csv").trim().split(/\r?\n/);
    const columns = [0, 1, 2, 3].map((place) => lines.map((line) => [Number(line.split(",")[place])]));
    const [, ...rows] = callRaw("BGBB.FIT", columns) as [unknown, ...[string, number][]];
    expect(rows.map(([key, value]) => [key, value.toFixed(key.startsWith("bgbb") ? 3 : 1)])).toEqual([
      ["bgbb_alpha", "1.204"],
      ["bgbb_beta", "0.750"],
      ["bgbb_gamma", "0.657"],
      ["bgbb_delta", "2.783"],
      ["log_likelihood", "-33225.6"],
      ["customers", "11104.0"],
    ]);
  });
});

/** What is told of a cell. */
const told = (cells: Cells, at: string, around: Around = {}, locale: Locale = "en") =>
  explain(readingOf(cells, at, around), functions, wordingIn(locale)).call!;

describe("Explain", () => {
  const cells: Cells = {
    ...Object.fromEntries(HIGH_END.map((count, age) => [`A${age + 1}`, count])),
    C1: { formula: "=CLV.BDW.FIT(A1:A8)", value: "key" },
  };
  const spill = { rows: 6, columns: 3 };

  test("a parameter: its value, what it is, and what it says of the customers", () => {
    const alpha = told(cells, "D2", { anchor: "C1", spill });
    expect([alpha.label, alpha.sentence]).toEqual(["alpha (BdW)", "alpha (BdW): 0.2143."]);
    expect(alpha.notes).toEqual([
      expect.stringMatching(/^With beta it says how likely customers are to leave at a renewal/),
      expect.stringMatching(/^At the first renewal 13\.06% of the customers leave/),
    ]);
    expect(told(cells, "D4", { anchor: "C1", spill }).notes[1]).toMatch(/^Above 1: each customer is more and more/);
    expect(told(cells, "D4", { anchor: "C1", spill }, "fr").notes[1]).toMatch(/^Au-dessus de 1/);
  });

  test.each(LOCALES)("a projection says what it rests on, in %s", (locale) => {
    const projection = { A1: 0.668088, B1: 3.806095, C1: { formula: "=CLV.SBG.DERL(A1:B1,0.1,8)", value: 7.53 } };
    const { sentence: said, notes } = told(projection, "C1", {}, locale);
    expect(said).toMatch({ en: /in contract 8 is expected to renew/, fr: /dans son contrat 8 devrait/ }[locale]);
    expect(notes).toEqual([explainTexts.restsOnSurvivors[locale], explainTexts.nextRenewalIncluded[locale]]);
  });

  test("a fit of occasions tells how often they are taken, and how many leave", () => {
    const fit: Cells = {
      A1: { formula: "=CLV.BGBB.FIT(F1:F90000,G1:G90000,H1:H90000)", value: "key" },
      B1: "value",
      ...Object.fromEntries(
        [
          ["bgbb_alpha", 1.2],
          ["bgbb_beta", 0.8],
          ["bgbb_gamma", 0.6],
          ["bgbb_delta", 2.4],
        ].flatMap(([key, value], i) => [
          [`A${i + 2}`, key!],
          [`B${i + 2}`, value!],
        ]),
      ),
    };
    const around = { anchor: "A1", spill: { rows: 7, columns: 3 } };
    expect(told(fit, "B3", around).notes[1]).toBe(
      "While they are customers, they take 60% of the opportunities on average.",
    );
    expect(told(fit, "B4", around).notes[1]).toBe(
      "Before the next opportunity, 20% of new customers leave for good on average.",
    );
  });
});

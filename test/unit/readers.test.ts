import fc from "fast-check";
import { CoreError } from "../../src/core/CoreError";
import { InputError } from "../../src/functions/cellError";
import { cellReader } from "../../src/functions/cellReader";
import { readerOf, readers } from "../../src/functions/readers";
import { LAST_DAY } from "../../src/vocabulary/calendar";
import { plainDecimal } from "../../src/vocabulary/plainDecimal";
import type { TermId } from "../../src/vocabulary/terms";
import { units } from "../../src/vocabulary/units";
import { BAD } from "../support/faults";

/** A term of each way of reading. */
const TERMS = {
  number: "revenue",
  period: "from_period",
  date: "data_cutoff",
  text: "data_source",
  choice: "vat",
  key: "lever",
} as const satisfies Record<string, TermId>;

const held = (basicValue: unknown): object => ({ type: "FormattedNumber", basicValue, numberFormat: "0" });
const refusal = (id: TermId, cell: unknown): CoreError | InputError => {
  try {
    readerOf(id).read(id, cell);
  } catch (error) {
    if (error instanceof CoreError || error instanceof InputError) return error;
    throw error;
  }
  throw new Error(`${id} takes ${String(cell)}`);
};

test("every unit has its reader", () => {
  expect(Object.keys(readers).sort()).toEqual(Object.keys(units).sort());
});

describe("a date", () => {
  const read = (cell: unknown): unknown => cellReader(TERMS.date, true)(cell);

  test.each<[cell: unknown, day: number]>([
    [45_352, 45_352],
    [45_352.999, 45_352],
    [1, 1],
    [1.5, 1],
    [60, 60],
    [LAST_DAY, LAST_DAY],
    [LAST_DAY + 0.999, LAST_DAY],
    [held(45_352.25), 45_352],
    ["2024-03-01", 45_352],
    ["2024-03-01 08:26:00", 45_352],
    ["1 mars 2024", 45_352],
    [held("2024-03-01"), 45_352],
  ])("%j is day %d", (cell, day) => expect(read(cell)).toBe(day));

  test.each<[cell: unknown, en: string, fr: string]>([
    [
      0,
      "data_cutoff must be a date between 1 January 1900 and 31 December 9999 (1 to 2958465); it is 0.",
      "data_cutoff doit être une date entre le 1er janvier 1900 et le 31 décembre 9999 (1 à 2958465)\u00a0; sa valeur est 0.",
    ],
    [
      0.5,
      "data_cutoff must be a date between 1 January 1900 and 31 December 9999 (1 to 2958465); it is 0.5.",
      "data_cutoff doit être une date entre le 1er janvier 1900 et le 31 décembre 9999 (1 à 2958465)\u00a0; sa valeur est 0,5.",
    ],
    [
      20_240_301,
      "data_cutoff must be a date between 1 January 1900 and 31 December 9999 (1 to 2958465); it is 20240301.",
      "data_cutoff doit être une date entre le 1er janvier 1900 et le 31 décembre 9999 (1 à 2958465)\u00a0; sa valeur est 20240301.",
    ],
    [
      "01/04/2024",
      "data_cutoff must be a date that can be read in one way; it is “01/04/2024”, which may mean 1 April 2024 or 4 January 2024.",
      "data_cutoff doit être une date lisible d’une seule façon\u00a0; sa valeur est «\u00a001/04/2024\u00a0», soit le 1er avril 2024, soit le 4 janvier 2024.",
    ],
    [
      "soon",
      "data_cutoff must be a date; it is “soon”.",
      "data_cutoff doit être une date\u00a0; sa valeur est «\u00a0soon\u00a0».",
    ],
    [true, "data_cutoff must be a date; it is TRUE.", "data_cutoff doit être une date\u00a0; sa valeur est VRAI."],
    [
      NaN,
      "data_cutoff must be a date; it is not a finite number.",
      "data_cutoff doit être une date\u00a0; sa valeur est un nombre non fini.",
    ],
    [
      {},
      "data_cutoff must be a date; it is a data type without a value.",
      "data_cutoff doit être une date\u00a0; sa valeur est un type de données sans valeur.",
    ],
  ])("%j is refused", (cell, en, fr) => expect(refusal(TERMS.date, cell).sentence).toEqual({ en, fr }));

  test("any time of a day is that day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_DAY }), fc.double({ min: 0, max: 0.999, noNaN: true }), (day, time) =>
        expect(read(day + time)).toBe(day),
      ),
    );
  });
});

describe.each([TERMS.text, TERMS.key] as const)("a text or a key: %s", (id) => {
  const read = (cell: unknown): unknown => cellReader(id, true)(cell);

  test.each<[cell: unknown, text: string]>([
    // a customer is the same one as a number and as a text; what an export wrote otherwise is kept
    [17_850, "17850"],
    ["17850", "17850"],
    ["17850.0", "17850.0"],
    ["00042", "00042"],
    [held(17_850), "17850"],
    [0, "0"],
    [-0, "0"],
    [0.1 + 0.2, "0.3"],
    [1e21, "1000000000000000000000"],
    [-2.5e-7, "-0.00000025"],
    [123_456_789_012_345, "123456789012345"],
    [1.5e300, `15${"0".repeat(299)}`],
    ["  Ann ", "Ann"],
    ["Ann  Lee", "Ann  Lee"],
    ["ANN", "ANN"],
    ["\u00a0Ann\u00a0", "Ann"],
    ["\ufeffann@example.com\u200b", "ann@example.com"],
    ["17\u200b850", "17850"],
    ["\u200b Ann", "Ann"],
    ["Élodie", "Élodie"],
    ["=1+1", "=1+1"],
    ["TRUE", "TRUE"],
    ["2024-03-01", "2024-03-01"],
  ])("%j is %j", (cell, text) => expect(read(cell)).toBe(text));

  test.each(["\u200b", " \ufeff "])("signs that nobody sees are blank: %j", (cell) => {
    expect(read(cell)).toBeUndefined();
    expect(() => cellReader(id, false)(cell)).toThrow(/it is blank/);
  });

  test("truth values, and numbers that are none, are refused", () => {
    expect(refusal(id, true).sentence.en).toMatch(/^\w+ must be a .*; it is TRUE\.$/);
    expect(refusal(id, NaN).sentence.fr).toMatch(/^\w+ doit être une? .*\u00a0; sa valeur est un nombre non fini\.$/);
  });

  test("a number and its text are one, and spaces around make no other", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer(), fc.nat(1e15 - 1), fc.double({ noNaN: true, noDefaultInfinity: true })),
        fc.constantFrom("", " ", "\u00a0", "\u200b"),
        (number, around) => {
          const text = read(number) as string;
          expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
          expect(read(around + text + around)).toBe(text);
          expect(Number(text)).toBeNear(number, 1e-14);
        },
      ),
    );
  });
});

test("a plain decimal has every digit that a cell shows, and no exponent", () => {
  expect(
    [1e-7, 1.25e-10, 123e21, -1e22, 1.7976931348623157e308].map((value) => plainDecimal(value).replace(/0{10,}/, "…")),
  ).toEqual(["0.0000001", "0.000000000125", "123…", "-1…", "17976931348623157…"]);
});

test("a blank is an error where a value is needed, and only there", () => {
  for (const id of Object.values(TERMS)) {
    for (const blank of [undefined, null, "", " \u00a0 ", held("")]) {
      expect(cellReader(id, true)(blank)).toBeUndefined();
      expect(() => cellReader(id, false)(blank)).toThrow(/^\w+ must be .*; it is blank\.$/);
    }
  }
});

test("an error value goes through each reader, in any of its shapes", () => {
  for (const id of Object.values(TERMS)) {
    for (const [kind, code] of [
      ["error as text", "#N/A"],
      ["error as object", "#DIV/0!"],
      ["reference error", "#REF!"],
      ["error without text", "#NUM!"],
      ["error of the runtime", "#NULL!"],
    ] as const) {
      const error = refusal(id, BAD[kind]) as InputError;
      expect([error.code, error.cell]).toEqual([code, BAD[kind]]);
      expect(error.sentence.en).toMatch(new RegExp(`^${id} must be .*; it is ${code.replace("?", "\\?")}\\.$`));
    }
  }
});

test("whatever stands in a cell is read, or refused in both languages", () => {
  for (const id of Object.values(TERMS)) {
    for (const cell of Object.values(BAD)) {
      try {
        const value = readerOf(id).read(id, cell);
        expect(value === undefined || typeof value === "string" || Number.isFinite(value)).toBe(true);
      } catch (error) {
        expect(error instanceof CoreError || error instanceof InputError).toBe(true);
        const { en, fr } = (error as CoreError).sentence;
        expect(en).toMatch(/^\w+ must be \S.*; it is \S.*\.$/su);
        expect(fr).toMatch(/^\w+ doit être \S.*\u00a0; sa valeur est \S.*\.$/su);
      }
    }
  }
});

import { formulaParts, withSeparator, shownArgument } from "../../src/taskpane/functions/withSeparator";
import { formatValue } from "../../src/taskpane/parts/figures/formatFigure";
import { typesetFormula } from "../../src/taskpane/parts/formula/typesetFormula";
import { readCatalogue } from "../support/catalogue";

describe("withSeparator", () => {
  test("keeps the formula of every example", () => {
    for (const { formula } of readCatalogue().flatMap(({ examples }) => examples))
      expect(withSeparator(formula)).toBe(formula);
  });

  test("changes the separator, not the commas inside a text", () => {
    expect(withSeparator('=CLV.CONVERTCHURN(0.6, "a, ""b""", "month")', "; ")).toBe(
      '=CLV.CONVERTCHURN(0.6; "a, ""b"""; "month")',
    );
  });

  test("leaves alone what is no call", () => {
    expect(withSeparator("=A1")).toBe("=A1");
    expect(formulaParts("=CLV.X()")).toEqual({ head: "=CLV.X(", arguments: [], tail: ")" });
  });
});

test("an argument shows as a cell would show it", () => {
  expect([2.6666666666666665, 0.4125, 1000000, "year"].map(shownArgument)).toEqual([
    "2.6667",
    "0.4125",
    "1000000",
    '"year"',
  ]);
});

describe("typesetFormula", () => {
  test("knows the arguments by place, sets real signs and raises exponents", () => {
    expect(typesetFormula("aov * (1 - churn_rate)^k / 2^aov", ["aov", "churn_rate"])).toEqual([
      { argument: 0, name: "aov" },
      " ",
      "×",
      " ",
      "(",
      "1",
      " ",
      "−",
      " ",
      { argument: 1, name: "churn_rate" },
      ")",
      { exponent: "k" },
      " ",
      "÷",
      " ",
      "2",
      { exponent: { argument: 0, name: "aov" } },
    ]);
  });

  test("an exponent in parentheses stays on the line", () => {
    expect(typesetFormula("a^(b - 1)", [])).toEqual(["a", "^", "(", "b", " ", "−", " ", "1", ")"]);
  });

  test.each(readCatalogue().map(({ id, formula }) => [id, formula] as const))(
    "%s is in symbols both languages share",
    (_, formula) => {
      const words = formula.match(/[A-Za-z_]\w*/g) ?? [];
      expect(
        words.filter((word) =>
          ["of", "over", "with", "if", "for", "and", "plus", "times", "above", "whole"].includes(word),
        ),
      ).toEqual([]);
    },
  );
});

describe("formatValue", () => {
  test.each([
    [25, "money", "25", "25"],
    [45.833333333333336, "money", "45.83", "45,83"],
    [27.5, "money", "27.50", "27,50"],
    [470000, "money", "470,000", "470\u00A0000"],
    [-1234.5, "money", "−1,234.50", "−1\u00A0234,50"],
    [0.4125, "rate", "41.25%", "41,25\u00A0%"],
    [0.6, "rate", "60%", "60\u00A0%"],
    [0.007974140428903742, "rate", "0.797%", "0,797\u00A0%"],
    [0.07351407010041, "rate", "7.35%", "7,35\u00A0%"],
    [2.6666666666666665, "number", "2.6667", "2,6667"],
    [2.6666666666666665, "ratio", "2.6667", "2,6667"],
    [0, "rate", "0%", "0\u00A0%"],
    ["aov", "key", "aov", "aov"],
  ] as const)("%s as %s", (value, unit, en, fr) => {
    expect([formatValue(value, unit, "en"), formatValue(value, unit, "fr")]).toEqual([en, fr]);
  });
});

import { periodOf, periods, type PeriodId } from "../../src/vocabulary/periods";
import { call } from "../support/functions";

test.each<[PeriodId | undefined, string[]]>([
  ["day", ["day", "Daily", "jour", "par jour", "quotidien", "journalière", "à la journée"]],
  ["week", ["WEEK", "weekly", "hebdomadaire", "hebdo", "à la semaine", "chaque semaine"]],
  [
    "month",
    [
      "month",
      "monthly",
      "per month",
      "a month",
      "mensuel",
      "mensuelle",
      "MENSUELS",
      "mois",
      "par mois",
      "/mois",
      "/ month",
      "month.",
      "mo\u200bnth",
      "\u00a0month ",
      "1 month",
      "one month",
    ],
  ],
  [
    "quarter",
    ["quarter", "Quarters", "quarterly", "trimestre", "trimestriel", "trimestrielle", "par trimestre", "per quarter"],
  ],
  [
    "year",
    [
      "year",
      "yearly",
      "annual",
      "annually",
      "p.a.",
      "P.A.",
      "p. a.",
      "pa",
      "p/a",
      "per annum",
      "per year",
      "an",
      "par an",
      "année",
      "anne\u0301e",
      "annee",
      "annuel",
      "annuelle",
      "à l’année",
      "\uff59\uff45\uff41\uff52",
    ],
  ],
  [
    undefined,
    [
      "",
      "fortnight",
      "semester",
      "semestriel",
      "biweekly",
      "bimonthly",
      "biennial",
      "per",
      "a",
      "par",
      "12 months",
      "2 years",
      "every other month",
      "x".repeat(1000),
      "toString",
    ],
  ],
])("%s: %j", (id, words) => {
  for (const word of words) expect([word, periodOf(word)]).toEqual([word, id]);
});

test("no word stands for two periods", () => {
  const words = Object.values(periods).flatMap(({ words: spoken }) => Object.values<readonly string[]>(spoken).flat());
  expect(new Set(words).size).toBe(words.length);
});

test("a quarter is three months, and a quarter of a year", () => {
  expect(periods.quarter.days).toBe(3 * periods.month.days);
  expect(4 * periods.quarter.days).toBe(periods.year.days);
  expect(call("CONVERTDISCOUNT", [0.01, "mensuel", "trimestriel"])).toBeNear(1.01 ** 3 - 1, 1e-13);
  expect(call("CONVERTCHURN", [0.19, "p.a.", "per annum"])).toBeNear(0.19, 1e-14);
});

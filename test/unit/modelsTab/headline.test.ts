import type { Comparison, Result, TriedModel } from "../../../src/core/models/compareModels";
import { headline } from "../../../src/taskpane/models/headline";

const result = (meanAbsoluteError: number, gini: number | undefined): Result => ({
  total: 10,
  totalError: 0.1,
  meanAbsoluteError,
  gini,
});

function comparison(models: readonly (readonly [error: number, gini: number])[], pace = result(1, 0.6)): Comparison {
  const ids = ["bgnbd", "mbgnbd", "paretonbd", "bgcnbd"] as const;
  const tried = models.map(([error, gini], i) => ({
    model: ids[i]!,
    rhythm: 1,
    ...result(error, gini),
  })) as TriedModel[];
  return {
    tried,
    untried: [],
    actual: 9,
    customers: 20,
    weeks: new Float64Array(0),
    repeats: new Float64Array(8),
    pace,
    byPurchases: { gini: 0.5 },
    recommended: tried[0]?.model,
  };
}

test("all, some or none of the models beat the old pace", () => {
  expect(
    headline(
      comparison([
        [0.7, 0.7],
        [0.8, 0.7],
      ]),
    ),
  ).toEqual({ key: "eachBeatsPace", count: "two" });
  expect(
    headline(
      comparison([
        [0.7, 0.7],
        [0.8, 0.7],
        [1.1, 0.7],
      ]),
    ),
  ).toEqual({
    key: "someBeatPace",
    values: { some: "2", count: "3" },
  });
  expect(headline(comparison([[0.7, 0.7]]))).toEqual({ key: "oneBeatsPace", values: { name: "BG/NBD" } });
  expect(
    headline(
      comparison([
        [1, 0.9],
        [1.2, 0.9],
      ]),
    ),
  ).toEqual({ key: "noneBeatsPace" });
});

test("a rule that costs nothing and ranks as well is the news", () => {
  expect(
    headline(
      comparison([
        [0.7, 0.6],
        [0.8, 0.7],
      ]),
    ),
  ).toEqual({ key: "rankedAsWell" });
  // where nobody bought, no order is better than another
  expect(
    headline(
      comparison(
        [
          [0.7, 0.6],
          [0.8, 0.7],
        ],
        result(1, undefined),
      ),
    ),
  ).toMatchObject({ key: "eachBeatsPace" });
});

test("without a fit there is no model", () => {
  expect(headline(comparison([]))).toEqual({ key: "noModelFits" });
});

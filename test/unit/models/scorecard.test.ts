import fc from "fast-check";
import { samePace } from "../../../src/core/models/holdout";
import { purchaseModels } from "../../../src/core/models/purchaseModels";
import { scorecard } from "../../../src/core/models/scorecard";
import type { PurchaseModelId } from "../../../src/vocabulary/purchaseModelWords";
import { cdnowSplit, grocerySplit, type ReferenceSplit } from "../../support/referenceCustomers";
import { describeWithData } from "../../support/referenceData";

const actualOf = ({ after }: ReferenceSplit): number[] => after.map((days) => days.length);
const customersOf = ({ before }: ReferenceSplit) =>
  before.ids.map((_, i) => ({
    repeatPurchases: before.repeatPurchases[i]!,
    recency: before.recency[i]!,
    age: before.age[i]!,
  }));

function predictedBy(model: PurchaseModelId, split: ReferenceSplit, horizon: number): number[] {
  const { fit, withParameters } = purchaseModels[model](split.before);
  const fitted = withParameters(fit.parameters);
  return customersOf(split).map((customer) =>
    fitted
      .phaseChances(customer)
      .reduce(
        (sum, chance, phase) =>
          sum + fitted.active(customer) * chance * fitted.expected({ ...customer, phase }, horizon),
        0,
      ),
  );
}

// facts of two or more programs that agree to the digits printed
describeWithData("CDNOW, 39 weeks, 1,882 purchases", () => {
  const split = cdnowSplit();
  const actual = actualOf(split);

  test.each([
    ["paretonbd", 1666, 0.7545, 0.673],
    ["bgnbd", 1653, 0.7855, 0.662],
    ["mbgnbd", 1577, 0.7648, 0.664],
  ] as const)("%s: total %d, error %d, Gini %d", (model, total, error, gini) => {
    const { truth, predicted } = scorecard(actual, predictedBy(model, split, 39));
    expect([truth.total, Math.round(predicted.total)]).toEqual([1882, total]);
    expect(predicted.totalError()).toBeNear(predicted.total / 1882 - 1, 1e-12);
    expect(predicted.meanAbsoluteError).toBeNear(error, 1e-4);
    expect(predicted.gini()).toBeNear(gini, 1e-3);
  });

  test("the rules that cost nothing", () => {
    const { repeatPurchases, age } = split.before;
    const pace = scorecard(
      actual,
      repeatPurchases.map((x, i) => samePace(x, age[i]!, 39)),
    ).predicted;
    expect(Math.round(pace.total)).toBe(2930);
    expect(pace.meanAbsoluteError).toBeNear(1.0237, 1e-4);
    expect(pace.gini()).toBeNear(0.666, 1e-3);
    const again = scorecard(actual, actual, repeatPurchases).samePace!;
    expect(again.total).toBe(2457);
    expect(again.gini()).toBeNear(0.66, 1e-3);
    const none = scorecard(
      actual,
      actual.map(() => 0),
    ).predicted;
    expect(none.meanAbsoluteError).toBeNear(0.7985, 1e-4);
    // nobody is put before anybody
    expect(Math.abs(none.gini())).toBeLessThan(1e-12);
    expect(none.bestTenth()).toBeNear(Math.ceil(235.7) / 2357, 1e-12);
  });
});

describeWithData("grocery, 52 weeks, 3,389 purchases", () => {
  const split = grocerySplit();
  test.each([
    ["mbgcnbd", 3812, 1.4],
    ["mbgnbd", 4025, 1.513],
    ["paretonbd", 3991, 1.508],
  ] as const)("%s: total %d, error %d", (model, total, error) => {
    const { truth, predicted } = scorecard(actualOf(split), predictedBy(model, split, 52));
    expect([truth.total, Math.round(predicted.total)]).toEqual([3389, total]);
    expect(predicted.meanAbsoluteError).toBeNear(error, 4e-4);
  });

  test("same pace", () => {
    const { repeatPurchases, age } = split.before;
    const { predicted } = scorecard(
      actualOf(split),
      repeatPurchases.map((x, i) => samePace(x, age[i]!, 52)),
    );
    expect(Math.round(predicted.total)).toBe(6358);
    expect(predicted.meanAbsoluteError).toBeNear(2.565, 4e-4);
  });
});

describe("for any customers", () => {
  const customers = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 })), {
    minLength: 2,
    maxLength: 60,
  });
  const figures = (rows: readonly (readonly [number, number])[]): number[] => {
    const { predicted, deciles } = scorecard(
      rows.map(([actual]) => actual),
      rows.map(([, guess]) => guess / 4),
    );
    return [
      predicted.total,
      predicted.meanAbsoluteError,
      predicted.gini(),
      predicted.bestTenth(),
      ...deciles.flatMap(({ actual, predicted: mean }) => [actual ?? -1, mean ?? -1]),
    ];
  };
  const isMixed = (rows: readonly (readonly [number, number])[]): boolean =>
    rows.some(([actual]) => actual !== rows[0]![0]);

  test("the order of rows changes nothing, also where predictions are the same", () => {
    fc.assert(
      fc.property(customers.filter(isMixed), fc.integer(), (rows, turn) => {
        const at = ((turn % rows.length) + rows.length) % rows.length;
        const turned = [...rows.slice(at), ...rows.slice(0, at)].reverse();
        figures(turned).forEach((figure, i) => expect(figure).toBeNear(figures(rows)[i]!, 1e-12));
      }),
    );
  });

  test("the truth scores 1, its mirror image -1, and deciles hold all", () => {
    fc.assert(
      fc.property(customers.filter(isMixed), (rows) => {
        const actual = rows.map(([came]) => came);
        const { truth, predicted, deciles } = scorecard(
          actual,
          actual.map((came) => -came),
        );
        expect(truth.gini()).toBe(1);
        expect(predicted.gini()).toBeNear(-1, 1e-12);
        const sizes = deciles.map(
          (_, tenth) => Math.ceil(((tenth + 1) * rows.length) / 10) - Math.ceil((tenth * rows.length) / 10),
        );
        const held = deciles.reduce((sum, { actual: mean }, tenth) => sum + (mean ?? 0) * sizes[tenth]!, 0);
        expect(held).toBeNear(truth.total, 1e-12);
      }),
    );
  });
});

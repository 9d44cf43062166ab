import { fitBetaGeometric, fitRegular } from "../../../src/core/models/betaGeometric";
import { fitModels, type FittedModels } from "../../../src/core/models/fitModels";
import type { FittedModel } from "../../../src/core/models/fitPurchases";
import { modelWith } from "../../../src/core/models/purchaseModels";
import type { PurchaseColumns } from "../../../src/core/models/purchaseRows";
import { columnsOf, compressedTable } from "../../support/compressedTable";
import { cdnow } from "../../support/referenceCustomers";
import { describeWithData } from "../../support/referenceData";
import { simulatedBetaGeometric } from "../../support/simulatedCustomers";

const of = ({ fitted }: FittedModels, id: string): FittedModel => fitted.find(({ model }) => model === id)!;
const base = { seed: 7, customers: 600, parameters: [0.5, 6, 0.8, 2.4] };
const customers = simulatedBetaGeometric(base, { regularity: 1, leavesAtFirst: 0 });
const inRhythm = simulatedBetaGeometric(
  { seed: 3, customers: 600, parameters: [1.33, 2.81, 0.42, 0.79] },
  { regularity: 2, leavesAtFirst: 1 },
);

// figures of the paper, and of two or more programs that agree to the digits printed
describeWithData("CDNOW until 30 September 1997, compressed", () => {
  const found = fitModels(columnsOf(compressedTable(cdnow())));

  test("BG/NBD is that of the paper; AIC and customers still active are those of the plain list", () => {
    const { fit, aic, active } = of(found, "bgnbd");
    for (const [i, printed] of [0.243, 4.414, 0.793, 2.426].entries())
      expect(fit.parameters[i]).toBeNear(printed, 2e-3);
    expect(fit.customers).toBe(2357);
    expect(aic).toBeNear(19_172.858414, 1e-9);
    expect(Math.round(active)).toBe(1917);
    expect(of(found, "paretonbd").aic).toBeNear(19_197.952358, 1e-9);
  });

  test("buys by chance: a rhythm is looked for in vain", () => {
    expect(found.unfitted).toEqual([
      { model: "bgcnbd", reason: "noRhythm" },
      { model: "mbgcnbd", reason: "noRhythm" },
    ]);
  });
});

test("the fits are those of the functions, weights and all", () => {
  const shares: number[] = [];
  const columns = columnsOf(compressedTable(inRhythm, Math.round));
  const found = fitModels(columns, (share) => shares.push(share));
  expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  const plain = fitBetaGeometric(columns, 1);
  expect(of(found, "mbgnbd").fit.parameters).toEqual(plain.parameters);
  expect(of(found, "mbgnbd").aic).toBeNear(2 * (4 - plain.logLikelihood), 1e-12);
  const regular = fitRegular(columns, 1);
  expect(of(found, "mbgcnbd").rhythm).toBe(regular.regularity);
  // the rhythm is a parameter as well
  expect(of(found, "mbgcnbd").aic).toBeNear(2 * (5 - regular.logLikelihood), 1e-12);
});

test("rows that stand for several are as many customers: models and who is active agree with a row each", () => {
  const [each, together] = [fitModels(customers), fitModels(columnsOf(compressedTable(customers)))];
  expect(together.fitted.map(({ model }) => model)).toEqual(each.fitted.map(({ model }) => model));
  for (const { model, fit, aic, active } of together.fitted) {
    const plain = of(each, model);
    fit.parameters.forEach((value, i) => expect(value).toBeNear(plain.fit.parameters[i]!, 1e-6));
    expect(aic).toBeNear(plain.aic, 1e-10);
    expect(active).toBeNear(plain.active, 1e-6);
  }
});

test("who is active, one by one", () => {
  const { fit, active } = of(fitModels(customers), "mbgnbd");
  const model = modelWith("mbgnbd", fit.parameters);
  const { repeatPurchases, recency, age } = customers;
  const all = Array.from(age, (seen, i) =>
    model.active({ repeatPurchases: repeatPurchases[i]!, recency: recency[i]!, age: seen }),
  );
  expect(active).toBeNear(
    all.reduce((sum, chance) => sum + chance, 0),
    1e-10,
  );
});

test("without the times between purchases there is no model of regular buyers, and the others are the same", () => {
  const { repeatPurchases, recency, age } = inRhythm;
  const [found, whole] = [fitModels({ repeatPurchases, recency, age }), fitModels(inRhythm)];
  expect(found.unfitted).toEqual([
    { model: "bgcnbd", reason: "noIntervals" },
    { model: "mbgcnbd", reason: "noIntervals" },
  ]);
  expect(of(found, "paretonbd")).toEqual(of(whole, "paretonbd"));
});

test("customers of whom no model makes anything: each says why", () => {
  const once: PurchaseColumns = { repeatPurchases: [0, 0], recency: [0, 0], age: [12, 20], weights: [40, 7] };
  const { fitted, unfitted } = fitModels({ ...once, logIntervals: [0, 0] });
  expect(fitted).toEqual([]);
  expect(unfitted).toHaveLength(5);
  for (const { reason } of unfitted) expect(typeof reason === "string" ? reason : reason.en).toContain("again");
});

import { compareRetention } from "../../../src/core/models/compareRetention";
import { retentionOutlook } from "../../../src/core/models/retentionOutlook";

/** Table 1 of Fader & Hardie (2007), years 0 to 7, of 1,000 customers. */
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
const regular = [1000, 631, 468, 382, 326, 289, 262, 241];

// chances: scipy.stats.chi2.sf of twice the difference of the optima that scipy finds on the closed forms
test.each([
  ["High End", highEnd, 11.68786835392666, 6.290892970395893e-4, "bdw"],
  ["Regular", regular, 1.3247111122177557, 0.24974830035356388, "sbg"],
] as const)("%s: likelihood ratio, its chance, and the model that follows", (_, survivors, ratio, chance, model) => {
  const { test: found, recommended, tried, customers, cohorts } = compareRetention([survivors]);
  expect(found!.ratio).toBeNear(ratio, 1e-9);
  expect(found!.chance).toBeNear(chance, 1e-9);
  expect(recommended).toBe(model);
  expect([customers, cohorts]).toEqual([1000, 1]);
  tried.forEach(({ aic, fit }, i) => {
    expect(aic).toBeNear(2 * (2 + i) - 2 * fit.logLikelihood, 1e-12);
  });
});

test("cohorts of different ages are pooled by age, and survival is the product", () => {
  const { retention, survival, cohorts, customers } = compareRetention([
    [100, 80, 60],
    [200, 180, undefined],
    [50, undefined, undefined],
    [],
  ]);
  expect(retention).toEqual([260 / 300, 60 / 80]);
  expect(survival[2]).toBeNear((260 / 300) * (60 / 80), 1e-15);
  expect([cohorts, customers]).toEqual([2, 300]);
});

test("retention that does not rise: sBG has no fit and says why, BdW is what is left", () => {
  const {
    tried,
    untried,
    test: found,
    recommended,
  } = compareRetention([[1000, 952, 833, 690, 556, 444, 357, 290, 238]]);
  expect(untried.map(({ model }) => model)).toEqual(["sbg"]);
  expect(untried[0]!.reason.en).toMatch(/^sBG has no best fit for these data: retention does not rise/);
  expect(tried.map(({ model }) => model)).toEqual(["bdw"]);
  expect([found, recommended]).toEqual([undefined, "bdw"]);
});

test("nobody left, or too few ages: no model, and the sentence of each", () => {
  const still = compareRetention([[10, 10, 10, 10]]);
  expect(still.recommended).toBeUndefined();
  expect(still.untried.map(({ reason }) => reason.en)).toEqual([
    expect.stringMatching(/^Nobody has left/),
    expect.stringMatching(/^Nobody has left/),
  ]);
  const short = compareRetention([[10, 8, 7]]);
  expect(short.untried.map(({ reason }) => reason.en)).toEqual([expect.stringMatching(/reach 3 ages .* reach 2/)]);
});

test("survivors that rise are an error of the data, not of a model", () => {
  expect(() => compareRetention([[10, 12]])).toThrow(/must not rise/);
});

test("what is to come of High End under sBG at 10 %, and with no discount the reason", () => {
  const [sbg] = compareRetention([highEnd]).tried;
  const outlook = retentionOutlook(sbg!, 12, 0.1, [1, 8]);
  // S(8 to 12) 46.04 43.58 41.42 39.51 37.80 %
  expect(outlook.survival.slice(8).map((share) => (100 * share).toFixed(2))).toEqual([
    "46.04",
    "43.58",
    "41.42",
    "39.51",
    "37.80",
  ]);
  expect(outlook.retention).toHaveLength(12);
  expect(outlook.lifetime).toBeNear(5.92225, 1e-5);
  expect(outlook.residual.map((periods) => (periods as number).toFixed(4))).toEqual(["5.4145", "7.5296"]);
  expect(retentionOutlook(sbg!, 1, 0, [1]).lifetime).toMatchObject({
    en: expect.stringMatching(/has no end/) as string,
  });
});

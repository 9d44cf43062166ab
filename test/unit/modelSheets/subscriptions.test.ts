import { retentionOutlook } from "../../../src/core/models/retentionOutlook";
import { subscriptionSheet } from "../../../src/modelSheets/subscriptionSheet";
import type { SubscriptionTables } from "../../../src/modelSheets/SubscriptionTables";
import { cellAddress } from "../../../src/formula/address";
import { LOCALES, type Locale } from "../../../src/vocabulary/locale";
import { cutOnPlan, goldenLines, shownPlan } from "../../support/shownPlan";
import { cohortTables, datedTables, HIGH_END, REGULAR } from "../../support/subscriptionTables";

const [FIRST, ...OTHERS] = LOCALES;

/** So much of a line: the cells of another sheet are figures in its formulas here. */
const LONGEST = 160;

/** What each cell shows, to six digits, and the formulas: the sheet is one of formulas. */
function linesOf(tables: SubscriptionTables, locale: Locale): string[] {
  const { plan, headline } = subscriptionSheet(tables, { locale });
  const formulas = plan.cells.flatMap(({ content, ...at }) =>
    content && "formula" in content ? [`${cellAddress(at)} ${content.formula}`] : [],
  );
  return [
    ...goldenLines(plan, 6),
    ...formulas,
    [headline.label[locale], headline.value?.toPrecision(6), headline.format].join("\t"),
  ].map((line) => line.slice(0, LONGEST));
}

describe.each([
  ["survivors", cohortTables(HIGH_END)],
  ["start and end dates", datedTables()],
] as const)("%s", (_, tables) => {
  const first = linesOf(tables, FIRST);

  test(`in ${FIRST}`, () => {
    expect(`\n${first.join("\n")}\n`).toMatchSnapshot();
  });

  test.each(OTHERS)("in %s, where it differs", (locale) => {
    const others = linesOf(tables, locale).filter((line) => !first.includes(line));
    expect(`\n${others.join("\n")}\n`).toMatchSnapshot();
  });

  test.each(LOCALES)("every figure and text fits its place in %s", (locale) => {
    const cut = cutOnPlan(subscriptionSheet(tables, { locale }).plan, locale);
    expect(cut.filter((line) => !line.startsWith("B2 {"))).toEqual([]);
  });
});

// models.md and models-2.md: likelihoods, S(12) of either model, DEL and DERL at 10 %
test.each([
  ["High End", HIGH_END, [-1611.1581, -1605.3142], ["37.80", "40.39"], "5.92225", "BdW"],
  ["Regular", REGULAR, [-1680.2652, -1679.6028], ["17.00", "17.73"], "3.69491", "sBG"],
] as const)("the sheet of %s shows the published figures", (_, counts, likelihoods, projected, del, taken) => {
  const tables = cohortTables(counts);
  const { of } = shownPlan(subscriptionSheet(tables, { locale: "en" }).plan);
  expect(of("taken")).toBe(taken);
  expect(Number(of("likelihood_ratio"))).toBeNear(2 * (likelihoods[1] - likelihoods[0]), 2e-4);
  expect(Number(of("chance"))).toBeNear(tables.comparison.test!.chance, 1e-6);
  expect(["sbg", "bdw"].map((model) => (100 * Number(of(`${model}_still_12`))).toFixed(2))).toEqual(projected);
  expect(Number(of("sbg_del")).toFixed(5)).toBe(del);
  expect(Number(of("still_7"))).toBeNear(counts[7] / 1000, 1e-12);
});

test("survivors that the sheet counts are those of the pane, cohorts pooled", () => {
  const tables = datedTables();
  const { of } = shownPlan(subscriptionSheet(tables, { locale: "fr" }).plan);
  const { comparison } = tables;
  expect(comparison.cohorts).toBeGreaterThan(5);
  comparison.retention.forEach((share, i) => {
    expect(Number(of(`stay_${i + 1}`))).toBeNear(share, 1e-12);
  });
  const one = comparison.tried.find(({ model }) => model === "sbg")!;
  const { lifetime } = retentionOutlook(one, 1, 1.1 ** 0.25 - 1, []);
  expect(Number(of("sbg_del"))).toBeNear(lifetime as number, 1e-6);
});

test("where a model has no fit its cells say so, and the other one is taken", () => {
  const { of } = shownPlan(
    subscriptionSheet(cohortTables([1000, 952, 833, 690, 556, 444, 357, 290, 238]), { locale: "en" }).plan,
  );
  expect(of("taken")).toBe("BdW");
  expect(Number(of("bdw_del"))).toBeGreaterThan(1);
  expect(of("sbg_del")).toMatchObject({ error: "#N/A" });
});

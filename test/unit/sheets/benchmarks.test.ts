import { benchmarks } from "../../../src/template/benchmarks";
import { layout } from "../../../src/template/layout";
import type { Answers } from "../../../src/template/Template";
import { goldenSheet } from "../../support/goldenSheet";
import { shownPlan, type ShownPlan } from "../../support/shownPlan";

goldenSheet(benchmarks);

const shown = (changes: Answers): ShownPlan =>
  shownPlan(
    layout(benchmarks, "en", {
      sheetName: "Reference values",
      answers: { ...benchmarks.example("en"), ...changes },
      currency: "EUR",
      spelling: "clv",
    }),
  );

test("the weakest is the one furthest behind its reference, whichever way is better", () => {
  const of = shown({});
  expect(of.of("weakest_1")).toBe("Churn");
  expect(of.of("far_churn_rate_1")).toBeNear(1 - 0.6 / 0.52, 1e-14);
  // a cost above its reference is behind it as well, one below is not
  expect(shown({ cac: 34 }).of("weakest_1")).toBe("CLV to CAC");
  expect(shown({ cac: 42 }).of("weakest_1")).toBe("CAC");
  expect(shown({ cac: 20 }).of("far_cac_1")).toBeNear(1 - 20 / 28, 1e-14);
});

test("apart from it stands the lever that moves the value most", () => {
  expect(shown({}).of("most")).toBe("Order value, frequency");
  expect(shown({ aov: 31.37 }).of("most")).toBe("Order value, frequency");
  expect(shown({ margin_rate: 0.1 }).of("most")).toBe("Margin");
  expect(shown({ churn_rate: 0.1 }).of("most")).toBe("Churn");
});

test("where nothing is behind it says so, and without a reference nothing is said", () => {
  expect(shown({ churn_rate: 0.5, margin_rate: 0.42, cac: 20 }).of("weakest_1")).toBe("None behind");
  expect([2, 3].map((i) => shown({}).of(`weakest_${i}`))).toEqual(["–", "–"]);
  expect(shown({ ref_aov_2: 30 }).of("weakest_2")).toBe("Order value");
});

test("a reference without source or day is one to look at", () => {
  const said = (of: ShownPlan): unknown[] => of.cells.map(of.at);
  expect(said(shown({}))).not.toContain("look");
  for (const missing of ["source_1", "dated_1"]) expect(said(shown({ [missing]: "" }))).toContain("look");
  expect(said(shown({ ref_cac_3: 25 }))).toContain("look");
});

test("the headline is how far it is behind, and names it", () => {
  const first = (of: ShownPlan): unknown[] => of.cells.filter(({ row }) => row === 3 || row === 4).map(of.at);
  expect(first(shown({}))).toEqual(expect.arrayContaining(["Churn, the weakest, beside A in 2024", 1 - 0.6 / 0.52]));
  expect(first(shown({ sector_1: "" }))).toContain("Churn, the weakest");
  expect(first(shown({ churn_rate: 0.5, margin_rate: 0.42, cac: 20 }))).toContain("None behind");
});

test("a reference of 0 has no distance", () => {
  expect(shown({ ref_aov_1: 0 }).of("far_aov_1")).toBe("");
});

import fc from "fast-check";
import { evaluatePlan } from "../../src/files/evaluatePlan";
import { layout } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { figures, type ResultId, type Values } from "../../src/taskpane/wizard/figures";
import { resultFormula } from "../../src/taskpane/wizard/resultFormula";
import { questions } from "../../src/taskpane/wizard/steps";
import { terms } from "../../src/vocabulary/terms";
import { readCatalogue } from "../support/catalogue";
import { functionEntries } from "../support/writeTemplateFile";

const functions = readCatalogue();
const results = Object.values(questions).flatMap((question) =>
  question.results.map((spec) => [spec.id, spec] as const),
);

test.each(results)("%s is said as the function says it that the worksheet calls for it", (id, spec) => {
  const { parameters, returns } = functions.find((one) => one.id === spec.by)!;
  expect(returns).toEqual([id]);
  const call = `CLV.${spec.by}(${parameters.map(({ term }) => (spec.instead?.[term] ?? term).replaceAll(" ", "")).join(",")})`;
  const { cells } = layout(lifetimeValue, "en", { sheetName: "A", answers: {}, currency: "EUR", spelling: "clv" });
  expect(cells.find(({ key }) => key === id)?.content).toEqual({ formula: expect.stringContaining(call) as string });
  expect(
    resultFormula(spec, functions)!
      .match(/[a-z_]+/g)!
      .filter((word) => !(word in terms)),
  ).toEqual([]);
});

test("what stands for an argument keeps together, and nothing is said before the functions are there", () => {
  const { ltv_cac, aov } = Object.fromEntries(results) as Record<string, (typeof results)[number][1]>;
  expect([resultFormula(ltv_cac!, functions), resultFormula(aov!, functions), resultFormula(aov!, [])]).toEqual([
    "(clv - retention_cost) / cac",
    "revenue / orders",
    undefined,
  ]);
});

/** Figures that are possible together, one way or another. */
const answers = fc.record({
  revenue: fc.integer({ min: 1, max: 1e7 }),
  orders: fc.integer({ min: 1, max: 1e5 }),
  customers: fc.integer({ min: 1, max: 1e5 }),
  opening_stock: fc.integer({ min: 0, max: 1e6 }),
  stock_purchases: fc.integer({ min: 0, max: 1e6 }),
  closing_stock: fc.constant(0),
  margin_revenue: fc.integer({ min: 1, max: 1e7 }),
  customers_start: fc.integer({ min: 1_000, max: 2_000 }),
  customers_end: fc.integer({ min: 500, max: 900 }),
  customers_new: fc.integer({ min: 1, max: 500 }),
  acquisition_cost: fc.integer({ min: 1, max: 1e6 }),
  retention_cost: fc.integer({ min: 0, max: 100 }),
});
const ways = fc.constantFrom<Values>(
  {},
  { margin_typed: 0.4 },
  { cogs_typed: 80_000 },
  { churn_typed: 0.3 },
  { margin_typed: 0.4, churn_typed: 0.3 },
);

test("the wizard's figures are the worksheet's, whatever is typed, exact and rounded", () => {
  const SHOWN: Readonly<Partial<Record<ResultId, string>>> = { rating: "rating_word" };
  fc.assert(
    fc.property(answers, ways, fc.boolean(), (given, way, rounds) => {
      const values = { ...given, ...way };
      const plan = layout(lifetimeValue, "en", {
        sheetName: "A",
        answers: { ...values, round_steps: rounds ? "yes" : "no" },
        currency: "EUR",
        spelling: "clv",
      });
      const valueAt = evaluatePlan(plan, functionEntries);
      for (const [id, figure] of Object.entries(figures(values, rounds))) {
        const shown = valueAt(plan.cells.find(({ key }) => key === (SHOWN[id as ResultId] ?? id))!);
        if (typeof figure !== "number") expect([id, typeof shown]).toEqual([id, "object"]);
        else if (id === "rating") expect(shown).toBe(["loss", "fragile", "healthy", "underinvested"][figure - 1]);
        else expect(shown).toBeNear(figure, 1e-12);
      }
    }),
    { numRuns: 60 },
  );
});

import { evaluatePlan } from "../../../src/files/evaluatePlan";
import { aboutWords } from "../../../src/template/aboutSheet";
import { layout } from "../../../src/template/layout";
import { templates } from "../../../src/template/templates";
import type { Answers, Template } from "../../../src/template/Template";
import { checkOfName, type CheckId } from "../../../src/vocabulary/checks";
import { functionEntries } from "../../support/writeTemplateFile";

const IMPOSSIBLE = 1e9;
const VAT = { vat: aboutWords.including.en };
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** For every check of every template, answers that it has to flag; what is undefined is left blank. */
const FLAGGED: Readonly<
  Record<string, Partial<Record<CheckId, Readonly<Record<string, string | number | undefined>>>>>
> = {
  lifetimeValue: {
    figures_possible: { acquisition_cost: "n/a" },
    ties_out: { margin_accounts: 1 },
    revenues_agree: { margin_revenue: 500_000 },
    vat_excluded: VAT,
    orders_cover_customers: { orders: 1 },
    churn_possible: { customers_end: IMPOSSIBLE },
    churn_agrees: { churn_typed: 0.1 },
    periods_agree: { churn_typed: 0.01 },
    costs_entered: { acquisition_cost: 0 },
    customers_return: { customers: 40_000, churn_typed: 0.9 },
  },
  segments: {
    figures_possible: { revenue_2: -1 },
    ties_out: { margin_accounts: 1 },
    segments_complete: { revenue_1: undefined },
    vat_excluded: VAT,
    orders_cover_customers: { orders_1: 1 },
    churn_possible: { customers_end_1: IMPOSSIBLE },
    periods_agree: { customers_end_5: 299 },
    costs_entered: { cogs_1: 0 },
  },
  subscription: {
    figures_possible: { timing: 2 },
    ties_out: { margin_accounts: 1 },
    vat_excluded: VAT,
    mrr_ties: { mrr_end: 1 },
    churn_possible: { customers_end: IMPOSSIBLE },
    churn_agrees: { churn_typed: 0.5 },
    monthly_churn: { churn_typed: 0.5 },
    costs_entered: { service_cost: 0 },
  },
  levers: {
    figures_possible: { cac: "n/a" },
    changes_possible: { change_margin_rate: 60 },
    vat_excluded: VAT,
    periods_agree: { churn_rate: 0.01 },
  },
  benchmarks: {
    figures_possible: { cac: "n/a" },
    vat_excluded: VAT,
    periods_agree: { churn_rate: 0.01 },
  },
  scenarios: {
    figures_possible: { scenario_cost_2: "n/a" },
    scenarios_named: { scenario_1: undefined },
    changes_possible: { change_churn_rate_1: -90 },
    vat_excluded: VAT,
    orders_cover_customers: { orders: 1 },
    churn_possible: { customers_end: IMPOSSIBLE },
    periods_agree: { customers_end: 23_199 },
    costs_entered: { cogs: 0 },
  },
  tracking: {
    ties_out: { margin_accounts: 1 },
    rows_agree: { orders_1: undefined },
    vat_excluded: VAT,
    costs_entered: Object.fromEntries(MONTHS.map((n) => [`acquisition_cost_${n}`, 0])),
  },
};

/** What the checks of a template show. */
function checksOf(template: Template, answers: Answers): Partial<Record<CheckId, unknown>> {
  const plan = layout(template, "en", { sheetName: "x", answers, currency: "EUR", spelling: "clv" });
  const valueAt = evaluatePlan(plan, functionEntries);
  return Object.fromEntries(
    plan.names.flatMap(({ name, ...cell }) => {
      const check = checkOfName(name);
      return check ? [[check, valueAt(cell)]] : [];
    }),
  );
}

describe.each(templates.map((template) => [template.id, template] as const))("%s", (id, template) => {
  const example = template.example("en");
  const shown = checksOf(template, example);
  const flagged = FLAGGED[id]!;

  test("every check is tried", () => {
    expect(Object.keys(flagged).sort()).toEqual(Object.keys(shown).sort());
  });

  test.each(Object.keys(flagged) as CheckId[])("%s flags what is wrong, and a blank sheet never", (check) => {
    const wrong = Object.entries({ ...example, ...flagged[check] }).filter(
      (entry): entry is [string, string | number] => entry[1] !== undefined,
    );
    expect(["OK", "–"]).not.toContain(checksOf(template, Object.fromEntries(wrong))[check]);
    expect(["OK", "–"]).toContain(checksOf(template, {})[check]);
  });
});

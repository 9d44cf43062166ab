import { reduceWizard } from "../../src/taskpane/wizard/reduceWizard";
import { NUMBER_IDS } from "../../src/taskpane/wizard/fields";
import type { NumberId } from "../../src/taskpane/wizard/fields";
import { emptyWizard, figuresOf, valuesOf } from "../../src/taskpane/wizard/wizard";
import type { Wizard } from "../../src/taskpane/wizard/wizard";

const answered = (answers: Partial<Record<NumberId, string>>): Wizard =>
  Object.entries(answers).reduce((wizard, [field, text]) => reduceWizard(wizard, { type: "typed", field: field as NumberId, text }), emptyWizard("own"));
const sales = { revenue: "800000", orders: "40000", customers: "15000", opening_stock: "180000", stock_purchases: "450000", closing_stock: "160000" } as const;

test("the margin is taken on revenue until a second one is given: 800,000 throughout give 36.67", () => {
  const wizard = reduceWizard(answered({ ...sales, churn_typed: "60" }), { type: "churnWayChosen", way: "rate" });
  expect(figuresOf(wizard).clv).toBeNear(110 / 3, 1e-14);
});

test("what usually counts does so for a blank", () => {
  expect(valuesOf(answered({ revenue: "800000" }))).toEqual({ revenue: 800_000, margin_revenue: 800_000, retention_cost: 0, target_ratio: 3 });
});

// such a figure once stood under the refused answer, worked out with what usually counts
test.each<[NumberId, string, keyof ReturnType<typeof figuresOf>]>([
  ["margin_revenue", "a lot", "margin_rate"], ["margin_revenue", "1,234", "margin_rate"], ["margin_revenue", "40%", "margin_rate"], ["retention_cost", "none", "ltv_cac"],
])("%s, answered with %j, leaves no %s", (field, text, result) => {
  const others = { ...sales, customers_start: "15000", customers_end: "14200", customers_new: "8200", acquisition_cost: "246000" };
  expect(typeof figuresOf(answered(others))[result]).toBe("number");
  expect(figuresOf(answered({ ...others, [field]: text }))[result]).toBeUndefined();
});

test("no refused answer of any field leaves a figure that needs it", () => {
  for (const id of NUMBER_IDS) expect(valuesOf(answered({ [id]: "?" }))).not.toHaveProperty(id);
});

import { evaluatePlan } from "../../src/files/evaluatePlan";
import { sheetPlan } from "../../src/taskpane/wizard/sheetPlan";
import { functionEntries } from "../support/writeTemplateFile";
import { reduceWizard } from "../../src/taskpane/wizard/reduceWizard";
import { fieldsOf } from "../../src/taskpane/wizard/steps";
import { NUMBER_IDS, type NumberId } from "../../src/taskpane/wizard/fields";
import { emptyWizard, figuresOf, valuesOf, type Wizard } from "../../src/taskpane/wizard/wizard";

const answered = (answers: Partial<Record<NumberId, string>>): Wizard =>
  Object.entries(answers).reduce(
    (wizard, [field, text]) => reduceWizard(wizard, { type: "typed", field: field as NumberId, text }),
    emptyWizard("own"),
  );
const sales = {
  revenue: "800000",
  orders: "40000",
  customers: "15000",
  opening_stock: "180000",
  stock_purchases: "450000",
  closing_stock: "160000",
} as const;

test("the margin is taken on revenue until a second one is given: 800,000 throughout give 36.67", () => {
  const wizard = reduceWizard(answered({ ...sales, churn_typed: "60" }), { type: "churnWayChosen", way: "rate" });
  expect(figuresOf(wizard).clv).toBeNear(110 / 3, 1e-14);
});

test("what usually counts does so for a blank", () => {
  expect(valuesOf(answered({ revenue: "800000" }))).toEqual({
    revenue: 800_000,
    margin_revenue: 800_000,
    retention_cost: 0,
    target_ratio: 3,
  });
});

// such a figure once stood under the refused answer, worked out with what usually counts
test.each<[NumberId, string, keyof ReturnType<typeof figuresOf>]>([
  ["margin_revenue", "a lot", "margin_rate"],
  ["margin_revenue", "1,234", "margin_rate"],
  ["margin_revenue", "40%", "margin_rate"],
  ["retention_cost", "none", "ltv_cac"],
])("%s, answered with %j, leaves no %s", (field, text, result) => {
  const others = {
    ...sales,
    customers_start: "15000",
    customers_end: "14200",
    customers_new: "8200",
    acquisition_cost: "246000",
  };
  expect(typeof figuresOf(answered(others))[result]).toBe("number");
  expect(figuresOf(answered({ ...others, [field]: text }))[result]).toBeUndefined();
});

test("no refused answer of any field leaves a figure that needs it", () => {
  for (const id of NUMBER_IDS) expect(valuesOf(answered({ [id]: "?" }))).not.toHaveProperty(id);
});

describe("a margin that is already known", () => {
  const service = { revenue: "200000", orders: "4000", customers: "1000", churn_typed: "25" } as const;
  const by = (marginWay: Wizard["marginWay"], answers: Partial<Record<NumberId, string>>): Wizard => ({
    ...answered({ ...service, ...answers }),
    marginWay,
    churnWay: "rate",
  });

  test("as a rate: 50 × 4 × 60 % ÷ 25 % is 480, and the cost follows", () => {
    const { margin_rate, period_value, clv } = figuresOf(by("marginRate", { margin_typed: "60" }));
    expect([margin_rate, period_value]).toEqual([0.6, 120]);
    expect(clv).toBeNear(480, 1e-15);
  });

  test("as a cost: 80,000 of 200,000 leave 60 %, without any stock", () => {
    const { cogs, margin_rate, clv } = figuresOf(by("cost", { cogs_typed: "80000" }));
    expect([cogs, margin_rate]).toEqual([80_000, 0.6]);
    expect(clv).toBeNear(480, 1e-15);
  });

  test("what another way asks for does not count, and comes back with it", () => {
    const wizard = by("stock", {
      opening_stock: "0",
      stock_purchases: "100000",
      closing_stock: "0",
      cogs_typed: "80000",
      margin_typed: "90",
    });
    expect(figuresOf(wizard).margin_rate).toBe(0.5);
    expect(figuresOf({ ...wizard, marginWay: "cost" }).margin_rate).toBe(0.6);
    expect(figuresOf({ ...wizard, marginWay: "marginRate" }).margin_rate).toBe(0.9);
  });

  test.each([
    ["stock", ["opening_stock", "stock_purchases", "closing_stock", "margin_revenue"]],
    ["cost", ["cogs_typed", "margin_revenue"]],
    ["marginRate", ["margin_typed"]],
  ] as const)("by %s these are asked: %j", (marginWay, fields) => {
    expect(fieldsOf("margin", { marginWay, churnWay: "counts" }).map(({ id }) => id)).toEqual(fields);
  });

  test.each(["clv", "native"] as const)("the worksheet says the same in %s", (spelling) => {
    for (const wizard of [by("marginRate", { margin_typed: "60" }), by("cost", { cogs_typed: "80000" })]) {
      const plan = sheetPlan({ ...wizard, sheet: { ...wizard.sheet, spelling } }, "en", (address) => `=${address}`);
      const values = evaluatePlan(plan, functionEntries);
      const shown = (name: string): unknown => values(plan.names.find((named) => named.name === name)!);
      expect(shown("margin_rate")).toBeNear(0.6, 1e-15);
      expect(shown("cogs")).toBeNear(80_000, 1e-15);
      expect(shown("clv")).toBeNear(480, 1e-15);
    }
  });
});

import { exampleWizard } from "../../src/taskpane/wizard/example";
import { linkAction } from "../../src/taskpane/wizard/linkAction";
import { reduceWizard, type WizardAction } from "../../src/taskpane/wizard/reduceWizard";
import { nameProblem } from "../../src/taskpane/parts/sheet/nameProblem";
import { sheetNameOf } from "../../src/taskpane/wizard/sheetNameOf";
import { answersOf } from "../../src/taskpane/wizard/sheetPlan";
import { emptyWizard, type Wizard } from "../../src/taskpane/wizard/wizard";
import { companyA } from "../../src/template/companyA";

const after = (wizard: Wizard, ...actions: WizardAction[]): Wizard => actions.reduce(reduceWizard, wizard);
const linkTo = (address: string): string => `=${address}`;

test("a step is left only when nothing of it is refused", () => {
  const stopped = after(emptyWizard("own"), { type: "wentOn" });
  expect(stopped).toMatchObject({ step: "order", isChecked: true });
  const gone = after(
    stopped,
    { type: "typed", field: "revenue", text: "1000" },
    { type: "typed", field: "orders", text: "10" },
    { type: "wentOn" },
  );
  expect(gone).toMatchObject({ step: "frequency", isChecked: false });
  expect(after(gone, { type: "wentBack" }, { type: "wentBack" }).step).toBe("order");
});

test("a field that is emptied is no answer", () => {
  expect(
    after(
      emptyWizard("own"),
      { type: "typed", field: "revenue", text: "1" },
      { type: "typed", field: "revenue", text: "" },
    ).entries,
  ).toEqual({});
  expect(
    after(
      emptyWizard("own"),
      { type: "textTyped", field: "entity", text: "A" },
      { type: "textTyped", field: "entity", text: "" },
    ).texts,
  ).toEqual({});
});

test("a linked field keeps its figure when the link goes; typing replaces both", () => {
  const linked = after(emptyWizard("own"), linkAction("orders", { address: "Sales!B4", value: 40_000 }));
  expect(linked.entries.orders).toEqual({ address: "Sales!B4", value: 40_000 });
  expect(after(linked, { type: "unlinked", field: "orders" }).entries.orders).toEqual({ value: 40_000 });
  expect(after(linked, { type: "typed", field: "orders", text: "5" }).entries.orders).toEqual({ text: "5" });
});

test.each([
  ["", "cellEmpty"],
  [null, "cellEmpty"],
  ["x", "cellNotANumber"],
  [true, "cellNotANumber"],
  [NaN, "cellNotANumber"],
])("a cell with %p is refused until the field changes", (value, key) => {
  const refused = after(emptyWizard("own"), linkAction("orders", { address: "Sales!B4", value }));
  expect(refused).toMatchObject({ entries: {}, cellRefusal: { field: "orders", key, address: "Sales!B4" } });
  expect(after(refused, { type: "typed", field: "orders", text: "5" }).cellRefusal).toBeUndefined();
});

test("another choice for the worksheet ends the failure of the last try", () => {
  const failed = after(
    exampleWizard("en"),
    { type: "writingStarted" },
    { type: "writingFailed", reason: "nameTaken", code: undefined },
  );
  expect(failed.writing.status).toBe("failed");
  expect(after(failed, { type: "sheetChosen", choices: { name: "B" } })).toMatchObject({
    sheet: { name: "B" },
    writing: { status: "idle" },
  });
});

describe("the answers as the worksheet takes them", () => {
  test.each(["en", "fr"] as const)("the example's are Company A's (%s)", (locale) => {
    expect(answersOf(exampleWizard(locale), locale, linkTo)).toEqual({
      ...companyA(locale),
      round_steps: locale === "fr" ? "non" : "no",
    });
  });

  test("links are formulas; what the chosen way to churn does not ask stays out", () => {
    const wizard = after(
      exampleWizard("en"),
      { type: "linked", field: "orders", address: "Sales!B4", value: 40_000 },
      { type: "typed", field: "churn_typed", text: "60" },
      { type: "churnWayChosen", way: "rate" },
      { type: "sheetChosen", choices: { roundsSteps: true } },
    );
    const answers = answersOf(wizard, "fr", linkTo);
    expect(answers).toMatchObject({
      orders: { formula: "=Sales!B4" },
      churn_typed: 0.6,
      customers_new: 8_200,
      round_steps: "oui",
    });
    expect(answers).not.toHaveProperty("customers_start");
  });

  test("a name that looks like a formula stays a text", () => {
    expect(answersOf({ ...emptyWizard("own"), texts: { entity: '=HYPERLINK("x")' } }, "en", linkTo)["entity"]).toBe(
      '=HYPERLINK("x")',
    );
  });

  test("the second revenue is left to the sheet, which lets it follow the first", () => {
    expect(
      answersOf(after(exampleWizard("en"), { type: "typed", field: "margin_revenue", text: "" }), "en", linkTo),
    ).not.toHaveProperty("margin_revenue");
  });
});

describe("the name of the worksheet", () => {
  const named = (entity: string, period: string): string =>
    sheetNameOf({ ...emptyWizard("own"), texts: { entity, period_covered: period } }, "en");

  test.each([
    ["Company A", "year 2025", "Company A 2025"],
    ["Shop", "Q1", "Shop Q1"],
    ["A/B: [x]", "2025", "A B x 2025"],
    ["", "", "Customer lifetime value"],
    ["History", "", "History 1"],
    ["Historique", "", "Customer lifetime value"],
    ["A company with a very long name indeed", "2025", "A company with a very long name"],
  ])("%s, %s: %s", (entity, period, name) => {
    expect(named(entity, period)).toBe(name);
    expect(nameProblem(name)).toBeUndefined();
  });

  test.each([
    ["", "nameMissing"],
    ["x".repeat(32), "nameTooLong"],
    ["2025/26", "nameForbidden"],
    ["'A", "nameApostrophe"],
    ["history", "nameReserved"],
  ])("%s: %s", (name, key) => {
    expect(nameProblem(name)).toBe(key);
  });
});

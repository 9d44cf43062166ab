import { exampleWizard } from "../../src/taskpane/wizard/example";
import type { NumberId } from "../../src/taskpane/wizard/fields";
import { refusalsOf, warningsOf } from "../../src/taskpane/wizard/findings";
import { type QuestionId, STEP_IDS } from "../../src/taskpane/wizard/steps";
import { emptyWizard, type Wizard } from "../../src/taskpane/wizard/wizard";

const QUESTIONS = STEP_IDS.filter((id) => id !== "summary");

/** The worked example with some answers changed; null takes one away. */
function exampleWith(changes: Partial<Record<NumberId, number | string | null>>, wizard: Partial<Wizard> = {}): Wizard {
  const example = exampleWizard("en");
  const changed = Object.entries(changes)
    .filter(([, value]) => value !== null)
    .map(([id, value]) => [id, typeof value === "string" ? { text: value } : { value }]);
  const kept = Object.entries(example.entries).filter(([id]) => !(id in changes));
  return { ...example, ...wizard, entries: Object.fromEntries([...kept, ...changed]) as Wizard["entries"] };
}

const keys = (wizard: Wizard, id: QuestionId): unknown[] =>
  refusalsOf(wizard, id).map(({ field, says }) => [field, "key" in says ? says.key : says.en]);
const titles = (wizard: Wizard, id: QuestionId): string[] => warningsOf(wizard, id).map(({ title }) => title);

test("nothing of the worked example is refused; its two revenues are asked about", () => {
  const example = exampleWizard("en");
  expect(QUESTIONS.flatMap((id) => keys(example, id))).toEqual([]);
  expect(QUESTIONS.flatMap((id) => titles(example, id))).toEqual(["twoRevenuesTitle"]);
});

test("without answers every step but the optional ones misses its fields", () => {
  const refused = QUESTIONS.filter((id) => refusalsOf(emptyWizard("own"), id).length > 0);
  expect(refused).toEqual(["order", "frequency", "margin", "churn"]);
  expect(refusalsOf(emptyWizard("own"), "order").every(({ isMissing }) => isMissing)).toBe(true);
  // the second revenue follows the first
  expect(keys(emptyWizard("own"), "margin").map((key) => (key as string[])[0])).toEqual([
    "opening_stock",
    "stock_purchases",
    "closing_stock",
  ]);
});

test.each<[Wizard["texts"], unknown[]]>([
  [{ entity: "e".repeat(40), period_covered: "p".repeat(30) }, []],
  [{ entity: `  ${"e".repeat(40)}  ` }, []],
  [
    { entity: "e".repeat(75), period_covered: "p".repeat(40) },
    [
      ["entity", "Must be at most 40 characters; it has 75."],
      ["period_covered", "Must be at most 30 characters; it has 40."],
    ],
  ],
  [{ churn_rule: "c".repeat(41) }, [["churn_rule", "Must be at most 40 characters; it has 41."]]],
  [{ data_source: "shop\uFFFF" }, [["data_source", "Holds a sign that no cell can hold. Remove it."]]],
])("texts %j of the head", (texts, refused) => {
  expect(keys({ ...exampleWizard("en"), texts }, "about")).toEqual(refused);
});

test.each<[Partial<Record<NumberId, number | string | null>>, QuestionId, NumberId, string]>([
  [{ orders: 0 }, "order", "orders", "ordersZero"],
  [{ orders: "many" }, "order", "orders", "notANumber"],
  [{ revenue: "1,234" }, "order", "revenue", "ambiguousNumber"],
  [{ revenue: -1 }, "order", "revenue", "enterWanted"],
  [{ revenue: 1e308, orders: 1e-10 }, "order", "revenue", "The result is too large for a number."],
  [{ customers: 0 }, "frequency", "customers", "customersZero"],
  [{ closing_stock: 630_001 }, "margin", "closing_stock", "closingStockTooHigh"],
  [{ margin_revenue: 0 }, "margin", "margin_revenue", "marginRevenueZero"],
  [{ customers_start: 0, customers_end: 0, customers_new: 0 }, "churn", "customers_start", "customersStartZero"],
  [{ customers_end: 23_201 }, "churn", "customers_end", "customersEndTooHigh"],
  [{ customers_end: 8_199 }, "churn", "customers_new", "customersNewTooHigh"],
  [{ customers_end: 23_200 }, "churn", "customers_end", "nobodyLost"],
  [{ target_ratio: 0 }, "acquisition", "target_ratio", "targetZero"],
  [{ customers_new: 0 }, "acquisition", "acquisition_cost", "nobodyAcquired"],
])("%j is refused", (changes, step, field, key) => {
  expect(keys(exampleWith(changes), step)).toEqual([[field, key]]);
});

test("a typed churn of 0 is refused; the counts are then not asked", () => {
  const wizard = exampleWith({ churn_typed: 0, customers_start: null, customers_end: null }, { churnWay: "rate" });
  expect(keys(wizard, "churn")).toEqual([["churn_typed", "churnZero"]]);
});

test("an acquisition cost needs the new customers it won", () => {
  expect(keys(exampleWith({ customers_new: null, churn_typed: 0.6 }, { churnWay: "rate" }), "acquisition")).toEqual([
    ["customers_new", "fieldMissing"],
  ]);
});

test.each<[Partial<Record<NumberId, number>>, QuestionId, string]>([
  [{ orders: 14_999 }, "frequency", "fewOrdersTitle"],
  [{ margin_revenue: 1_000_000 / 1.2 }, "margin", "vatTitle"],
  [{ margin_revenue: 1_000_000 / 1.1 }, "margin", "vatTitle"],
  [{ margin_revenue: 1_000_000 / 1.055 }, "margin", "vatTitle"],
  [{ margin_revenue: 1_200_000 }, "margin", "vatTitle"],
  [{ margin_revenue: 790_000 }, "margin", "twoRevenuesTitle"],
  [{ customers_new: 0, customers_end: 14_200 }, "churn", "nobodyNewTitle"],
  [{ customers_end: 22_600 }, "churn", "longLifeTitle"],
  [{ orders: 16_000, customers_end: 9_000, customers_new: 8_200 }, "churn", "oneOffTitle"],
  [{ acquisition_cost: 0 }, "acquisition", "freeCustomersTitle"],
  [{ acquisition_cost: 500_000 }, "acquisition", "dearCustomersTitle"],
])("%j is asked about, and not refused", (changes, step, title) => {
  const wizard = exampleWith(changes);
  expect(titles(wizard, step)).toEqual([title]);
  expect(keys(wizard, step)).toEqual([]);
});

test("selling at a loss is asked about", () => {
  expect(titles(exampleWith({ margin_revenue: 400_000 }), "margin")).toContain("lossTitle");
});

test("equal revenues raise no question", () => {
  expect(titles(exampleWith({ margin_revenue: 1_000_000 }), "margin")).toEqual([]);
});

test("nobody new: how many hide a point of churn, and how long a customer would stay", () => {
  const [warning] = warningsOf(exampleWith({ customers_new: 0 }), "churn");
  expect((warning?.body.blanks?.["hidden"] as { value: number }).value).toBe(150);
  expect((warning?.body.blanks?.["lifetime"] as { value: number }).value).toBeNear(18.75, 1e-14);
});

test("a warning fills its blanks with numbers, whatever was left out", () => {
  const cases = [
    {},
    { acquisition_cost: 500_000, retention_cost: null, target_ratio: null },
    { acquisition_cost: 500_000, retention_cost: 5 },
    { orders: 10 },
    { customers_new: 0 },
    { closing_stock: 630_000 },
  ];
  for (const changes of cases) {
    for (const { title, body } of QUESTIONS.flatMap((id) => warningsOf(exampleWith(changes), id))) {
      for (const [name, blank] of Object.entries(body.blanks ?? {})) {
        const value: unknown = typeof blank === "object" ? (blank as { value: unknown }).value : Number.NaN;
        expect([title, name, Number.isFinite(value)]).toEqual([title, name, true]);
      }
    }
  }
});

test("what a dear customer brings is said after retention cost", () => {
  const body = (retention_cost: number | null): unknown =>
    (
      warningsOf(exampleWith({ acquisition_cost: 500_000, retention_cost }), "acquisition")[0]!.body.blanks as Record<
        string,
        { value: number }
      >
    )["clv"]!.value;
  expect(body(null)).toBeNear(45.8333333333333333, 1e-12);
  expect(body(5)).toBeNear(40.8333333333333333, 1e-12);
});

import type { TermId } from "../../vocabulary/terms";
import type { FirstUiKey, UiKey } from "../../vocabulary/ui";
import { usedFields, type ChurnWay, type MarginWay, type NumberId, type Ways } from "./fields";
import type { ResultId } from "./figures";

type Way = MarginWay | ChurnWay;

/** The questions in their order. The last step has no question: it shows the value and writes the worksheet. */
export const STEP_IDS = ["order", "frequency", "margin", "churn", "acquisition", "about", "summary"] as const;
export type StepId = (typeof STEP_IDS)[number];
export type QuestionId = Exclude<StepId, "summary">;

export interface Question {
  /** What stands after "Continue with". */
  name: FirstUiKey;
  question: UiKey;
  reason: UiKey;
  fields: readonly FieldSpec[];
  results: readonly ResultSpec[];
  /** May be left blank as a whole. */
  isOptional?: true;
}

export interface FieldSpec {
  id: NumberId;
  /** The term whose label it carries, when not its own. */
  label?: TermId;
  /** Its help is shown: people differ in what they count. */
  hasHint?: true;
  /** Must be answered as soon as this other field is. Without it, always, unless a usual value counts. */
  neededWith?: NumberId;
  /** Asked only when margin or churn is given in this way. */
  onlyBy?: Way;
}

export interface ResultSpec {
  id: ResultId;
  /** The function that works it out; its formula is said where it is documented. */
  by: string;
  /** What stands in the formula for an argument that is more than itself. */
  instead?: Readonly<Record<string, string>>;
  /** What the result says about a customer. `{value}` is the result. */
  meaning?: UiKey;
  onlyBy?: readonly Way[];
}

export const questions: Readonly<Record<QuestionId, Question>> = {
  order: {
    name: "orderName",
    question: "orderQuestion",
    reason: "orderReason",
    fields: [{ id: "revenue", hasHint: true }, { id: "orders" }],
    results: [{ id: "aov", by: "AOV", meaning: "aovMeaning" }],
  },
  frequency: {
    name: "frequencyName",
    question: "frequencyQuestion",
    reason: "frequencyReason",
    fields: [{ id: "customers", hasHint: true }],
    results: [{ id: "purchase_frequency", by: "FREQUENCY", meaning: "frequencyMeaning" }],
  },
  margin: {
    name: "marginName",
    question: "marginQuestion",
    reason: "marginReason",
    fields: [
      { id: "opening_stock" },
      { id: "stock_purchases" },
      { id: "closing_stock" },
      { id: "cogs_typed", label: "cogs" },
      { id: "margin_revenue", hasHint: true },
      { id: "margin_typed", label: "margin_rate" },
    ],
    results: [
      { id: "cogs", by: "COGS", onlyBy: ["stock"] },
      { id: "margin_rate", by: "MARGIN", meaning: "marginMeaning", onlyBy: ["stock", "cost"] },
      { id: "period_value", by: "PERIODVALUE", meaning: "periodValueMeaning", onlyBy: ["marginRate"] },
    ],
  },
  churn: {
    name: "churnName",
    question: "churnQuestion",
    reason: "churnReason",
    fields: [
      { id: "customers_start" },
      { id: "customers_end" },
      { id: "customers_new", hasHint: true, onlyBy: "counts" },
      { id: "churn_typed", label: "churn_rate" },
    ],
    results: [
      { id: "churn_rate", by: "CHURN", meaning: "churnMeaning", onlyBy: ["counts"] },
      { id: "lifetime", by: "LIFETIME", meaning: "lifetimeMeaning" },
    ],
  },
  acquisition: {
    name: "acquisitionName",
    question: "acquisitionQuestion",
    reason: "acquisitionReason",
    isOptional: true,
    fields: [
      { id: "acquisition_cost", hasHint: true, neededWith: "acquisition_cost" },
      // by counts, churn has asked for them already
      { id: "customers_new", hasHint: true, neededWith: "acquisition_cost", onlyBy: "rate" },
      { id: "retention_cost", hasHint: true },
      { id: "target_ratio" },
    ],
    results: [
      { id: "cac", by: "CAC", meaning: "cacMeaning" },
      { id: "ltv_cac", by: "RATIO", instead: { clv: "clv - retention_cost" }, meaning: "ratioMeaning" },
    ],
  },
  about: {
    name: "aboutName",
    question: "aboutQuestion",
    reason: "aboutReason",
    isOptional: true,
    fields: [],
    results: [],
  },
};

const asks = ({ marginWay, churnWay }: Ways, way: Way): boolean => way === marginWay || way === churnWay;
export const fieldsOf = (id: QuestionId, ways: Ways): readonly FieldSpec[] => {
  const used = usedFields(ways);
  return questions[id].fields.filter((field) => used.includes(field.id) && (!field.onlyBy || asks(ways, field.onlyBy)));
};
export const resultsOf = (id: QuestionId, ways: Ways): readonly ResultSpec[] =>
  questions[id].results.filter(({ onlyBy }) => !onlyBy || onlyBy.some((way) => asks(ways, way)));

export const stepAfter = (id: StepId): StepId => STEP_IDS[STEP_IDS.indexOf(id) + 1] ?? "summary";
export const stepBefore = (id: StepId): StepId | undefined => STEP_IDS[STEP_IDS.indexOf(id) - 1];

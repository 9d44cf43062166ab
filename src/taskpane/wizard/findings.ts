import { CoreError } from "../../core/CoreError";
import { buyOnce, revenuesDiffer, staysTooLong, timesLarger, vatBetween } from "../../core/oddFigures";
import { textProblem } from "../../template/textProblem";
import { domainOf } from "../../vocabulary/errors";
import type { Text } from "../../vocabulary/locale";
import { term, type TermId } from "../../vocabulary/terms";
import type { UiKey } from "../../vocabulary/ui";
import { NUMBER_IDS, TEXT_IDS, USUAL, type NumberId, type TextId } from "./fields";
import type { Figures, ResultId, Values } from "./figures";
import { fieldsOf, resultsOf, type FieldSpec, type QuestionId } from "./steps";
import { entryReading, figuresOf, valuesOf, type Wizard } from "./wizard";

/** What fills the blanks of a sentence: words, or figures that are each shown the way their term is. */
type Blanks = Readonly<Record<string, Text | FigureBlank>>;
interface FigureBlank {
  value: number;
  as: TermId;
}
export interface Sentence {
  key: UiKey;
  blanks?: Blanks;
}

/** Why a field is not accepted. What `isMissing` is said only once someone wanted to go on without it. */
export interface Refusal {
  field: NumberId | TextId;
  says: Sentence | Text;
  /** The sentence names the field by itself. */
  namesField?: true;
  isMissing?: true;
}

/** A question where the user may be right. What it `flags` is shown as doubtful in the chain. */
export interface Warning {
  title: UiKey;
  body: Sentence;
  flags?: true;
}

/** Every figure by name; NaN where there is none, so that a comparison with it is false. */
type Known = Readonly<Record<NumberId | ResultId, number>>;

interface RefusalRule {
  field: NumberId;
  key: UiKey;
  when: (known: Known) => boolean;
  blanks?: (known: Known) => Blanks;
}
interface WarningRule {
  title: UiKey;
  body: UiKey;
  when: (known: Known) => boolean;
  blanks?: (known: Known) => Blanks;
  flags?: true;
}

const money = (value: number): FigureBlank => ({ value, as: "revenue" });
const count = (value: number): FigureBlank => ({ value, as: "customers" });
const rate = (value: number): FigureBlank => ({ value, as: "churn_rate" });
const times = (value: number): FigureBlank => ({ value, as: "purchase_frequency" });

/** Answers that contradict each other, or leave nothing to divide by. */
const REFUSALS: Readonly<Record<QuestionId, readonly RefusalRule[]>> = {
  order: [{ field: "orders", key: "ordersZero", when: (k) => k.orders === 0 }],
  frequency: [{ field: "customers", key: "customersZero", when: (k) => k.customers === 0 }],
  margin: [
    {
      field: "closing_stock",
      key: "closingStockTooHigh",
      when: (k) => k.closing_stock > k.opening_stock + k.stock_purchases,
      blanks: (k) => ({ most: money(k.opening_stock + k.stock_purchases) }),
    },
    { field: "margin_revenue", key: "marginRevenueZero", when: (k) => k.margin_revenue === 0 },
  ],
  churn: [
    { field: "churn_typed", key: "churnZero", when: (k) => k.churn_typed === 0 },
    { field: "customers_start", key: "customersStartZero", when: (k) => k.customers_start === 0 },
    {
      field: "customers_end",
      key: "customersEndTooHigh",
      when: (k) => k.customers_end > k.customers_start + k.customers_new,
      blanks: (k) => ({ most: count(k.customers_start + k.customers_new) }),
    },
    {
      field: "customers_new",
      key: "customersNewTooHigh",
      when: (k) => k.customers_new > k.customers_end,
      blanks: (k) => ({ end: count(k.customers_end) }),
    },
    {
      field: "customers_end",
      key: "nobodyLost",
      when: (k) => k.customers_start > 0 && k.customers_end === k.customers_start + k.customers_new,
    },
  ],
  acquisition: [
    { field: "acquisition_cost", key: "nobodyAcquired", when: (k) => k.customers_new === 0 && k.acquisition_cost >= 0 },
    { field: "target_ratio", key: "targetZero", when: (k) => k.target_ratio === 0 },
  ],
  about: [],
};

const vatRate = (k: Known): number | undefined => vatBetween(k.revenue, k.margin_revenue);

/** The rating of a value below its cost. */
const LOSS = 1;

const WARNINGS: Readonly<Record<QuestionId, readonly WarningRule[]>> = {
  order: [],
  frequency: [
    {
      title: "fewOrdersTitle",
      body: "fewOrdersBody",
      when: (k) => k.orders < k.customers,
      flags: true,
      blanks: (k) => ({ orders: count(k.orders), customers: count(k.customers) }),
    },
  ],
  margin: [
    {
      title: "vatTitle",
      body: "vatBody",
      when: (k) => vatRate(k) !== undefined,
      flags: true,
      blanks: (k) => ({
        revenue: money(k.revenue),
        second: money(k.margin_revenue),
        ratio: times(timesLarger(k.revenue, k.margin_revenue)),
        vat: rate(vatRate(k) ?? NaN),
      }),
    },
    {
      title: "twoRevenuesTitle",
      body: "twoRevenuesBody",
      when: (k) => revenuesDiffer(k.revenue, k.margin_revenue) && vatRate(k) === undefined,
      blanks: (k) => ({
        revenue: money(k.revenue),
        second: money(k.margin_revenue),
        ratio: times(k.revenue / k.margin_revenue),
      }),
    },
    { title: "noCostTitle", body: "noCostBody", when: (k) => k.cogs === 0, flags: true },
    {
      title: "lossTitle",
      body: "lossBody",
      when: (k) => k.margin_rate < 0,
      flags: true,
      blanks: (k) => ({ cogs: money(k.cogs), revenue: money(k.margin_revenue) }),
    },
  ],
  churn: [
    {
      title: "nobodyNewTitle",
      body: "nobodyNewBody",
      when: (k) => k.customers_new === 0 && k.customers_start >= 100 && k.churn_rate > 0,
      flags: true,
      blanks: (k) => ({
        hidden: count(Math.round(k.customers_start / 100)),
        churn: rate(k.churn_rate),
        lifetime: { value: k.lifetime, as: "lifetime" },
      }),
    },
    // told above already when nobody is new
    {
      title: "longLifeTitle",
      body: "longLifeBody",
      when: (k) => staysTooLong(k.lifetime) && k.customers_new !== 0,
      flags: true,
      blanks: (k) => ({ lifetime: { value: k.lifetime, as: "lifetime" } }),
    },
    {
      title: "oneOffTitle",
      body: "oneOffBody",
      when: (k) => buyOnce(k.purchase_frequency, k.churn_rate),
      blanks: (k) => ({ frequency: times(k.purchase_frequency), churn: rate(k.churn_rate) }),
    },
  ],
  acquisition: [
    { title: "freeCustomersTitle", body: "freeCustomersBody", when: (k) => k.cac === 0 },
    {
      title: "dearCustomersTitle",
      body: "dearCustomersBody",
      when: (k) => k.rating === LOSS,
      blanks: (k) => ({ cac: { value: k.cac, as: "cac" }, clv: { value: k.ltv_cac * k.cac, as: "clv" } }),
    },
  ],
  about: [],
};

/** Why the step cannot be left yet: the first reason for each field. */
export function refusalsOf(wizard: Wizard, id: QuestionId): readonly Refusal[] {
  if (id === "about") return textRefusals(wizard);
  const fields = fieldsOf(id, wizard);
  const known = knownOf(wizard);
  const shown = new Set(fields.map((field) => field.id));
  const unread = fields.flatMap((field) => unreadRefusal(wizard, field));
  const contradictions = REFUSALS[id]
    .filter((rule) => shown.has(rule.field) && rule.when(known))
    .map(({ field, key, blanks }): Refusal => ({
      field,
      namesField: true,
      says: { key, ...(blanks ? { blanks: blanks(known) } : {}) },
    }));
  const refusals = [...unread, ...contradictions];
  return refusals.length
    ? refusals.filter(({ field }, i) => refusals.findIndex((other) => other.field === field) === i)
    : failedResult(wizard, id);
}

/** The page has room for so much, and cells hold no sign that is none. */
function textRefusals({ texts }: Wizard): Refusal[] {
  return TEXT_IDS.flatMap((field): Refusal[] => {
    const problem = textProblem(texts[field]?.trim() ?? "", term(field).domain.longest);
    return problem ? [{ field, says: problem }] : [];
  });
}

function unreadRefusal(wizard: Wizard, { id, neededWith }: FieldSpec): Refusal[] {
  const reading = entryReading(wizard, id);
  switch (reading.status) {
    case "read":
      return [];
    case "blank":
      return (neededWith ? wizard.entries[neededWith] : USUAL[id] === undefined)
        ? [{ field: id, says: { key: "fieldMissing" }, isMissing: true }]
        : [];
    case "unreadable":
      return [{ field: id, says: { key: "notANumber" } }];
    case "ambiguous":
      return [{ field: id, says: { key: "ambiguousNumber" } }];
    case "percentage":
      return [{ field: id, says: asking("percentageTyped", id) }];
    case "money":
      return [{ field: id, says: asking("moneyTyped", id) }];
    case "outside":
      return [{ field: id, says: asking("enterWanted", id) }];
  }
}

/** A sentence that ends with what the field wants. */
const asking = (key: UiKey, id: NumberId): Sentence => ({ key, blanks: { wanted: domainOf(id) } });

/** What no rule foresaw, such as a result beyond the range of numbers, in the words of the function that refused. */
function failedResult(wizard: Wizard, id: QuestionId): Refusal[] {
  const results = figuresOf(wizard);
  const error = resultsOf(id, wizard)
    .map((result) => results[result.id])
    .find((figure) => figure instanceof CoreError);
  const [field] = fieldsOf(id, wizard);
  const isForeseen = WARNINGS[id].some((rule) => rule.when(knownOf(wizard)));
  return error && field && !isForeseen ? [{ field: field.id, says: error.sentence, namesField: true }] : [];
}

export function warningsOf(wizard: Wizard, id: QuestionId): readonly Warning[] {
  const known = knownOf(wizard);
  return WARNINGS[id]
    .filter((rule) => rule.when(known))
    .map(({ title, body, blanks, flags }) => ({
      title,
      body: { key: body, ...(blanks ? { blanks: blanks(known) } : {}) },
      ...(flags ? { flags } : {}),
    }));
}

function knownOf(wizard: Wizard): Known {
  const values: Values = valuesOf(wizard);
  const results: Figures = figuresOf(wizard);
  const inputs = NUMBER_IDS.map((id) => [id, values[id] ?? NaN] as const);
  const numbers = Object.entries(results).map(
    ([id, figure]) => [id, typeof figure === "number" ? figure : NaN] as const,
  );
  return Object.fromEntries([...inputs, ...numbers]) as Record<NumberId | ResultId, number>;
}

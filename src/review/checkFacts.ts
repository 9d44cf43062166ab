import { CoreError } from "../core/CoreError";
import { convertChurnRate } from "../core/metrics/convertChurnRate";
import { vatBetween } from "../core/oddFigures";
import type { CheckId } from "../vocabulary/checks";
import { term, type TermId } from "../vocabulary/terms";
import type { Blank, Said } from "./Finding";

/** The number a term has on the sheet; undefined where it has none, NaN never. */
export type Figures = (term: TermId) => number | undefined;

/** What the figures say about a check that is flagged. */
export interface CheckFacts {
  /** In place of the check's question, where the figures ask a sharper one. */
  title?: Said;
  says: Said;
  /** The sentence says by itself what to do. */
  isAdvice?: true;
  /** The inputs it is about, where these are fewer than the check looks at. */
  inputs?: readonly TermId[];
}

const money = (value: number): Blank => ({ value, as: "revenue" });
const count = (value: number): Blank => ({ value, as: "customers" });
const rate = (value: number): Blank => ({ value, as: "churn_rate" });
const times = (value: number): Blank => ({ value, as: "purchase_frequency" });

/** Sentences with the sheet's own figures. A check without any is told by its advice alone. */
const FACTS: Readonly<Partial<Record<CheckId, (figure: Figures) => CheckFacts | undefined>>> = {
  revenues_agree: (figure) =>
    withAll(figure, ["revenue", "margin_revenue"], (revenue, second) => {
      const vat = vatBetween(revenue, second);
      if (vat === undefined) return { says: { key: "twoRevenuesBody", blanks: { ratio: times(revenue / second) } } };
      return {
        title: { key: "vatInOne" },
        says: { key: "vatBody", blanks: { revenue: money(revenue), second: money(second), vat: rate(vat) } },
        isAdvice: true,
      };
    }),
  orders_cover_customers: (figure) =>
    withAll(figure, ["orders", "customers"], (orders, customers) => ({
      says: { key: "fewOrdersBody", blanks: { orders: count(orders), customers: count(customers) } },
      isAdvice: true,
    })),
  churn_agrees: (figure) =>
    withAll(
      figure,
      ["churn_typed", "customers_start", "customers_end", "customers_new"],
      (typed, start, end, joined) => ({
        says: { key: "typedAndCounted", blanks: { typed: rate(typed), counted: rate((start + joined - end) / start) } },
      }),
    ),
  periods_agree: (figure) =>
    withAll(figure, ["churn_rate"], (churn) => ({
      says: {
        key: "monthlyIsYearly",
        blanks: { monthly: rate(churn), yearly: rate(convertChurnRate(churn, "month", "year")) },
      },
    })),
  monthly_churn: (figure) =>
    withAll(figure, ["churn_rate"], (churn) => ({
      says: {
        key: "yearlyIsMonthly",
        blanks: { yearly: rate(churn), monthly: rate(convertChurnRate(churn, "year", "month")) },
      },
    })),
  costs_entered: (figure) => {
    // stock that is used up has a cost without any purchase
    const inputs = (
      [
        ["stock_purchases", "cogs"],
        ["acquisition_cost", "acquisition_cost"],
      ] as const
    )
      .filter(([input, cost]) => !figure(input) && !figure(cost))
      .map(([input]) => input);
    return inputs.length
      ? { says: { key: "costsMissing", blanks: { costs: inputs.map((input) => term(input).label) } }, inputs }
      : undefined;
  },
  customers_return: (figure) =>
    withAll(figure, ["purchase_frequency", "churn_rate"], (frequency, churn) => ({
      says: { key: "oneOffBody", blanks: { frequency: times(frequency), churn: rate(churn) } },
    })),
  mrr_ties: (figure) =>
    withAll(
      figure,
      ["mrr_start", "mrr_new", "mrr_expansion", "mrr_contraction", "mrr_churned", "mrr_end"],
      (start, added, expansion, contraction, churned, end) => ({
        says: {
          key: "mrrGives",
          blanks: { given: money(start + added + expansion - contraction - churned), end: money(end) },
        },
      }),
    ),
};

/** Nothing where figures are missing or impossible: the check says so by itself. */
export function checkFacts(id: CheckId, figure: Figures): CheckFacts | undefined {
  try {
    return FACTS[id]?.(figure);
  } catch (error) {
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}

function withAll(
  figure: Figures,
  terms: readonly TermId[],
  tell: (...values: number[]) => CheckFacts,
): CheckFacts | undefined {
  const values = terms.map(figure);
  const facts = values.every((value) => value !== undefined) ? tell(...values) : undefined;
  const blanks = facts && "key" in facts.says ? Object.values(facts.says.blanks ?? {}) : [];
  return blanks.every((blank) => typeof blank !== "object" || !("value" in blank) || Number.isFinite(blank.value))
    ? facts
    : undefined;
}

import { CoreError } from "../../core/CoreError";
import { averageOrderValue } from "../../core/metrics/averageOrderValue";
import { customerLifetimeValue } from "../../core/metrics/customerLifetimeValue";
import { purchaseFrequency } from "../../core/metrics/purchaseFrequency";
import type { OrderTables } from "../../orders/tables/OrderTables";
import type { CurrencyId } from "../../vocabulary/currencies";
import { writtenDay } from "../../vocabulary/calendar";
import { dayFigures } from "../../vocabulary/dayFigures";
import type { Locale } from "../../vocabulary/locale";
import { shortened } from "../../vocabulary/cutText";
import { term } from "../../vocabulary/terms";
import { uiText } from "../../vocabulary/ui";
import type { ChainFigures, Figure } from "../parts/figures/factors";
import type { GuidedAnswers } from "../parts/guided";

/** What the orders tell of the guided worksheet's questions. Churn is a rate: counts would forget who came back. */
export function guidedAnswers(
  { guided, settings }: OrderTables,
  { source, currency, locale }: { source: string; currency: CurrencyId; locale: Locale },
): GuidedAnswers {
  const { revenue, orders, customers, newCustomers, churn, marginRate, acquisitionCost } = guided;
  return {
    figures: {
      revenue,
      orders,
      customers,
      customers_new: newCustomers,
      ...(churn.rate === undefined ? {} : { churn_typed: churn.rate }),
      ...(marginRate === undefined ? {} : { margin_typed: marginRate }),
      ...(acquisitionCost === undefined ? {} : { acquisition_cost: acquisitionCost }),
    },
    texts: {
      period_covered: `${dayFigures(guided.from, locale)} – ${dayFigures(guided.to, locale)}`,
      // a name of a file may be longer than the sheet has room for
      data_source: shortened(source, term("data_source").domain.longest!),
      data_cutoff: writtenDay(settings.until) ?? "",
      ...(churn.by === "nothing"
        ? {}
        : { churn_rule: uiText(RULES[churn.by], locale, { count: String(settings.inactiveAfter) }) }),
    },
    currency,
  };
}

/** As the worksheet says it, in few words. */
const RULES = { counted: "monthsWithoutOrder", months: "fullMonthsOnly" } as const;

export function chainOf({ guided }: OrderTables): ChainFigures {
  const { revenue, orders, customers, churn, marginRate } = guided;
  const aov = attempt(() => averageOrderValue(revenue, orders));
  const frequency = attempt(() => purchaseFrequency(orders, customers));
  return {
    aov,
    purchase_frequency: frequency,
    margin_rate: marginRate,
    churn_rate: churn.rate,
    clv:
      typeof aov === "number" && typeof frequency === "number" && marginRate !== undefined && churn.rate !== undefined
        ? attempt(() => customerLifetimeValue(aov, frequency, marginRate, churn.rate))
        : undefined,
  };
}

/** A figure, or why there is none. */
function attempt(work: () => number): Figure {
  try {
    return work();
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
}

import type { OrderLines } from "../../src/core/customers/OrderLines";
import { churnWatch } from "../../src/core/models/churnWatch";
import { compareModels } from "../../src/core/models/compareModels";
import { forecastCohorts } from "../../src/core/models/forecastCohorts";
import { forecastCustomers } from "../../src/core/models/forecastCustomers";
import { forecastSpans, type SpanForecast } from "../../src/core/models/forecastSpans";
import { holdout, type SplitCustomers } from "../../src/core/models/holdout";
import { newCustomers } from "../../src/core/models/newCustomers";
import type { SpendingCustomers } from "../../src/core/models/predictCustomers";
import { modelWith } from "../../src/core/models/purchaseModels";
import { endsInWeeks, type YearAhead } from "../../src/modelSheets/yearAhead";
import { lateCustomers, watchedOf } from "../../src/modelSheets/lateCustomers";
import { makeModelTables, parametersOf, type ModelFound } from "../../src/modelSheets/makeModelTables";
import type { ModelSettings, ModelTables, PartedValues } from "../../src/modelSheets/ModelTables";
import { outlookOf, outlookOfNew, VALUE_MONTHS } from "../../src/modelSheets/outlookOf";
import { customerTiers } from "../../src/orders/models/customerTiers";
import { modelCohorts } from "../../src/orders/models/modelCohorts";
import { partedCustomers } from "../../src/orders/models/partedCustomers";
import { modelCustomers } from "../../src/orders/models/modelCustomers";
import { spendingCustomers } from "../../src/orders/models/spendingCustomers";
import { yearsOfOrders, type YearsOfOrders } from "../../src/orders/models/yearsOfOrders";
import type { LineLabels } from "../../src/orders/prepare/PreparedOrders";
import type { LinesUsed } from "../../src/orders/tables/Bought";
import type { TableSettings } from "../../src/orders/tables/TableSettings";
import type { OrderPartId } from "../../src/vocabulary/orderParts";
import { keepsOneTimeBuyers, type PurchaseModelId } from "../../src/vocabulary/purchaseModelWords";

/** Orders as models know them, before a day and after it. */
interface ModelBase {
  lines: OrderLines;
  compared: ModelFound["compared"];
  split: SplitCustomers;
  /** What parts the customers, where a sheet asks for it. */
  parted?: { used: LinesUsed; labels: LineLabels; settings: TableSettings; by: OrderPartId };
}

/** What the pane asks the two workers for, worked out at once. */
export function modelBaseOf(lines: OrderLines, days: { split: number; until: number }): ModelBase {
  const { tried, ...customers } = modelCustomers(lines, days);
  const { repeatPurchases } = tried.split.columns;
  return { lines, split: tried.split, compared: { customers, comparison: compareModels(tried), repeatPurchases } };
}

export function modelTablesOf(
  { lines, compared, split, parted }: ModelBase,
  settings: ModelSettings,
  model: PurchaseModelId = compared.comparison.recommended!,
  period: ModelTables["cohorts"]["period"] = "month",
): ModelTables {
  const { until } = compared.customers;
  const buyers = spendingCustomers(
    lines,
    { until, isAnonymous: settings.isAnonymous, hasChannels: true },
    parted?.by === "channel" ? parted.labels : undefined,
  );
  const { ahead, ...known } = modelCohorts(lines, { until, period, horizon: settings.horizon });
  const forecast = forecastCustomers(buyers.customers, model, outlookOf(settings));
  const years = yearsOfOrders(lines, { until });
  const spansOf = (customers: typeof buyers.customers, starts: Int32Array): SpanForecast =>
    forecastSpans(customers, model, endsInWeeks(starts), outlookOf(settings).seed);
  const late = lateCustomers({ forecast, buyers, settings }, model, until);
  const ofOrders = { ...parted?.settings, until } as TableSettings;
  const tiers = customerTiers({ ...parted?.used, lines }, parted ? { [parted.by]: parted.labels } : {}, {
    settings: ofOrders,
    isAnonymous: settings.isAnonymous,
    active: forecast.customers.active,
    expected: "expected" in forecast.value ? forecast.customers.value : forecast.customers.purchases,
  });
  return makeModelTables({
    settings,
    model,
    compared,
    holdout: holdout(split, model),
    forecast,
    buyers,
    cohorts: {
      ...known,
      forecast: forecastCohorts(modelWith(model, parametersOf(forecast)), buyers.customers, ahead),
    },
    ...(keepsOneTimeBuyers(model) ? {} : { watch: watchedOf(late, churnWatch(late.asked)) }),
    ahead: yearAheadOf(years, spansOf(buyers.customers, years.starts), spansOf),
    tiers,
    ...(parted ? { parted: partedValuesOf(parted, settings, model) } : {}),
  });
}

function yearAheadOf(
  { before, ...years }: YearsOfOrders,
  forecast: SpanForecast,
  spansOf: (customers: SpendingCustomers, starts: Int32Array) => SpanForecast,
): YearAhead {
  if (!before) return { ...years, forecast, before };
  const { customers, starts, ...year } = before;
  return {
    ...years,
    forecast,
    before: { ...year, known: customers.repeatPurchases.length, forecast: spansOf(customers, starts) },
  };
}

function partedValuesOf(
  { used, labels, settings: ofOrders, by }: NonNullable<ModelBase["parted"]>,
  settings: ModelSettings,
  model: PurchaseModelId,
): PartedValues {
  const customers = partedCustomers(used, labels, {
    by,
    settings: ofOrders,
    months: settings.months ?? VALUE_MONTHS,
  });
  const parts = customers.parts.map(({ buyers }) => buyers);
  return { customers, values: newCustomers(parts, model, outlookOfNew(settings)) };
}

import { retentionOutlook } from "../core/models/retentionOutlook";
import type { Headline } from "../orderSheets/headlineOf";
import { layout } from "../template/layout";
import type { Plan } from "../template/plan";
import { t } from "../template/specs";
import type { Locale } from "../vocabulary/locale";
import { subscriptionSheetName } from "../vocabulary/modelSheetNames";
import type { PaperId } from "../vocabulary/papers";
import { agesAhead } from "./subscriptionAges";
import { subscriptionsSheet } from "./subscriptionsSheet";
import type { SubscriptionTables } from "./SubscriptionTables";

/** The sheet of subscriptions, ready to be written, and the figure that stands for it in a list of sheets. */
export function subscriptionSheet(
  tables: SubscriptionTables,
  { locale, paper = "a4" }: { locale: Locale; paper?: PaperId },
): { plan: Plan; headline: Headline } {
  const { source, discountRate } = tables;
  const plan = layout(subscriptionsSheet(tables), locale, {
    sheetName: subscriptionSheetName[locale],
    answers: { discount_rate_annual: discountRate, ...(source.kind === "dates" ? { until: source.until } : {}) },
    currency: "other",
    spelling: "clv",
    paper,
  });
  return { plan, headline: headlineOf(tables) };
}

function headlineOf({ comparison: { tried, recommended, retention }, period }: SubscriptionTables): Headline {
  const age = retention.length + agesAhead(period);
  const one = tried.find(({ model }) => model === recommended);
  return {
    label: t(`still there at age ${age}, projected`, `encore là à l’âge ${age}, projection`),
    value: one && retentionOutlook(one, age, 0, []).survival[age],
    format: "shortRate",
  };
}

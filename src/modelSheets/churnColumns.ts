import type { SizedColumn } from "../orderSheets/listPage";
import { t } from "../template/specs";
import type { ColumnId, ListColumn, ListValues } from "../template/Template";
import type { Locale } from "../vocabulary/locale";
import { periods } from "../vocabulary/periods";
import { term } from "../vocabulary/terms";
import type { ModelTables, WatchedCustomers } from "./ModelTables";

/** What the list of customers to write to says of each. */
export type WatchColumnId =
  | "customer"
  | "channel"
  | "purchases"
  | "every"
  | "silent"
  | "late"
  | "active"
  | "ifActive"
  | "atRisk"
  | "actBy"
  | "action"
  | "done";

export interface WatchColumn extends SizedColumn {
  id: WatchColumnId;
}

/** In place of a day: P(alive) is below one half already, or has not come there when the calendar ends. */
export const NOW = t("now", "maintenant");
export const LATER = t("later", "plus tard");

const WEEK = periods.week.days;

/** A row a customer, the one with the most at risk first. */
export function churnColumns(tables: ModelTables, watch: WatchedCustomers, locale: Locale): WatchColumn[] {
  const { buyers, forecast, customers } = tables;
  const { ids, channels, lastDays } = buyers;
  const { until } = customers;
  const hasValue = "expected" in forecast.value;
  const of = (id: WatchColumnId, width: number, column: ListColumn): WatchColumn => ({ id, width, column });
  const each = (value: (place: number) => number): Float64Array => Float64Array.from(watch.places, value);
  const texts = (values: readonly string[]): ListValues => Array.from(watch.places, (place) => values[place] || null);
  const blank = Array.from(watch.places, () => null);
  const format = hasValue ? "money" : "twoDecimals";
  // whole days, of which what they are late by is made: both can be seen
  const every = each((place) => Math.max(1, Math.round(forecast.customers.nextGap[place]! * WEEK)));
  const silent = each((place) => until - lastDays[place]!);
  return [
    of("customer", 14, { head: term("customer").label, format: "text", values: texts(ids) }),
    ...(channels ? [of("channel", 14, { head: t("Channel", "Canal"), format: "text", values: texts(channels) })] : []),
    of("purchases", 10, {
      head: t("Purchases", "Achats"),
      format: "count",
      values: each((place) => buyers.customers.repeatPurchases[place]! + 1),
    }),
    of("every", 11, { head: t("One every", "Un tous les"), format: "days", values: every }),
    of("silent", 11, { head: t("Last before", "Dernier avant"), format: "days", values: silent }),
    of("late", 11, {
      head: t("Late by", "Retard"),
      format: "times",
      values: silent.map((days, row) => Math.round((days / every[row]!) * 10) / 10),
    }),
    of("active", 10, {
      head: t("P(alive)", "P(actif)"),
      format: "wholeRate",
      values: each((place) => forecast.customers.active[place]!),
      align: "center",
      rules: [{ kind: "scale" }],
    }),
    of("ifActive", 12, { head: t("If active", "Si actif"), format, values: watch.ifActive, key: "if_active_list" }),
    of("atRisk", 12, {
      head: t("At risk", "À risque"),
      format,
      values: watch.atRisk,
      key: "risk_list",
      bold: true,
    }),
    of("actBy", 13, {
      head: t("Act by", "Agir avant le"),
      format: "date",
      values: Array.from(watch.daysLeft, (days) => actBy(days, until, locale)),
      key: "act_list",
      rules: [{ kind: "formula", formula: `{cell}="${NOW[locale]}"`, tone: "flag" }],
    }),
    of("action", 13, { head: t("Action", "Action"), format: "text", values: blank, isInput: true }),
    of("done", 8, { head: t("Done", "Fait"), format: "text", values: blank, isInput: true }),
  ];
}

const actBy = (days: number, until: number, locale: Locale): number | string =>
  Number.isNaN(days) ? LATER[locale] : days === 0 ? NOW[locale] : until + days;

/** Where a column stands on the page. */
export const letterOf = (
  columns: readonly WatchColumn[],
  letters: readonly ColumnId[],
  wanted: WatchColumnId,
): ColumnId => letters[columns.findIndex(({ id }) => id === wanted)]!;

import type { OrderTables, SegmentFigures, SegmentTable } from "../orders/tables/OrderTables";
import type { FormatId } from "../template/numberFormat";
import { t } from "../template/specs";
import type { Text } from "../vocabulary/locale";
import type { OrderSheetId } from "../vocabulary/orderSheetNames";
import { rfmSegments } from "../vocabulary/rfmSegments";
import { paybackOf } from "./paybackOf";

/** How they are written: those of the sheets that a list can do as well. */
type HeadlineFormat = Extract<FormatId, "money" | "wholeMoney" | "ratio" | "monthNumber" | "shortRate" | "count">;

/** What a list of written sheets says of one. A blank value is not known. */
export interface Headline {
  label: Text;
  value: number | undefined;
  format: HeadlineFormat;
}

export function headlineOf(id: OrderSheetId, tables: OrderTables): Headline {
  switch (id) {
    case "keyFigures":
      return headlineOfYear(tables);
    case "customers":
      return {
        label: t("a row a customer, tiers", "une ligne par client, niveaux"),
        value: tables.customers.ids.length,
        format: "count",
      };
    case "cohorts":
      return headlineOfCohorts(tables);
    case "rfm":
      return {
        label: rfmSegments.champions,
        value: tables.rfm.segments.find((segment) => segment.id === "champions")!.customers,
        format: "count",
      };
    case "segments":
    case "channels":
      return headlineOfSegments(tables[id]!);
    case "board":
      return headlineOfBoard(tables);
  }
}

const headlineOfYear = ({ year }: OrderTables): Headline => ({
  label: year.isWhole ? t("revenue of the year", "CA de l’année") : t("revenue to date", "CA à ce jour"),
  value: year.figures.revenue,
  format: "wholeMoney",
});

/** What a customer is worth by the formula, where margin and churn are known. */
function headlineOfBoard(tables: OrderTables): Headline {
  const { revenue, customers, marginRate, churn } = tables.guided;
  if (marginRate === undefined || !churn.rate || customers === 0) return headlineOfYear(tables);
  return {
    label: t("value of a customer", "valeur d’un client"),
    value: ((revenue / customers) * marginRate) / churn.rate,
    format: "wholeMoney",
  };
}

/** When the cost of winning a customer is paid back, where that is known; else how many buy again soon. */
function headlineOfCohorts(tables: OrderTables): Headline {
  const payback = paybackOf(tables);
  if (payback !== undefined)
    return { label: t("acquisition paid back in", "acquisition remboursée en"), value: payback, format: "monthNumber" };
  return {
    label: AGAIN_NEXT[tables.settings.cohortPeriod],
    value: returnsOf(tables.cohorts.rows),
    format: "shortRate",
  };
}

const AGAIN_NEXT: Readonly<Record<OrderTables["settings"]["cohortPeriod"], Text>> = {
  month: t("bought again in month 1", "rachat au mois 1"),
  quarter: t("bought again in quarter 1", "rachat au trimestre 1"),
  year: t("bought again in year 1", "rachat à l’année 1"),
};

/** Of the customers of all cohorts whose second period is over; the first cohort of the orders may be older. */
function returnsOf(rows: OrderTables["cohorts"]["rows"]): number | undefined {
  const old = rows.filter(({ isFirst, active }) => !isFirst && active[1] !== undefined);
  const customers = old.reduce((all, row) => all + row.customers, 0);
  return customers === 0 ? undefined : old.reduce((all, { active }) => all + active[1]!, 0) / customers;
}

/** The one with the most margin for what winning a customer cost, else the one with most revenue. */
function headlineOfSegments({ rows }: SegmentTable): Headline {
  const named = rows.filter(({ kind }) => kind === "named");
  const best = named.filter((row) => ratioOf(row) !== undefined).sort((a, b) => ratioOf(b)! - ratioOf(a)!)[0];
  if (best) return { label: bestSaid(best), value: ratioOf(best), format: "ratio" };
  const [largest] = named;
  return largest
    ? { label: mostSaid(largest), value: largest.revenue, format: "wholeMoney" }
    : { label: t("no names", "aucun nom"), value: undefined, format: "count" };
}

const ratioOf = ({ margin, cost, customers, newCustomers }: SegmentFigures): number | undefined =>
  margin === undefined || !cost || customers === 0 || newCustomers === 0
    ? undefined
    : margin / customers / (cost / newCustomers);

const bestSaid = ({ name }: SegmentFigures): Text => t(`best: ${name}`, `en tête\u00A0: ${name}`);
const mostSaid = ({ name }: SegmentFigures): Text => t(`most revenue: ${name}`, `CA le plus élevé\u00A0: ${name}`);

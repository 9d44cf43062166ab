import type { OrderTables } from "../orders/tables/OrderTables";
import { t } from "../template/specs";
import type { Figure, ListColumn, Template } from "../template/Template";
import { rfmSegments } from "../vocabulary/rfmSegments";
import { term } from "../vocabulary/terms";
import type { Locale } from "../vocabulary/locale";
import { customersColumns } from "./customersColumns";
import { listPage, type SizedColumn } from "./listPage";
import { countSaid, subtitleOf, valuesFrom, type SheetAbout } from "./SheetAbout";

/** A row for each customer, the one who brought most first. */
export function customersSheet(tables: OrderTables, about: SheetAbout, locale: Locale): Template {
  const { customers, settings } = tables;
  const columns = columnsOf(tables, locale);
  return {
    id: "order_customers",
    title: t("Customers", "Clients"),
    description: t(
      "A row for each customer: tier, segment, purchases, first and last day, what all of them brought",
      "Une ligne par client\u00A0: niveau, segment, achats, premier et dernier jour, total rapporté",
    ),
    page: listPage(columns, HALF),
    hint: valuesFrom(about),
    subtitle: subtitleOf(about, settings.until, [t(about.source, about.source), countSaid(customers.ids.length)]),
    words: {},
    bands: [
      { full: [{ kind: "figures", figures: figures(tables) }] },
      {
        full: [
          {
            kind: "list",
            name: LIST_NAME[locale],
            columns: columns.map(({ column }) => column),
          },
        ],
      },
    ],
  };
}

const HALF = 5;
const LIST_NAME = { en: "CustomerList", fr: "ListeClients" } as const;

const figures = ({ customers }: OrderTables): Figure[] => [
  {
    column: "B",
    label: t("Brought by all customers", "Rapporté par tous les clients"),
    formula: "SUM(totals_list)",
    format: "wholeMoney",
    tone: "headline",
  },
  {
    column: "E",
    label: t("Purchases per customer", "Achats par client"),
    formula: "AVERAGE(purchases_list)",
    format: "twoDecimals",
    tone: "plain",
  },
  {
    column: "G",
    label: t("Part of the best 5%", "Part des 5\u00A0% meilleurs"),
    formula: "SUMPRODUCT((tiers_list=1)*totals_list)/SUM(totals_list)",
    format: "shortRate",
    tone: "quiet",
  },
  {
    column: "I",
    label: t("of the best 20%", "des 20\u00A0% meilleurs"),
    formula: "SUMPRODUCT((tiers_list<=2)*totals_list)/SUM(totals_list)",
    format: "shortRate",
    tone: "quiet",
  },
  ...(customers.margins
    ? [
        {
          column: "K" as const,
          label: term("margin_to_date").label,
          formula: "SUM(margins_list)",
          format: "wholeMoney" as const,
          tone: "quiet" as const,
        },
      ]
    : []),
];

function columnsOf({ customers }: OrderTables, locale: Locale): SizedColumn[] {
  const { ids, tiers, rfm, segmentIds, segments, channels, purchases, firstDays, lastDays } = customers;
  const { daysSince, totals, margins } = customers;
  const of = (width: number, column: ListColumn): SizedColumn => ({ width, column });
  return [
    of(16, { head: customersColumns.customer, format: "text", values: ids }),
    of(8, {
      head: t("Tier", "Niveau"),
      format: "count",
      values: Int32Array.from(tiers),
      align: "center",
      key: "tiers_list",
    }),
    of(21, {
      head: t("RFM segment", "Segment RFM"),
      format: "text",
      values: Array.from(rfm, (segment) => rfmSegments[segmentIds[segment]!][locale]),
    }),
    ...(segments ? [of(16, { head: t("Segment", "Segment"), format: "text", values: segments })] : []),
    ...(channels ? [of(16, { head: t("Channel", "Canal"), format: "text", values: channels })] : []),
    of(11, { head: customersColumns.purchases, format: "count", values: purchases, key: "purchases_list" }),
    of(14, { head: customersColumns.firstDay, format: "date", values: firstDays }),
    of(14, { head: customersColumns.lastDay, format: "date", values: lastDays }),
    of(13, { head: customersColumns.daysSince, format: "count", values: daysSince }),
    of(14, { head: term("total").label, format: "money", values: totals, bold: true, key: "totals_list" }),
    of(14, {
      head: t("Per purchase", "Par achat"),
      format: "money",
      values: totals.map((total, i) => Math.round((total / purchases[i]!) * 100) / 100),
    }),
    ...(margins
      ? [of(14, { head: t("Margin", "Marge"), format: "money", values: margins, key: "margins_list", quiet: true })]
      : []),
  ];
}

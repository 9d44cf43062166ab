import type { OrderTables, SegmentFigures, SegmentTable } from "../orders/tables/OrderTables";
import { formula, t } from "../template/specs";
import type { FormatId } from "../template/numberFormat";
import type { Block, CellSpec, TableBlock, TableRow, Template } from "../template/Template";
import type { Text } from "../vocabulary/locale";
import { term } from "../vocabulary/terms";
import { figure } from "./figures";
import { subtitleOf, valuesFrom, type SheetAbout } from "./SheetAbout";
import { ALL, CAC, CAC_NAMED, CUSTOMERS, FIRST_PURCHASE, LOOK, MARGIN, REVENUE } from "./words";

/** Which word of the orders customers are parted by. */
export type PartedBy = "segments" | "channels";

/** Customers by the segment or channel of their first purchase: what they brought, and what winning them cost. */
export function segmentsSheet(tables: OrderTables, by: PartedBy, about: SheetAbout): Template {
  const table = tables[by]!;
  return {
    id: `order_${by}`,
    title: TITLES[by],
    description: t(
      "Customers by where their first purchase came from: revenue, order value, margin to date and acquisition cost",
      "Clients selon l’origine de leur premier achat\u00A0: CA, panier, marge à ce jour et coût d’acquisition",
    ),
    page: {
      widths: [1, 22, 11, 12.5, 11, 11, 11, 12.5, 12.5, 11, 11, 11],
      left: ["B", "C", "D", "E", "F", "G"],
      right: ["H", "I", "J", "K", "L"],
      orientation: "landscape",
    },
    hint: valuesFrom(about),
    subtitle: subtitleOf(about, tables.settings.until, [t(about.source, about.source), BY_FIRST[by]]),
    words: { look: LOOK },
    bands: [headlines(table), { full: [tableBlock(table, by)] }, { full: [chartBlock(table)] }],
    beside: { widths: [3, 22, 15, 15, 14, 14], columns: ["N", "O", "P", "Q", "R"], blocks: [sumsBlock(table)] },
  };
}

const TITLES: Readonly<Record<PartedBy, Text>> = {
  segments: t("Customers by segment", "Clients par segment"),
  channels: t("Customers by channel", "Clients par canal"),
};
const BY_FIRST: Readonly<Record<PartedBy, Text>> = {
  segments: t("customers by the segment of their first purchase", "clients selon le segment du premier achat"),
  channels: t("customers by the channel of their first purchase", "clients selon le canal du premier achat"),
};
const ROW_NAMES: Readonly<Record<Exclude<SegmentFigures["kind"], "named">, Text>> = {
  others: t("smaller ones together", "les plus petits ensemble"),
  none: term("no_segment").label,
  all: ALL,
};

const nameOf = ({ kind, name }: SegmentFigures): NonNullable<TableRow["label"]> =>
  kind === "named" ? { value: name, format: "text" } : ROW_NAMES[kind];

function headlines({ rows }: SegmentTable): Template["bands"][number] {
  const best = rows[0];
  return {
    full: [
      {
        kind: "figures",
        figures: [
          {
            column: "B",
            label: t("Most revenue", "CA le plus élevé"),
            value: best?.kind === "named" ? best.name : "–",
            format: "text",
            tone: "headline",
          },
          {
            column: "D",
            label: t("its part", "sa part"),
            formula: "revenue_0/revenue_all",
            format: "shortRate",
            tone: "plain",
          },
          { column: "F", label: term("arpc").label, formula: "arpc_all", format: "largeMoney", tone: "plain" },
          {
            column: "I",
            label: CAC_NAMED,
            formula: "cac_all",
            format: "largeMoney",
            tone: "quiet",
          },
          {
            column: "K",
            label: t("Margin to date to CAC", "Marge à ce jour / CAC"),
            formula: "ratio_all",
            format: "ratio",
            tone: "quiet",
          },
        ],
      },
    ],
  };
}

function tableBlock({ rows, all }: SegmentTable, by: PartedBy): Block {
  const last = rows.length - 1;
  const sum = (id: string): string => `SUM(${id}_0:${id}_${last})`;
  const hasMargin = all.margin !== undefined;
  return {
    kind: "table",
    title: by === "segments" ? t("Segments", "Segments") : t("Channels", "Canaux"),
    heads: {
      C: CUSTOMERS,
      D: REVENUE,
      E: t("order value", "panier"),
      F: t("frequency", "fréquence"),
      G: FIRST_PURCHASE,
      H: t("revenue each", "CA par client"),
      ...(hasMargin ? { I: t("margin each", "marge par client") } : {}),
      J: t("new in the year", "nouveaux"),
      K: CAC,
      L: t("margin to CAC", "marge / CAC"),
    },
    rows: [
      ...rows.map((row, i): TableRow => ({
        label: nameOf(row),
        cells: {
          C: figure(row.customers, "count", `customers_${i}`),
          D: figure(row.revenue, "wholeMoney", `revenue_${i}`),
          ...ratios(row, String(i)),
        },
      })),
      {
        label: ROW_NAMES.all,
        kind: "total",
        cells: {
          C: formula("customers_all", sum("customers"), "count"),
          D: formula("revenue_all", sum("revenue"), "wholeMoney"),
          ...ratios(all, "all"),
        },
      },
    ],
    foot: t(
      "Orders are days with a purchase. Margin and revenue each: all that a customer has brought until now. CAC: cost of the year over its new customers.",
      "Commandes\u00A0: jours d’achat. Marge et CA par client\u00A0: tout ce qu’il a rapporté à ce jour. CAC\u00A0: coût de l’année par nouveau client.",
    ),
  };
}

/** Sums stand beside the page. */
function ratios(row: SegmentFigures, id: string): TableRow["cells"] {
  const isKnown = row.customers > 0;
  const hasCost = row.cost !== undefined && row.newCustomers > 0;
  const dash = (key: string): CellSpec => figure("–", "text", `${key}_${id}`, { align: "right" });
  const each = (key: string, text: string, format: FormatId, isThere = isKnown): CellSpec =>
    isThere ? formula(`${key}_${id}`, text, format) : dash(key);
  return {
    E: each("aov", `revenue_${id}/orders_${id}`, "money"),
    F: each("frequency", `orders_${id}/customers_${id}`, "fourDecimals"),
    G: each("first", `sum_first_${id}/customers_${id}`, "money"),
    H: each("arpc", `revenue_${id}/customers_${id}`, "money"),
    ...(row.margin === undefined ? {} : { I: each("each", `margin_${id}/customers_${id}`, "money") }),
    J: figure(row.newCustomers, "count", `new_${id}`),
    K: each("cac", `CLV.CAC(cost_${id},new_${id})`, "money", hasCost),
    L: each("ratio", `CLV.RATIO(each_${id},cac_${id})`, "ratio", hasCost && isKnown && row.margin !== undefined),
  };
}

/** What the table divides: orders, first purchases, margins, costs. */
function sumsBlock({ rows, all }: SegmentTable): TableBlock {
  const cells = (row: SegmentFigures, id: string): TableRow["cells"] => ({
    O: figure(row.orders, "count", `orders_${id}`),
    P: figure(row.firstPurchases, "wholeMoney", `sum_first_${id}`),
    Q: figure(row.margin, "wholeMoney", `margin_${id}`),
    R: figure(row.cost, "wholeMoney", `cost_${id}`),
  });
  return {
    kind: "table",
    title: t("Sums behind the table", "Sommes du tableau"),
    heads: {
      O: t("days with a purchase", "jours d’achat"),
      P: t("first purchases", "premiers achats"),
      Q: MARGIN,
      R: t("acquisition cost", "acquisition"),
    },
    rows: [
      ...rows.map((row, i): TableRow => ({ label: nameOf(row), cells: cells(row, String(i)) })),
      { label: ROW_NAMES.all, kind: "total", cells: cells(all, "all") },
    ],
  };
}

/** How many segments a chart has room for: they are sorted, the largest first. */
const CHARTED = 8;

function chartBlock({ rows }: SegmentTable): Block {
  const last = Math.min(rows.length, CHARTED) - 1;
  return {
    kind: "chart",
    chart: "columns",
    title: t("First purchase, and revenue of a customer until now", "Premier achat, et CA d’un client à ce jour"),
    description: t(
      "Columns: for each segment the value of the first purchase beside all revenue of a customer",
      "Colonnes\u00A0: pour chaque segment, la valeur du premier achat à côté du CA total d’un client",
    ),
    rows: 14,
    categories: "labels",
    series: [
      {
        name: FIRST_PURCHASE,
        cells: ["first_0", `first_${last}`],
        tone: "pale",
        labels: "wholeMoney",
      },
      {
        name: t("revenue of a customer", "CA d’un client"),
        cells: ["arpc_0", `arpc_${last}`],
        tone: "strong",
        labels: "wholeMoney",
      },
    ],
  };
}

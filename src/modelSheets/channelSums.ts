import { figure } from "../orderSheets/figures";
import { ALL, CUSTOMERS, FIRST_PURCHASE, MARGIN, REVENUE } from "../orderSheets/words";
import { formula, t } from "../template/specs";
import type { FormatId } from "../template/numberFormat";
import type { CellSpec, ColumnId, Head, TableBlock, TableRow, Template } from "../template/Template";
import type { Text } from "../vocabulary/locale";
import { ranked } from "./channelFigures";
import type { ChannelRow, ChannelRows } from "./channelRows";

/** The columns beside the page, after a gap. */
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const BESIDE = [...LETTERS.slice(LETTERS.indexOf("N")), ...LETTERS.map((letter) => `A${letter}`)] as ColumnId[];
const columnAt = (place: number): ColumnId => BESIDE[place]!;

/** Columns of places and lines, after the sums. */
const RANKS = 4;

/** What the page divides, ranks and draws, beside it. */
export function besideChannels(channels: ChannelRows): NonNullable<Template["beside"]> {
  const columns = Math.max(sumsOf(channels).length + RANKS, channels.rows.length + 1);
  return {
    widths: [3, 22, ...Array<number>(columns).fill(13)],
    columns: BESIDE.slice(0, columns + 1),
    blocks: [sumsBlock(channels), ...(channels.all.untilMonth.length > 0 ? [monthsBlock(channels)] : [])],
  };
}

interface Sum {
  head: Text;
  key: string;
  format: FormatId;
  of: (row: ChannelRow, i: number) => number | string | undefined;
  /** Of all; where it is left out, there is none. */
  all?: number | undefined;
}

function sumsOf(channels: ChannelRows): Sum[] {
  const { all, hasCosts, isDiscounted, months } = channels;
  return [
    { head: CUSTOMERS, key: "customers", format: "count", of: ({ figures }) => figures.customers, all: all.customers },
    {
      head: FIRST_PURCHASE,
      key: "sum_first",
      format: "wholeMoney",
      of: ({ figures }) => figures.firstPurchases,
      all: all.firstPurchases,
    },
    ...(hasCosts ? marginSums(channels) : []),
    {
      head: t(`purchases in ${months} m.`, `achats en ${months} m.`),
      key: "buys",
      format: "fourDecimals",
      of: ({ value }) => value.purchases,
    },
    {
      head: isDiscounted ? t("discounted", "actualisés") : t("counted", "comptés"),
      key: "counted",
      format: "fourDecimals",
      of: ({ value }) => value.discounted,
    },
    {
      head: t("each", "par achat"),
      key: "spend",
      format: "money",
      of: ({ value }) => (Number.isNaN(value.spend) ? 0 : value.spend),
    },
    { head: t("after refunds", "net des retours"), key: "net", format: "shortRate", of: ({ value }) => value.netShare },
  ];
}

const marginSums = ({ all }: ChannelRows): Sum[] => [
  {
    head: t("its margin", "sa marge"),
    key: "sum_first_margin",
    format: "wholeMoney",
    of: ({ figures }) => figures.firstMargins,
    all: all.firstMargins,
  },
  { head: REVENUE, key: "revenue", format: "wholeMoney", of: ({ figures }) => figures.revenue, all: all.revenue },
  { head: MARGIN, key: "margin", format: "wholeMoney", of: ({ figures }) => figures.margin, all: all.margin },
];

function sumsBlock(channels: ChannelRows): TableBlock {
  const sums = sumsOf(channels);
  const places = sums.length;
  const { all, rows } = channels;
  return {
    kind: "table",
    title: t("Sums behind the page", "Sommes de la page"),
    heads: {
      ...Object.fromEntries(sums.map(({ head }, place) => [columnAt(place + 1), head])),
      [columnAt(places + 1)]: t("place, first", "rang, 1re"),
      [columnAt(places + 2)]: t("place, value", "rang, valeur"),
      [columnAt(places + 3)]: t("by first order", "selon la 1re commande"),
      [columnAt(places + 4)]: t("by value", "selon la valeur"),
    },
    rows: [
      ...rows.map((row, i): TableRow => ({
        label: labelOf(row),
        cells: {
          ...Object.fromEntries(
            sums.map(({ key, format, of }, place) => [columnAt(place + 1), figure(of(row, i), format, `${key}_${i}`)]),
          ),
          ...(i < channels.ranked ? placesOf(channels, i, places + 1) : {}),
        },
      })),
      {
        label: ALL,
        kind: "total",
        cells: {
          ...Object.fromEntries(
            sums.flatMap(({ key, format, all: whole }, place) =>
              whole === undefined ? [] : [[columnAt(place + 1), figure(whole, format, `${key}_all`)]],
            ),
          ),
        },
      },
      {
        label: t("Acquisition cost, as typed", "Coût d’acquisition, saisi"),
        cells: { [columnAt(1)]: figure(all.cost, "wholeMoney", "cost_typed") },
      },
      {
        label: t("Revenue of the year", "CA de l’année"),
        cells: { [columnAt(1)]: figure(all.revenueOfYear, "wholeMoney", "revenue_typed") },
      },
    ],
  };
}

const labelOf = ({ name }: ChannelRow): NonNullable<TableRow["label"]> =>
  typeof name === "object" ? name : { value: name, format: "text" };

/** Places by both figures, and how high a line stands at them; of equals the upper row comes first. */
function placesOf(channels: ChannelRows, i: number, from: number): Record<string, CellSpec> {
  const place = (key: string): string => {
    const above = i === 0 ? "" : `+SUMPRODUCT((${key}_0:${key}_${i - 1}=${key}_${i})*1)`;
    return `1+SUMPRODUCT((${ranked(channels, key)}>${key}_${i})*1)${above}`;
  };
  return {
    [columnAt(from)]: formula(`at_first_${i}`, place("first"), "count"),
    [columnAt(from + 1)]: formula(`at_worth_${i}`, place("worth"), "count"),
    [columnAt(from + 2)]: formula(`line_first_${i}`, `${channels.ranked + 1}-at_first_${i}`, "count"),
    [columnAt(from + 3)]: formula(`line_worth_${i}`, `${channels.ranked + 1}-at_worth_${i}`, "count"),
  };
}

/** What a customer had brought until the end of each month: a payback is found in it. */
function monthsBlock(channels: ChannelRows): TableBlock {
  const { rows, all, hasCosts } = channels;
  const columns = [...rows.map(({ figures }, i) => ({ figures, id: String(i) })), { figures: all, id: "all" }];
  const months = Math.max(...columns.map(({ figures }) => figures.untilMonth.length));
  const heads: [ColumnId, Head][] = [
    ...rows.map(({ name }, i): [ColumnId, Head] => [
      columnAt(i + 1),
      typeof name === "object" ? name : { value: name, format: "text", align: "right" },
    ]),
    [columnAt(rows.length + 1), ALL],
  ];
  return {
    kind: "table",
    title: hasCosts
      ? t("Margin of a customer until month", "Marge d’un client jusqu’au mois")
      : t("Revenue of a customer until month", "CA d’un client jusqu’au mois"),
    headsBelow: true,
    heads: Object.fromEntries(heads),
    rows: Array.from({ length: months }, (_, month): TableRow => ({
      cells: {
        [columnAt(0)]: figure(month, "count", `age_${month}`, { align: "left" }),
        ...Object.fromEntries(
          columns.map(({ figures, id }, i) => [
            columnAt(i + 1),
            figure(figures.untilMonth[month], "money", `month_${id}_${month}`),
          ]),
        ),
      },
    })),
    foot: t(
      "Customers whose month is over; the first cohort of the orders left out.",
      "Clients dont le mois est révolu\u00A0; sans la première cohorte des commandes.",
    ),
  };
}

import { figure } from "../orderSheets/figures";
import { nameOfYear } from "../orderSheets/nameOfYear";
import { ALL, CAC } from "../orderSheets/words";
import { formula, input, t } from "../template/specs";
import type { FormatId } from "../template/numberFormat";
import type { Block, CellSpec, FormulaSpec, TableBlock, TableRow } from "../template/Template";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import type { OrderPartId } from "../vocabulary/orderParts";
import { percentSaid } from "../vocabulary/percentSaid";
import { valueAfter } from "./channelWords";
import { capital } from "./words";
import type { ChannelRow, ChannelRows } from "./channelRows";

/** The cells of all rows for one key. */
export const across = ({ rows }: ChannelRows, key: string): string => `${key}_0:${key}_${rows.length - 1}`;
/** Of those that have a place. */
export const ranked = ({ ranked: count }: ChannelRows, key: string): string => `${key}_0:${key}_${count - 1}`;

/** A figure where others are known, and a dash until then. */
export const where = (needs: readonly string[], text: string): string => {
  const known = needs.map((need) => `ISNUMBER(${need})`);
  return `IF(${known.length > 1 ? `AND(${known.join(",")})` : known.join("")},${text},"–")`;
};
export const dash = (key?: string): CellSpec => figure("–", "text", key, { align: "right" });
export const summed = (channels: ChannelRows, key: string, format: FormatId): FormulaSpec =>
  formula(`${key}_all`, `IF(COUNT(${across(channels, key)})=0,"–",SUM(${across(channels, key)}))`, format);

const CHANNELS = {
  channel: t("Channels", "Canaux"),
  segment: t("Segments", "Segments"),
  product: t("First products", "Premiers produits"),
} as const satisfies Record<OrderPartId, Text>;

/** A year's cost and customers, and what a customer is worth beside it. */
export function channelsBlock(channels: ChannelRows, discountRate: number | undefined): TableBlock {
  const { rows, year, months } = channels;
  const named = nameOfYear(year.from);
  return {
    kind: "table",
    title: CHANNELS[channels.by],
    heads: {
      C: t(`cost ${named}`, `coût ${named}`),
      D: t("new", "nouveaux"),
      E: CAC,
      F: t("first order", "1re commande"),
      H: t("its margin", "sa marge"),
      I: valueAfter(months),
      J: t("to CAC", "/ CAC"),
      K: t("paid back", "remboursé"),
      L: t("of all margin", "de la marge"),
    },
    rows: [...rows.map((row, i) => channelRow(channels, row, i)), totalRow(channels)],
    foot: madeOf(months, discountRate),
  };
}

const madeOf = (months: number, discountRate: number | undefined): Text =>
  inEveryLanguage((locale) =>
    MADE_OF[locale]
      .replaceAll("{value}", capital(valueAfter(months))[locale])
      .replace(
        "{discount}",
        discountRate ? AT[locale].replace("{rate}", percentSaid(discountRate, locale)) : UNDISCOUNTED[locale],
      ),
  );

const MADE_OF = t(
  "{value}: margin of the first order and of the purchases expected after it, less refunds, {discount}; all: by new customers. Paid back: it reaches the CAC.",
  "{value}\u00A0: marge de la 1re commande et des achats attendus ensuite, remboursements déduits, {discount}. Remboursé\u00A0: la marge atteint le CAC.",
);
const UNDISCOUNTED = t("undiscounted", "non actualisée");
const AT = t("discounted at {rate} a year", "actualisée à {rate} par an");

function channelRow(channels: ChannelRows, { figures, value, name }: ChannelRow, i: number): TableRow {
  const isKnown = figures.customers > 0;
  const each = (key: string, text: string): CellSpec =>
    isKnown ? formula(`${key}_${i}`, text, "money") : dash(`${key}_${i}`);
  return {
    cells: {
      B: figure(name, "text", `name_${i}`, { align: "left" }),
      C: input("acquisition_cost", "wholeMoney", {
        key: `cost_${i}`,
        ...(figures.cost === undefined ? {} : { usual: figures.cost }),
      }),
      D: figure(figures.newCustomers, "count", `new_${i}`),
      F: each("first", `sum_first_${i}/customers_${i}`),
      H: each("first_margin", firstMargin(channels, String(i))),
      I: each("worth", worth(channels, i, value.discounted > 0, figures.revenue > 0)),
      ...costed(channels, String(i)),
      L: formula(`share_${i}`, share(channels, i), "shortRate"),
    },
  };
}

const firstMargin = ({ hasCosts }: ChannelRows, id: string): string =>
  hasCosts ? `sum_first_margin_${id}/customers_${id}` : where(["margin_rate"], `first_${id}*margin_rate`);

function worth({ hasCosts }: ChannelRows, i: number, buysAgain: boolean, hasRevenue: boolean): string {
  const later = `counted_${i}*spend_${i}`;
  if (!hasCosts)
    return where(["margin_rate"], `margin_rate*net_${i}*${buysAgain ? `(first_${i}+${later})` : `first_${i}`}`);
  const rated = `${later}*margin_${i}/revenue_${i}`;
  return `net_${i}*${buysAgain && hasRevenue ? `(first_margin_${i}+${rated})` : `first_margin_${i}`}`;
}

const share = (channels: ChannelRows, i: number): string => {
  const all = `SUMPRODUCT(${across(channels, "new")},${across(channels, "worth")})`;
  return where([`worth_${i}`], `IF(${all}>0,new_${i}*worth_${i}/${all},"–")`);
};

/** What follows from the cost of a row, or of all. */
function costed(channels: ChannelRows, id: string): TableRow["cells"] {
  return {
    E: formula(`cac_${id}`, where([`cost_${id}`], `IF(new_${id}>0,CLV.CAC(cost_${id},new_${id}),"–")`), "money"),
    J: formula(
      `ratio_${id}`,
      where([`worth_${id}`, `cac_${id}`], `IF(cac_${id}>0,CLV.RATIO(worth_${id},cac_${id}),"–")`),
      "ratio",
    ),
    K: formula(`paid_${id}`, paidIn(channels, id), "monthNumber"),
  };
}

/** The first month by whose end the money of a customer reaches the cost. */
function paidIn(channels: ChannelRows, id: string): string {
  const count = knownMonths(channels, id);
  if (count === 0) return '"–"';
  const money = `month_${id}_0:month_${id}_${count - 1}`;
  const rate = channels.hasCosts ? "" : "*margin_rate";
  const last = `${count}-SUMPRODUCT(MAX((${money}${rate}>=cac_${id})*(${count}-age_0:age_${count - 1})))`;
  const needs = [`cac_${id}`, ...(channels.hasCosts ? [] : ["margin_rate"])];
  return where(needs, `IF(MAX(${money})${rate}<cac_${id},"{notYet}",${last})`);
}

const knownMonths = ({ rows, all }: ChannelRows, id: string): number =>
  (id === "all" ? all : rows[Number(id)]!.figures).untilMonth.length;

/** The value of all is that of the customers won in the year: by what they cost it is divided. */
function totalRow(channels: ChannelRows): TableRow {
  const [won, values] = [across(channels, "new"), across(channels, "worth")];
  return {
    label: ALL,
    kind: "total",
    cells: {
      C: formula(
        "cost_all",
        `IF(COUNT(${across(channels, "cost")})=0,IF(ISNUMBER(cost_typed),cost_typed,"–"),SUM(${across(channels, "cost")}))`,
        "wholeMoney",
      ),
      D: formula("new_all", `SUM(${won})`, "count"),
      F: formula("first_all", "sum_first_all/customers_all", "money"),
      H: formula("first_margin_all", firstMargin(channels, "all"), "money"),
      I: formula("worth_all", `IF(OR(new_all=0,COUNT(${values})=0),"–",SUMPRODUCT(${won},${values})/new_all)`, "money"),
      ...costed(channels, "all"),
      L: summed(channels, "share", "shortRate"),
    },
  };
}

/** How many rows a chart has room for: the most valuable come first. */
const CHARTED = 8;

export function marginsChart(channels: ChannelRows): Block {
  const last = Math.min(channels.ranked, CHARTED) - 1;
  const of = valueAfter(channels.months);
  return {
    kind: "chart",
    chart: "columns",
    title: inEveryLanguage((locale) => CHART_TITLE[locale].replace("{value}", of[locale])),
    description: t(
      "Columns: for each row the acquisition cost of a customer, the margin of the first order, and the value of a new customer",
      "Colonnes\u00A0: pour chaque ligne, le coût d’acquisition d’un client, la marge de la première commande et la valeur d’un nouveau client",
    ),
    rows: 11,
    categories: ["name_0", `name_${last}`],
    series: [
      {
        name: t("acquisition cost", "coût d’acquisition"),
        cells: ["cac_0", `cac_${last}`],
        tone: "grey",
        labels: "wholeMoney",
      },
      {
        name: t("margin of the first order", "marge de la 1re commande"),
        cells: ["first_margin_0", `first_margin_${last}`],
        tone: "pale",
        labels: "wholeMoney",
      },
      { name: of, cells: ["worth_0", `worth_${last}`], tone: "strong", labels: "wholeMoney" },
    ],
  };
}

const CHART_TITLE = t(
  "Acquisition cost, margin of the first order and {value}, of a new customer",
  "Coût d’acquisition, marge de la 1re commande et {value}, par nouveau client",
);

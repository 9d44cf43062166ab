import { figure } from "../orderSheets/figures";
import { formula, t } from "../template/specs";
import type { Block, ChartSeries, TableBlock, TableRow } from "../template/Template";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { ranked } from "./channelFigures";
import type { ChannelRow, ChannelRows } from "./channelRows";
import { valueAfter } from "./channelWords";

const placesIn = (channels: ChannelRows): number[] => Array.from({ length: channels.ranked }, (_, i) => i + 1);

/** What stands in a row of the other table, found by its place. */
const at = (channels: ChannelRows, key: string, places: string, place: number): string =>
  `INDEX(${ranked(channels, key)},MATCH(${place},${ranked(channels, places)},0))`;

export const byFirstBlock = (channels: ChannelRows): TableBlock => ({
  kind: "table",
  title: t("By the first order", "Selon la première commande"),
  heads: { E: t("place", "rang"), F: t("first order", "1re commande") },
  rows: placesIn(channels).map((place): TableRow => ({
    cells: {
      B: formula(`first_named_${place}`, at(channels, "name", "at_first", place), "text", { label: true }),
      E: figure(place, "count", undefined, { quiet: true }),
      F: formula(`first_placed_${place}`, at(channels, "first", "at_first", place), "money"),
    },
  })),
});

/** The same by what customers are worth, and how far that moves each. */
export const byValueBlock = (channels: ChannelRows): TableBlock => ({
  kind: "table",
  title: inEveryLanguage((locale) => BY_VALUE[locale].replace("{value}", valueAfter(channels.months)[locale])),
  heads: { J: valueAfter(channels.months), K: t("to CAC", "/ CAC"), L: t("places", "rangs") },
  rows: placesIn(channels).map((place): TableRow => {
    const moved = `${at(channels, "at_first", "at_worth", place)}-${place}`;
    return {
      cells: {
        H: formula(`worth_named_${place}`, at(channels, "name", "at_worth", place), "text", { label: true }),
        J: formula(`worth_placed_${place}`, at(channels, "worth", "at_worth", place), "money"),
        K: formula(`ratio_placed_${place}`, at(channels, "ratio", "at_worth", place), "ratio"),
        L: formula(
          `moved_${place}`,
          `IF(${moved}>0,"{up} "&(${moved}),IF(${moved}<0,"{down} "&(${place}-${at(channels, "at_first", "at_worth", place)}),"{same}"))`,
          "text",
          { quiet: true, align: "right" },
        ),
      },
    };
  }),
});

const BY_VALUE = t("By {value}", "Selon la {value}");

/** How often a customer of each row orders, and by what fit that is known. */
export const oftenBlock = (channels: ChannelRows): TableBlock => ({
  kind: "table",
  title: t("A small order often, or a large one once", "Petites commandes souvent, ou une grande"),
  headsBelow: true,
  heads: {
    C: t("first order", "1re commande"),
    D: t("later", "ensuite"),
    E: t(`in ${channels.months} m.`, `en ${channels.months} m.`),
    F: t("fit", "ajustement"),
  },
  rows: channels.rows.flatMap((row, i): TableRow[] =>
    row.figures.customers === 0
      ? []
      : [
          {
            label: labelOf(row),
            cells: {
              C: formula(`often_first_${i}`, `first_${i}`, "money"),
              D: formula(`often_later_${i}`, `IF(buys_${i}>0,spend_${i},"–")`, "money"),
              E: formula(`often_times_${i}`, `1+buys_${i}`, "oneDecimal", { bold: true }),
              F: figure(fitSaid(row), "text", undefined, { quiet: true }),
            },
          },
        ],
  ),
});

const labelOf = ({ name }: ChannelRow): NonNullable<TableRow["label"]> =>
  typeof name === "object" ? name : { value: name, format: "text" };

/** By its own customers, or by all and so many times as often. */
function fitSaid({ value: { by } }: ChannelRow): Text {
  if (by.fit === "own") return OWN;
  const pace = by.pace.toFixed(2);
  return t(`all × ${pace}`, `tous × ${pace.replace(".", ",")}`);
}

const OWN = t("own", "propre");
/** As many lines as are told apart, of the most valuable ones. */
const TONES = ["strong", "ink", "middle", "grey", "pale"] as const;

/** A line from each place by the first order to that by the value; dashed where it falls. */
export function placesChart(channels: ChannelRows, rows: number): Block {
  const charted = channels.rows.slice(0, Math.min(channels.ranked, TONES.length));
  return {
    kind: "chart",
    chart: "lines",
    title: t("From place to place", "D’un rang à l’autre"),
    description: t(
      "Lines: the place of each row by the first order, and by the value of a new customer; dashed where it falls",
      "Lignes\u00A0: le rang de chacun selon la première commande, puis selon la valeur d’un nouveau client\u00A0; en tirets s’il recule",
    ),
    rows,
    categories: "heads",
    bounds: { min: 0.5, max: channels.ranked + 0.5 },
    series: charted.map(({ name }, i): ChartSeries => ({
      name: typeof name === "object" ? name : t(String(name), String(name)),
      cells: [`line_first_${i}`, `line_worth_${i}`],
      tone: TONES[i]!,
      ...(firstPlace(channels, i) < i ? { line: "dashed" as const } : {}),
    })),
  };
}

/** The rows are in the order of their value. */
const firstPlace = ({ rows, ranked: count }: ChannelRows, i: number): number => {
  const first = ({ figures }: ChannelRow): number => figures.firstPurchases / figures.customers;
  return rows.slice(0, count).filter((row) => first(row) > first(rows[i]!)).length;
};

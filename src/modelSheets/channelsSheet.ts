import type { Headline } from "../orderSheets/headlineOf";
import { LOOK } from "../orderSheets/words";
import { t } from "../template/specs";
import type { Band, Template } from "../template/Template";
import { daySaid } from "../vocabulary/daySaid";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";
import { modelNamed } from "../vocabulary/modelNamed";
import { OWN_FIT_BUYERS } from "../vocabulary/modelRules";
import { valueByPart, type OrderPartId } from "../vocabulary/orderParts";
import { periods } from "../vocabulary/periods";
import { budgetBlock, checksBlock, growthBlock, ratiosBlock } from "./channelBudget";
import { across, channelsBlock, marginsChart, ranked } from "./channelFigures";
import { byFirstBlock, byValueBlock, oftenBlock, placesChart } from "./channelRanks";
import { channelRows, NAME_WIDTH, worthOf, type ChannelRows } from "./channelRows";
import { besideChannels } from "./channelSums";
import { valueAfter } from "./channelWords";
import { subtitleOfModel, type ModelAbout } from "./ModelAbout";
import type { ModelTables, PartedValues } from "./ModelTables";
import { VALUE_MONTHS } from "./outlookOf";
import { capital } from "./words";

const rowsOf = (parted: PartedValues, { settings }: ModelTables): ChannelRows =>
  channelRows(parted, settings.months ?? VALUE_MONTHS, (settings.discountRate ?? 0) > 0);

/** Where to win customers: what those of each channel, segment or first product cost, and what they are worth. */
export function channelsSheet(tables: ModelTables, parted: PartedValues, about: ModelAbout): Template {
  const { settings, one, forecast } = tables;
  const { customers } = parted;
  const channels = rowsOf(parted, tables);
  const often = oftenBlock(channels);
  const span = Math.round((customers.until - customers.firstDay + 1) / periods.month.days);
  return {
    id: "model_channels",
    title: valueByPart[customers.by],
    description: t(
      "Customers by where they come from: what winning them cost, the value of a new one beside the first order, when it is paid back, and the most to spend",
      "Clients selon leur origine\u00A0: coût d’acquisition, valeur d’un nouveau client à côté de la première commande, remboursement et budget maximal",
    ),
    page: {
      widths: [1, NAME_WIDTH, 11.5, 9.5, 11.5, 12, 1.6, 12, 12, 11, 12, 14],
      left: ["B", "C", "D", "E", "F"],
      right: ["H", "I", "J", "K", "L"],
      orientation: "portrait",
    },
    hint: t("Cream cells are inputs", "Cellules crème\u00A0: saisies"),
    subtitle: subtitleOfModel(
      about,
      customers.all.customers,
      BY_FIRST[customers.by],
      inEveryLanguage((locale) =>
        FITTED_UNTIL[locale]
          .replace("{name}", modelNamed({ model: one.model, rhythm: forecast.rhythm }))
          .replace("{day}", daySaid(customers.until, locale)),
      ),
    ),
    words: {
      look: LOOK,
      notYet: t("not yet", "pas encore"),
      up: t("up", "gagne"),
      down: t("down", "perd"),
      same: t("same", "idem"),
      faster: t("cost is faster", "coût plus rapide"),
      place: t("place", "rang"),
    },
    bands: [
      headlines(channels),
      { full: [channelsBlock(channels, settings.discountRate)] },
      { left: [byFirstBlock(channels)], right: [byValueBlock(channels)] },
      { left: [often], right: [placesChart(channels, Math.max(LEAST_CHART, often.rows.length + 1))] },
      { full: [marginsChart(channels)] },
      { full: [budgetBlock(channels)] },
      { full: [growthBlock(channels)] },
      { left: [ratiosBlock(channels, settings.marginRate)], right: [checksBlock(channels, span)] },
      { full: [{ kind: "sentences", quiet: true, lines: notes(channels) }] },
    ],
    beside: besideChannels(channels),
  };
}

const LEAST_CHART = 9;
const BY_FIRST: Readonly<Record<OrderPartId, Text>> = {
  channel: t("by the channel of their first order", "selon le canal de la première commande"),
  segment: t("by the segment of their first order", "selon le segment de la première commande"),
  product: t("by the largest product of their first order", "selon le produit principal de la première commande"),
};
const FITTED_UNTIL = t("{name} fitted until {day}", "{name} ajusté jusqu’au {day}");

function headlines(channels: ChannelRows): Band {
  const best = `INDEX(${ranked(channels, "name")},MATCH(1,${ranked(channels, "at_worth")},0))`;
  const value = valueAfter(channels.months);
  const worded = (text: Text): Text => inEveryLanguage((locale) => text[locale].replace("{value}", value[locale]));
  return {
    full: [
      {
        kind: "figures",
        figures: [
          {
            column: "B",
            label: worded(t("Best {value}", "Meilleure {value}")),
            formula: `IF(COUNT(${ranked(channels, "worth")})=0,"–",${best})`,
            format: "text",
            tone: "headline",
          },
          {
            column: "E",
            label: t("Its first order", "Sa 1re commande"),
            formula: `"{place} "&INDEX(${ranked(channels, "at_first")},MATCH(1,${ranked(channels, "at_worth")},0))`,
            format: "text",
            tone: "plain",
          },
          {
            column: "H",
            label: capital(worded(t("{value} to CAC, all", "{value} / CAC, ensemble"))),
            formula: "ratio_all",
            format: "ratio",
            tone: "plain",
          },
          {
            column: "J",
            label: t("Paid back, all", "Remboursé, ensemble"),
            formula: "paid_all",
            format: "monthNumber",
            tone: "plain",
          },
          {
            column: "L",
            label: t("Could be added", "Possible en plus"),
            formula: `IF(COUNT(${across(channels, "change")})=0,"–",${channels.rows.map((_, i) => `MAX(0,change_${i})`).join("+")})`,
            format: "largeMoney",
            tone: "quiet",
          },
        ],
      },
    ],
  };
}

/** What the figures do not say by themselves. */
function notes({ rows, by }: ChannelRows): Text[] {
  const known = rows.filter(({ figures }) => figures.customers > 0);
  const hasShared = known.some(({ value }) => value.by.fit === "all");
  const hasMean = known.some(({ value }) => value.spendBy === "mean" && value.purchases > 0);
  return [
    t(
      "Fit: own, by the customers of the row; its figures are values of this reading. Ratios, places, paybacks and budgets follow what is typed.",
      "Ajustement\u00A0: propre, aux clients de la ligne\u00A0; ces chiffres sont des valeurs de cette lecture. Ratios, rangs et budgets suivent les saisies.",
    ),
    ...(hasShared
      ? [
          t(
            `Fit: all, where fewer than ${OWN_FIT_BUYERS} bought again or no fit was found: all customers’, times what those of the row bought over what it expects of them.`,
            `Ajustement\u00A0: tous, si moins de ${OWN_FIT_BUYERS} ont racheté ou sans ajustement propre\u00A0: celui de tous, fois les achats réels sur les attendus.`,
          ),
        ]
      : []),
    ...(hasMean
      ? [
          t(
            "Later orders: where customers spend alike or are few, the mean of all repeat purchases; elsewhere the mean of Gamma-Gamma.",
            "Commandes suivantes\u00A0: moyenne des réachats si les dépenses se ressemblent ou sont rares\u00A0; ailleurs, moyenne de Gamma-Gamma.",
          ),
        ]
      : []),
    ...(by === "product"
      ? [
          t(
            "The product is the one with the largest amount on the day of the first order; fees and postage are none.",
            "Le produit est celui du plus grand montant au jour de la première commande\u00A0; frais et ports n’en sont pas.",
          ),
        ]
      : []),
  ];
}

/** The most valuable one; where no margin is known, by what its customers bring in revenue, which is not said. */
export function channelsHeadline(tables: ModelTables): Headline {
  const parted = tables.parted!;
  const { rows, hasCosts } = rowsOf(parted, tables);
  const [best] = rows as [ChannelRows["rows"][number]];
  const name = typeof best.name === "object" ? best.name : t(String(best.name), String(best.name));
  const { marginRate } = tables.settings;
  const isKnown = hasCosts || marginRate !== undefined;
  return {
    label: inEveryLanguage((locale) => BEST[locale].replace("{name}", name[locale])),
    value: isKnown ? worthOf(best.figures, best.value, hasCosts ? undefined : marginRate) : undefined,
    format: "wholeMoney",
  };
}

const BEST = t("best: {name}", "en tête\u00A0: {name}");

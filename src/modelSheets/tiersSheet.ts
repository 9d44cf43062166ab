import type { CustomerTiers } from "../orders/models/customerTiers";
import type { Headline } from "../orderSheets/headlineOf";
import { total } from "../core/numerics/total";
import { LOOK } from "../orderSheets/words";
import { t } from "../template/specs";
import type { Block, Figure, Template } from "../template/Template";
import { subtitleOfExpected } from "./expectedWords";
import type { ModelAbout } from "./ModelAbout";
import type { ModelTables } from "./ModelTables";
import { futureBestBlock, moversBlock } from "./tierLists";
import { marksBlock } from "./tierMarksBlock";
import { movedBlock, restsOnBlock } from "./tierMoves";
import { tiersSaid } from "./tiersSaid";
import { tiersBlock } from "./tiersBlock";

/** Whom to look after: what each tier brings, what marks the best, who could move up, who may be among the best. */
export function tiersSheet(tables: ModelTables, tiers: CustomerTiers, about: ModelAbout): Template {
  return {
    id: "tiers",
    title: t("Tiers, and future best customers", "Niveaux de valeur et futurs meilleurs clients"),
    description: t(
      "Customers in tiers: share of revenue and of what is expected, what marks the best, who is one order below a better tier, whose value is still to come",
      "Clients par niveau de valeur\u00A0: part du CA et de l’attendu, ce qui distingue les meilleurs, qui est à une commande d’un meilleur niveau, futurs meilleurs",
    ),
    page: {
      widths: [1, 17.5, 12.5, 9.5, 9, 10, 9.5, 1.4, 14, 10.5, 11, 11, 11.5, 10],
      left: ["B", "C", "D", "E", "F", "G"],
      right: ["I", "J", "K", "L", "M", "N"],
      orientation: "portrait",
    },
    hint: t(
      "Values from the orders; they do not follow them by themselves",
      "Valeurs tirées des commandes\u00A0; elles ne les suivent pas d’elles-mêmes",
    ),
    subtitle: subtitleOfExpected(tables, about),
    words: {
      look: LOOK,
      hardly: t("hardly", "peu probable"),
      maybe: t("maybe", "possible"),
    },
    bands: [
      { full: [{ kind: "figures", figures: figures(tiers) }] },
      { full: [tiersBlock(tables, tiers)] },
      { left: [sharesChart(tiers)], right: [movedBlock(tiers), restsOnBlock(tables, tiers)] },
      { full: [marksBlock(tiers)] },
      { left: [moversBlock(tiers)], right: [futureBestBlock(tables, tiers)] },
      { full: [{ kind: "sentences", quiet: true, lines: tiersSaid(tables, tiers) }] },
    ],
  };
}

const figures = ({ future }: CustomerTiers): Figure[] => [
  {
    column: "B",
    label: t("Best 5% bring", "Apport des 5\u00A0%"),
    formula: "share_0",
    format: "shortRate",
    tone: "headline",
  },
  {
    column: "C",
    label: t("customers, best 5%", "clients, 5\u00A0% meilleurs"),
    formula: "count_0",
    format: "count",
    tone: "plain",
  },
  {
    column: "F",
    label: t("One order below a tier", "À une commande d’un niveau"),
    formula: "moved_all",
    format: "count",
    tone: "plain",
  },
  {
    column: "I",
    label: t("Future best customers", "Futurs meilleurs clients"),
    value: future.customers,
    format: "count",
    tone: "plain",
  },
  {
    column: "L",
    label: t("One order of each of these", "Une commande de chacun"),
    formula: "moved_orders_all",
    format: "largeMoney",
    tone: "quiet",
  },
];

/** Beside two small tables: as many rows as they have. */
const CHART_ROWS = 14;

function sharesChart({ tiers, tieOut }: CustomerTiers): Block {
  const last = tiers.length - 1;
  const hasMargin = tiers[0]!.margin !== undefined;
  return {
    kind: "chart",
    chart: "columns",
    title: t("Part of revenue, and of what is expected", "Part du CA, et de ce qui est attendu"),
    description: t(
      "Columns: for each tier its part of the revenue until now beside its part of what is expected",
      "Colonnes\u00A0: pour chaque niveau, sa part du CA à ce jour à côté de sa part de l’attendu",
    ),
    rows: CHART_ROWS + Math.max(0, tieOut.length - 2),
    categories: "labels",
    gap: 60,
    series: [
      {
        name: t("revenue", "CA"),
        cells: ["share_0", `share_${last}`],
        tone: "pale",
        labels: "wholeRate",
      },
      ...(hasMargin
        ? [
            {
              name: t("margin", "marge"),
              cells: ["margin_share_0", `margin_share_${last}`] as const,
              tone: "middle" as const,
              labels: "wholeRate" as const,
            },
          ]
        : []),
      {
        name: t("expected", "attendu"),
        cells: ["expected_share_0", `expected_share_${last}`],
        tone: "strong",
        labels: "wholeRate",
      },
    ],
  };
}

export function tiersHeadline({ tiers }: CustomerTiers): Headline {
  const revenues = tiers.map(({ revenue }) => revenue);
  const all = total(revenues);
  return {
    label: t("from the best 5%", "par les 5\u00A0% meilleurs"),
    value: all > 0 ? revenues[0]! / all : undefined,
    format: "shortRate",
  };
}
